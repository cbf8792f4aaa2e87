-- Plans and targets as targets-service tells them: a replica, rebuilt from its topics at any time.

create table plan (
    id          uuid primary key,
    revision    bigint  not null,
    code        text    not null,
    number      text,
    title       text,
    unit_id     uuid    not null,
    signed_on   date,
    period_from integer not null,
    period_to   integer not null
);
comment on table plan is 'An issued plan.';
comment on column plan.id is 'Identity given by targets-service.';
comment on column plan.revision is 'Revision of the newest event taken; older ones are ignored.';
comment on column plan.code is 'Readable code, unique among plans.';
comment on column plan.number is 'Number and symbol as printed; null where the paper has none. Several papers may share one.';
comment on column plan.title is 'Title of the paper.';
comment on column plan.unit_id is 'The unit whose authority issued it.';
comment on column plan.signed_on is 'Day of signing; null where the paper has no date.';
comment on column plan.period_from is 'First year it speaks of.';
comment on column plan.period_to is 'Last year it speaks of.';
create index plan_code on plan (code);
create index plan_number on plan (number);

create table target (
    id            uuid primary key,
    revision      bigint not null,
    plan_id       uuid   not null,
    unit_id       uuid   not null,
    indicator     text   not null,
    year          integer,
    figure_kind   text   not null,
    participants  bigint,
    denominator   bigint,
    percent       numeric,
    in_force_from date,
    in_force_to   date
);
comment on table target is 'What a unit shall reach for one indicator in one year.';
comment on column target.id is 'Identity given by targets-service.';
comment on column target.revision is 'Revision of the newest event taken; older ones are ignored.';
comment on column target.plan_id is 'The plan that sets it.';
comment on column target.unit_id is 'The unit that shall reach it.';
comment on column target.indicator is 'Code of the indicator, e.g. BHYT.';
comment on column target.year is 'The year; null where the plan states none.';
comment on column target.figure_kind is 'TARGET, ASPIRATION or BASELINE; only a TARGET is compared with reports.';
comment on column target.participants is 'People; null where the plan sets only a rate.';
comment on column target.denominator is 'People; null where the plan prints none.';
comment on column target.percent is '0 to 100; null where the plan sets only a count.';
comment on column target.in_force_from is 'First day in force; null where the paper has no date.';
comment on column target.in_force_to is 'Last day in force, inclusive; null while nothing has replaced it.';
create index target_in_force on target (indicator, year, unit_id);

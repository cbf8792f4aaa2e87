create table obligation (
    id            uuid primary key,
    version       integer     not null,
    regime_id     uuid        not null references regime (id),
    unit_id       uuid,
    agency_id     uuid,
    code          text        not null,
    area_unit_id  uuid,
    period        text        not null,
    cut_off_on    date        not null,
    opens_on      date        not null,
    due_on        date        not null,
    due_at        timestamptz not null,
    stage         text        not null check (stage in ('AWAITED', 'SUBMITTED', 'RETURNED', 'FULFILLED')),
    submission_id uuid,
    check ((unit_id is null) <> (agency_id is null)),
    constraint obligation_once unique nulls not distinct (regime_id, period, unit_id, agency_id)
);
comment on table obligation is 'One report that is owed: by one reporter, under one regime, for one period.';
comment on column obligation.id is 'Identity, UUIDv7.';
comment on column obligation.version is 'Grows with every change.';
comment on column obligation.regime_id is 'The regime.';
comment on column obligation.unit_id is 'The unit that reports; null where an agency does.';
comment on column obligation.agency_id is 'The agency that reports; null where a unit does.';
comment on column obligation.code is 'Code of the reporter when the regime came into force.';
comment on column obligation.area_unit_id is 'The unit in whose area the reporter lies; null for a central agency.';
comment on column obligation.period is 'Code of the period, e.g. 2024-S1.';
comment on column obligation.cut_off_on is 'Last day that the figures count.';
comment on column obligation.opens_on is 'First day on which the report is taken.';
comment on column obligation.due_on is 'Last day in time, Asia/Ho_Chi_Minh.';
comment on column obligation.due_at is 'The first moment that is too late.';
comment on column obligation.stage is 'AWAITED, SUBMITTED, RETURNED or FULFILLED; open or overdue follow from the clock.';
comment on column obligation.submission_id is 'The submission; null until there is one.';
create index obligation_by_day on obligation (due_on, id);
create index obligation_by_area on obligation (area_unit_id, due_on, id);
create index obligation_expected on obligation (period, unit_id, regime_id);

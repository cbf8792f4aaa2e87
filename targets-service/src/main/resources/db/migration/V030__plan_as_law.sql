-- A plan as law: how it stands to other papers, from when to when it is in force, what it rests on, what was done with it.

alter table plan drop constraint plan_kind_check;
alter table plan add check (kind in ('PLAN', 'DECISION', 'DIRECTIVE', 'ACTION_PROGRAMME', 'RESOLUTION'));
alter table plan drop constraint plan_state_check;
alter table plan add check (state in ('DRAFT', 'SUBMITTED', 'ISSUED', 'AMENDED', 'REPLACED', 'EXPIRED'));
alter table plan drop constraint plan_check1;
alter table plan add check ((state in ('DRAFT', 'SUBMITTED')) = (issued_at is null));
comment on column plan.kind is 'PLAN, DECISION, DIRECTIVE, ACTION_PROGRAMME or RESOLUTION.';
comment on column plan.state is 'DRAFT, SUBMITTED, ISSUED, AMENDED, REPLACED or EXPIRED.';
comment on column plan.issued_at is 'When it was put in force here; null before.';

alter table plan
    add column in_force_from date,
    add column in_force_to   date,
    add column lineage_id    uuid,
    add column amends_id     uuid references plan (id),
    add column replaces_id   uuid references plan (id),
    add column parent_id     uuid references plan (id),
    add column replaced_by_id uuid references plan (id),
    add check (amends_id is null or in_force_from is not null),
    add check ((state in ('REPLACED', 'EXPIRED')) = (in_force_to is not null));
update plan set in_force_from = signed_on, lineage_id = id;
alter table plan alter column lineage_id set not null;
comment on column plan.in_force_from is 'First day in force, Asia/Ho_Chi_Minh; null where the paper has no date.';
comment on column plan.in_force_to is 'Last day in force, inclusive; null while nothing has ended it.';
comment on column plan.lineage_id is 'The plan that this one amends at the root of all amendments; itself where it amends none.';
comment on column plan.amends_id is 'The plan it amends.';
comment on column plan.replaces_id is 'The plan it replaces, where a person has linked it; the citation stands in replaces.';
comment on column plan.parent_id is 'The plan of the level above that it carries out.';
comment on column plan.replaced_by_id is 'The issued plan that replaced it.';
create index plan_lineage on plan (lineage_id, id);
-- a paper without a number is known by its issuer, kind, date and title; of papers drafted twice the later bear their code
update plan p set title = p.title || ' (' || p.code || ')'
where p.number is null and exists (
    select 1 from plan earlier
    where earlier.number is null and earlier.id < p.id and earlier.issuer = p.issuer and earlier.kind = p.kind
      and earlier.signed_on is not distinct from p.signed_on and earlier.title = p.title);
create unique index plan_paper_unnumbered on plan (issuer, kind, signed_on, title) nulls not distinct where number is null;

create table legal_basis (
    plan_id  uuid    not null references plan (id),
    ordinal  integer not null,
    citation text    not null,
    number   text,
    issuer   text,
    dated    date,
    primary key (plan_id, ordinal)
);
comment on table legal_basis is 'A paper on which a plan rests ("căn cứ").';
comment on column legal_basis.plan_id is 'The plan.';
comment on column legal_basis.ordinal is 'From 0, in the order of the paper.';
comment on column legal_basis.citation is 'In the words of the paper.';
comment on column legal_basis.number is 'Number and symbol; null where none is cited.';
comment on column legal_basis.issuer is 'Who issued it; null where not cited.';
comment on column legal_basis.dated is 'Its date; null where not cited.';

create table plan_transition (
    id         uuid        primary key,
    plan_id    uuid        not null references plan (id),
    step       text        not null check (step in ('DRAFTED', 'SUBMITTED', 'RETURNED', 'ISSUED', 'AMENDED', 'REPLACED', 'EXPIRED')),
    at         timestamptz not null,
    taken_by   text        not null,
    reason     text,
    other_plan text,
    day        date
);
comment on table plan_transition is 'A step in the life of a plan.';
comment on column plan_transition.id is 'Identity, UUIDv7, rising with time.';
comment on column plan_transition.plan_id is 'The plan.';
comment on column plan_transition.step is 'What was done.';
comment on column plan_transition.at is 'When it was done here.';
comment on column plan_transition.taken_by is 'Subject of the token of who did it.';
comment on column plan_transition.reason is 'Why; given when a plan is returned.';
comment on column plan_transition.other_plan is 'Code of the paper that amends or replaces.';
comment on column plan_transition.day is 'First day in force, or the last one of a plan that ends.';
create index plan_transition_plan on plan_transition (plan_id, id);

create table plan (
    id               uuid primary key,
    version          integer not null,
    code             text    not null unique,
    number           text,
    kind             text    not null check (kind in ('PLAN', 'DECISION', 'DIRECTIVE', 'ACTION_PROGRAMME')),
    kind_printed     text,
    issuer           text    not null,
    unit_id          uuid    not null,
    unit_code        text    not null,
    unit_name        text    not null,
    signed_on        date,
    signer           text,
    signing_capacity text,
    title            text    not null,
    period_from      integer not null,
    period_to        integer not null check (period_to >= period_from),
    replaces         text,
    state            text    not null check (state in ('DRAFT', 'ISSUED')),
    issued_at        timestamptz,
    tables_taken     integer not null,
    check ((state = 'ISSUED') = (issued_at is not null))
);
comment on table plan is 'A paper that sets targets.';
comment on column plan.id is 'Identity, UUIDv7.';
comment on column plan.version is 'Grows with every change and every table taken in.';
comment on column plan.code is 'Readable and unique, also for a paper without a number.';
comment on column plan.number is 'Number and symbol as printed; null where there is none.';
comment on column plan.kind is 'PLAN, DECISION, DIRECTIVE or ACTION_PROGRAMME.';
comment on column plan.kind_printed is 'The kind in the words of the paper.';
comment on column plan.issuer is 'Who issued it, as printed.';
comment on column plan.unit_id is 'The unit whose authority issued it.';
comment on column plan.unit_code is 'Code of that unit on the day of the paper.';
comment on column plan.unit_name is 'Name of that unit on the day of the paper.';
comment on column plan.signed_on is 'Day of signing, Asia/Ho_Chi_Minh; null where the paper has no date.';
comment on column plan.signer is 'Who signed.';
comment on column plan.signing_capacity is 'On whose behalf, as printed.';
comment on column plan.title is 'Abstract of the paper.';
comment on column plan.period_from is 'First year it speaks of.';
comment on column plan.period_to is 'Last year it speaks of.';
comment on column plan.replaces is 'The paper it replaces, as cited.';
comment on column plan.state is 'DRAFT or ISSUED.';
comment on column plan.issued_at is 'When it was put in force here; null for a draft.';
comment on column plan.tables_taken is 'How many tables were taken in.';
-- a document is number, symbol, issuer and date; the same number on papers of others is no conflict
create unique index plan_paper on plan (number, issuer, signed_on) nulls not distinct where number is not null;
create index plan_number on plan (number);
create index plan_unit on plan (unit_id, id);
create index plan_unit_code on plan (unit_code, id);

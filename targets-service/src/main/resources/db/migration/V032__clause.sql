create table clause (
    id      uuid    primary key,
    version integer not null,
    plan_id uuid    not null references plan (id),
    code    text    not null,
    heading text,
    text    text    not null,
    ordinal integer not null check (ordinal > 0),
    unique (plan_id, code)
);
comment on table clause is 'A clause of the body of a plan.';
comment on column clause.id is 'Identity, UUIDv7.';
comment on column clause.version is 'Grows with every change.';
comment on column clause.plan_id is 'The plan.';
comment on column clause.code is 'As the paper counts, e.g. II.2.1; unique within the plan.';
comment on column clause.heading is 'Heading as printed; null where there is none.';
comment on column clause.text is 'Text as printed.';
comment on column clause.ordinal is 'Place in the paper, from 1.';
create index clause_plan on clause (plan_id, id);

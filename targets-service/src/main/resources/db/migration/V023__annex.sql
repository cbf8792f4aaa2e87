create table annex (
    id          uuid primary key,
    version     integer   not null,
    plan_id     uuid      not null references plan (id),
    title       text,
    source      text      not null check (source in ('ANNEX', 'BODY', 'BODY_TABLE')),
    ordinal     integer   not null check (ordinal > 0),
    row_count   integer   not null,
    unit_count  integer   not null,
    years       integer[] not null,
    fingerprint text      not null,
    unique (plan_id, source, ordinal)
);
comment on table annex is 'A table of a plan, or the figures in sentences of its body.';
comment on column annex.id is 'Identity, UUIDv7.';
comment on column annex.version is 'Grows with every change.';
comment on column annex.plan_id is 'The plan.';
comment on column annex.title is 'Title as printed; null where there is none.';
comment on column annex.source is 'ANNEX, BODY or BODY_TABLE.';
comment on column annex.ordinal is 'From 1, among the tables of one source.';
comment on column annex.row_count is 'Printed figures in it.';
comment on column annex.unit_count is 'Units with a row of their own, the total not counted.';
comment on column annex.years is 'Years it speaks of, rising.';
comment on column annex.fingerprint is 'SHA-256 of the table as sent; tells a repeated table from another one.';

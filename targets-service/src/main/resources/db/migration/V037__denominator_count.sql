create table denominator_count (
    id        uuid    primary key,
    version   integer not null,
    unit_id   uuid    not null,
    unit_code text    not null,
    unit_name text    not null,
    kind      text    not null references denominator_kind (code),
    year      integer not null,
    people    bigint  not null check (people > 0),
    source    text    not null,
    unique (unit_id, kind, year)
);
comment on table denominator_count is 'How many people a denominator is, by unit and year.';
comment on column denominator_count.id is 'Identity, UUIDv7.';
comment on column denominator_count.version is 'Grows with every correction.';
comment on column denominator_count.unit_id is 'The unit.';
comment on column denominator_count.unit_code is 'Code of the unit on the day of the count.';
comment on column denominator_count.unit_name is 'Name of the unit on the day of the count.';
comment on column denominator_count.kind is 'What is counted.';
comment on column denominator_count.year is 'The year for which it counts.';
comment on column denominator_count.people is 'People.';
comment on column denominator_count.source is 'Who counted, and where it is written.';
create index denominator_count_unit_code on denominator_count (unit_code, id);

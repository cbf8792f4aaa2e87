create table target (
    id                     uuid primary key,
    version                integer not null,
    plan_id                uuid    not null references plan (id),
    annex_id               uuid    not null references annex (id),
    code                   text    not null,
    unit_id                uuid    not null,
    unit_code              text    not null,
    unit_name              text    not null,
    unit_level             text    not null,
    level                  text    not null,
    unit_printed           text,
    indicator              text    not null references indicator (code),
    year                   integer,
    figure_kind            text    not null check (figure_kind in ('TARGET', 'ASPIRATION', 'BASELINE')),
    comparator             text    check (comparator in ('EQUAL', 'ABOUT', 'AT_LEAST', 'HIGHER_THAN_LAST_YEAR')),
    participants           bigint  check (participants >= 0),
    denominator_kind       text    references denominator_kind (code),
    denominator            bigint  check (denominator > 0),
    denominator_printed_as text,
    printed_percent        text    check (printed_percent ~ '^\d{1,3}([.,]\d{1,6})?$'),
    as_of                  date,
    row_number             integer,
    is_total               boolean not null,
    source_line            integer,
    note                   text,
    stands_behind          uuid    references target (id),
    unique (plan_id, code)
);
comment on table target is 'One figure as a plan prints it. Papers repeat figures, so only its code is unique within the plan.';
comment on column target.id is 'Identity, UUIDv7, rising in the order of reading.';
comment on column target.version is 'Grows with every change.';
comment on column target.plan_id is 'The plan.';
comment on column target.annex_id is 'The table it stands in.';
comment on column target.code is 'Readable, unique within the plan.';
comment on column target.unit_id is 'The unit that holds it, or in which the holders lie.';
comment on column target.unit_code is 'Code of that unit on the day of the plan.';
comment on column target.unit_name is 'Name of that unit on the day of the plan.';
comment on column target.unit_level is 'Level of that unit.';
comment on column target.level is 'Level of the holders; differs from unit_level for a group of units inside it.';
comment on column target.unit_printed is 'The unit in the words of the paper; null where it prints the official name.';
comment on column target.indicator is 'What is counted.';
comment on column target.year is 'Null where the paper states no year.';
comment on column target.figure_kind is 'TARGET, ASPIRATION or BASELINE.';
comment on column target.comparator is 'EQUAL, ABOUT, AT_LEAST, HIGHER_THAN_LAST_YEAR; null where not stated.';
comment on column target.participants is 'People; null where not printed.';
comment on column target.denominator_kind is 'What the rate is measured against.';
comment on column target.denominator is 'People; null where not printed.';
comment on column target.denominator_printed_as is 'The denominator in the words of the paper.';
comment on column target.printed_percent is 'The rate as printed, with its own decimal sign and number of decimals.';
comment on column target.as_of is 'The day to which the paper counts.';
comment on column target.row_number is 'Number of the row as printed.';
comment on column target.is_total is 'Whether it stands for the whole table or plan.';
comment on column target.source_line is 'Line of the text of the paper.';
comment on column target.note is 'Note of the reader of the paper.';
comment on column target.stands_behind is 'The figure of the same plan that counts instead; set at issuance.';
create index target_plan on target (plan_id, id);
create index target_stands_behind on target (stands_behind) where stands_behind is not null;
create index target_unit on target (unit_id, indicator, year, id);
create index target_unit_code on target (unit_code, indicator, year, id);
create index target_indicator on target (indicator, year, id);
create index target_annex on target (annex_id, id);

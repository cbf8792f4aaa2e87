create table reading (
    id            uuid primary key,
    version       integer     not null,
    plan_id       uuid        not null references plan (id),
    file_name     text,
    kind          text        not null check (kind in ('CSV', 'XLSX', 'DOCX', 'PDF')),
    digest        text        not null,
    bytes         integer     not null,
    state         text        not null check (state in ('READING', 'READ', 'FAILED', 'ADOPTED')),
    found         text        not null,
    confirmations text        not null,
    figures       integer     not null,
    faults        integer     not null,
    doubts        integer     not null,
    asked_at      timestamptz not null
);
comment on table reading is 'A file that was read for a plan: what was understood of its tables, and what a person has to say.';
comment on column reading.id is 'Identity, UUIDv7.';
comment on column reading.version is 'Grows with every change.';
comment on column reading.plan_id is 'The draft it is read for.';
comment on column reading.file_name is 'Name of the file as sent; says nothing about its kind.';
comment on column reading.kind is 'CSV, XLSX, DOCX or PDF, told by the content.';
comment on column reading.digest is 'SHA-256 of the file, hex.';
comment on column reading.bytes is 'Size of the file.';
comment on column reading.state is 'READING, READ, FAILED or ADOPTED.';
comment on column reading.found is 'What was understood of each table, as JSON.';
comment on column reading.confirmations is 'What a person said about the reading, as JSON.';
comment on column reading.figures is 'Figures found.';
comment on column reading.faults is 'What is wrong in the file; with any it can not be adopted.';
comment on column reading.doubts is 'What a person has to decide before it can be adopted.';
comment on column reading.asked_at is 'When the file was sent.';
create index reading_plan on reading (plan_id, id);

create table reading_file (
    reading_id uuid  primary key references reading (id),
    content    bytea not null
);
alter table reading_file alter column content set storage external;
comment on table reading_file is 'The bytes of a file that is read; needed again when a person has said how to read it.';
comment on column reading_file.reading_id is 'The reading.';
comment on column reading_file.content is 'The file, unchanged.';

create table reading_unit (
    reading_id uuid    not null references reading (id),
    position   integer not null,
    printed    text    not null,
    under      text,
    certainty  text    not null check (certainty in ('EXACT', 'SPELLING', 'CONFIRMED', 'DOUBTFUL', 'UNKNOWN')),
    unit_id    uuid,
    candidates uuid[]  not null,
    table_no   integer not null,
    line       integer not null,
    primary key (reading_id, position)
);
comment on table reading_unit is 'A name of a unit as a file prints it, once, and which unit it means.';
comment on column reading_unit.reading_id is 'The reading.';
comment on column reading_unit.position is 'From 1, in the order of the file.';
comment on column reading_unit.printed is 'The name as printed.';
comment on column reading_unit.under is 'The name of the group it stands under, as printed; null where none.';
comment on column reading_unit.certainty is 'EXACT, SPELLING, CONFIRMED (by a person), DOUBTFUL or UNKNOWN.';
comment on column reading_unit.unit_id is 'The unit it means; null where DOUBTFUL or UNKNOWN.';
comment on column reading_unit.candidates is 'Units it may mean, the likeliest first.';
comment on column reading_unit.table_no is 'The table in which it stands first.';
comment on column reading_unit.line is 'The row in which it stands first.';

create table reading_fault (
    reading_id  uuid    not null references reading (id),
    position    integer not null,
    table_no    integer not null,
    line        integer,
    column_name text,
    code        text    not null,
    vi          text    not null,
    en          text    not null,
    primary key (reading_id, position)
);
comment on table reading_fault is 'Something wrong in a file, by row and column.';
comment on column reading_fault.reading_id is 'The reading.';
comment on column reading_fault.position is 'From 1, in the order of finding.';
comment on column reading_fault.table_no is 'The table, from 1.';
comment on column reading_fault.line is 'The row as the file counts; null where the whole table is meant.';
comment on column reading_fault.column_name is 'The column, by letter or by canonical name; null for the whole row.';
comment on column reading_fault.code is 'Stable code of the fault.';
comment on column reading_fault.vi is 'The sentence in Vietnamese.';
comment on column reading_fault.en is 'The sentence in English.';

create table reading_figure (
    reading_id uuid    not null references reading (id),
    position   integer not null,
    table_no   integer not null,
    line       integer not null,
    code       text    not null,
    unit_id    uuid,
    subject    text,
    cells      jsonb   not null,
    primary key (reading_id, position)
);
comment on table reading_figure is 'A figure of a file that waits to be adopted; removed once it is.';
comment on column reading_figure.reading_id is 'The reading.';
comment on column reading_figure.position is 'From 1, in the order of the file.';
comment on column reading_figure.table_no is 'The table, from 1.';
comment on column reading_figure.line is 'The row as the file counts.';
comment on column reading_figure.code is 'Code of the figure, given or made.';
comment on column reading_figure.unit_id is 'The unit that holds it; null while nobody knows.';
comment on column reading_figure.subject is 'What it is a figure of; equal text within an annex says the same thing twice.';
comment on column reading_figure.cells is 'The cells of the canonical table of figures that have a value.';

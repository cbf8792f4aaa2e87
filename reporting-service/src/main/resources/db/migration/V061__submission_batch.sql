create table submission_batch (
    id          uuid primary key,
    version     integer     not null,
    received_at timestamptz not null,
    received_by text        not null,
    unit_id     uuid,
    format      text        not null check (format in ('CSV', 'XLSX', 'JSON')),
    sent        integer     not null,
    unchanged   integer     not null,
    blank       integer     not null,
    figures     integer     not null
);
comment on table submission_batch is 'Many reports that were sent in together, all of them or none.';
comment on column submission_batch.id is 'Identity, UUIDv7.';
comment on column submission_batch.version is 'Stays 0.';
comment on column submission_batch.received_at is 'When.';
comment on column submission_batch.received_by is 'Subject of who sent it.';
comment on column submission_batch.unit_id is 'The area of who sent it; null for the whole nation.';
comment on column submission_batch.format is 'CSV, XLSX or JSON.';
comment on column submission_batch.sent is 'Reports that were sent in by it.';
comment on column submission_batch.unchanged is 'Reports that were there already and say exactly the same.';
comment on column submission_batch.blank is 'Reports of a table of which no cell is filled in; passed over.';
comment on column submission_batch.figures is 'Figures of the reports that were sent in.';

create table submission_batch_report (
    batch_id      uuid    not null references submission_batch (id),
    ordinal       integer not null,
    submission_id uuid    not null references submission (id),
    sent          boolean not null,
    primary key (batch_id, ordinal)
);
comment on table submission_batch_report is 'The reports of a batch.';
comment on column submission_batch_report.batch_id is 'The batch.';
comment on column submission_batch_report.ordinal is 'Place in the batch, from 1.';
comment on column submission_batch_report.submission_id is 'The report.';
comment on column submission_batch_report.sent is 'False where it was there already and says the same.';

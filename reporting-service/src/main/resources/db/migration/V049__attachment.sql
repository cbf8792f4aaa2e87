-- Files lie in the database, not beside it: one backup holds the report and what it refers to, of the same moment.

create table attachment (
    id            uuid primary key,
    version       integer     not null,
    obligation_id uuid        not null references obligation (id),
    code          text,
    file_name     text        not null,
    media_type    text        not null,
    size          bigint      not null check (size > 0),
    sha256        text        not null,
    stored_at     timestamptz not null,
    stored_by     text        not null,
    submission_id uuid
);
comment on table attachment is 'What is known of a file that was sent for a report.';
comment on column attachment.id is 'Identity, UUIDv7.';
comment on column attachment.version is 'Grows with every change.';
comment on column attachment.obligation_id is 'What its report is for.';
comment on column attachment.code is 'Which of the files that the regime asks for it is; null for any other.';
comment on column attachment.file_name is 'Name of the file, without folders.';
comment on column attachment.media_type is 'As declared, and confirmed by the bytes.';
comment on column attachment.size is 'Bytes.';
comment on column attachment.sha256 is 'SHA-256 of the bytes, hex.';
comment on column attachment.stored_at is 'When it came in.';
comment on column attachment.stored_by is 'Subject of the token of who sent it.';
comment on column attachment.submission_id is 'The report that names it; null until one does, never changed after that.';
create index attachment_obligation on attachment (obligation_id, id);

create table attachment_content (
    attachment_id uuid  primary key references attachment (id) on delete cascade,
    content       bytea not null
);
comment on table attachment_content is 'The bytes of the files, read alone.';
comment on column attachment_content.attachment_id is 'The file.';
comment on column attachment_content.content is 'Exactly as it came in.';
-- most kinds of file are packed already
alter table attachment_content alter column content set storage external;

create table original (
    plan_id    uuid        primary key references plan (id),
    version    integer     not null,
    file_name  text        not null,
    media_type text        not null,
    size       bigint      not null,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    stored_at  timestamptz not null,
    stored_by  text        not null
);
comment on table original is 'What is known of the file of a paper.';
comment on column original.plan_id is 'The plan.';
comment on column original.version is 'Grows with every change.';
comment on column original.file_name is 'Name of the file, without folders.';
comment on column original.media_type is 'Told by the content.';
comment on column original.size is 'Bytes.';
comment on column original.sha256 is 'SHA-256 of the bytes, hex.';
comment on column original.stored_at is 'When it came in.';
comment on column original.stored_by is 'Subject of the token of who sent it.';

create table original_content (
    plan_id uuid  primary key references original (plan_id),
    content bytea not null
);
comment on table original_content is 'The bytes of the files of papers, read alone.';
comment on column original_content.plan_id is 'The plan.';
comment on column original_content.content is 'Exactly as it came in.';
-- papers are packed already
alter table original_content alter column content set storage external;

create table waiver_taken_back (
    id            uuid primary key,
    obligation_id uuid        not null references obligation (id),
    waived_at     timestamptz not null,
    waived_by     text        not null,
    waived_reason text        not null,
    at            timestamptz not null,
    by            text        not null,
    reason        text        not null
);
comment on table waiver_taken_back is 'A waiver that held for a while; never rewritten.';
comment on column waiver_taken_back.id is 'Identity, UUIDv7.';
comment on column waiver_taken_back.obligation_id is 'What was waived and is owed again.';
comment on column waiver_taken_back.waived_at is 'From when it held.';
comment on column waiver_taken_back.waived_by is 'Subject of the coordinator who waived it.';
comment on column waiver_taken_back.waived_reason is 'Why it was waived.';
comment on column waiver_taken_back.at is 'When it was taken back.';
comment on column waiver_taken_back.by is 'Subject of the coordinator who took it back.';
comment on column waiver_taken_back.reason is 'Why it was taken back.';
create index waiver_taken_back_of on waiver_taken_back (obligation_id);

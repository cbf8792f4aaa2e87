create table idempotency (
    caller       varchar(255) not null,
    key          varchar(200) not null,
    request_hash char(64)     not null,
    status       integer,
    body         text,
    etag         varchar(100),
    location     varchar(2000),
    recorded_at  timestamptz  not null,
    primary key (caller, key)
);

create index idempotency_recorded_at on idempotency (recorded_at);

comment on table idempotency is 'Answers of POST requests that carried an Idempotency-Key, written in the transaction of their effect';
comment on column idempotency.caller is 'Subject of the caller; keys are per caller';
comment on column idempotency.key is 'Idempotency-Key as sent';
comment on column idempotency.request_hash is 'SHA-256 (hex) of path, query and body: the same key must bring the same request';
comment on column idempotency.status is 'HTTP status of the first answer; null only inside the transaction that makes it';
comment on column idempotency.body is 'Body of the first answer, character by character; null when it had none';
comment on column idempotency.etag is 'ETag of the first answer, quotes included';
comment on column idempotency.location is 'Location of the first answer';
comment on column idempotency.recorded_at is 'When the request was first taken; rows are removed after eight days';

create table inbox (
    event_id uuid        primary key,
    type     text        not null,
    taken_at timestamptz not null default now()
);

comment on table inbox is 'Events that were taken; each has its effect once, however often Kafka brings it.';
comment on column inbox.event_id is 'Id of the event';
comment on column inbox.type is 'CloudEvents type of the event';
comment on column inbox.taken_at is 'When its effect was done';

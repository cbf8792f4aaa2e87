create table audit (
    id         bigint generated always as identity primary key,
    at         timestamptz  not null,
    who        varchar(255) not null,
    what       varchar(10)  not null check (what in ('INSERT', 'UPDATE', 'DELETE')),
    entity     varchar(100) not null,
    entity_id  varchar(100) not null,
    before     jsonb,
    after      jsonb,
    request_id varchar(64)
);

create index audit_entity on audit (entity, entity_id, id);

comment on table audit is 'Every write to an audited entity, in the transaction of the write';
comment on column audit.id is 'Order of writing';
comment on column audit.at is 'When, on the business clock';
comment on column audit.who is 'Subject of the caller; system for inboxes and scheduled work';
comment on column audit.what is 'INSERT, UPDATE or DELETE';
comment on column audit.entity is 'Name of the entity';
comment on column audit.entity_id is 'Identity of the entity';
comment on column audit.before is 'Values before, by property; null for INSERT';
comment on column audit.after is 'Values after, by property; null for DELETE';
comment on column audit.request_id is 'X-Request-Id of the request that wrote; null outside requests';

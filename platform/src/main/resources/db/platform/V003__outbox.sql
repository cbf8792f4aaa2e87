create table outbox (
    position      bigint generated always as identity primary key,
    id            uuid        not null unique,
    aggregatetype text        not null,
    aggregateid   uuid        not null,
    type          text        not null,
    payload       jsonb       not null,
    occurred_at   timestamptz not null,
    traceparent   text
);

comment on table outbox is 'Facts that wait to be sent to Kafka; a row goes away once Kafka has it. Columns as in Debezium''s outbox event router.';
comment on column outbox.position is 'Order of sending';
comment on column outbox.id is 'Id of the event, unique for ever';
comment on column outbox.aggregatetype is 'Kind of thing the fact is about; the topic is baophu.<aggregatetype>';
comment on column outbox.aggregateid is 'The thing the fact is about; key of the Kafka record';
comment on column outbox.type is 'CloudEvents type, vn.baophu.<service>.<Fact>.v1';
comment on column outbox.payload is 'The fact as JSON';
comment on column outbox.occurred_at is 'When it became true, by the business clock';
comment on column outbox.traceparent is 'W3C trace context of the request that caused it';

create table calendar_subscription (
    id           uuid primary key,
    version      integer     not null,
    key_hash     text        not null unique,
    subject      text        not null,
    area_unit_id uuid,
    kind         text        not null check (kind in ('UNIT', 'AGENCY', 'MINE')),
    unit_id      uuid,
    agency_id    uuid,
    language     text        not null check (language in ('VI', 'EN')),
    created_at   timestamptz not null,
    expires_on   date        not null,
    check ((unit_id is null) <> (agency_id is null))
);
comment on table calendar_subscription is 'A calendar of due days that somebody follows; its key opens it without a token.';
comment on column calendar_subscription.id is 'Identity, UUIDv7.';
comment on column calendar_subscription.version is 'Grows with every change.';
comment on column calendar_subscription.key_hash is 'SHA-256 of the key, hexadecimal; the key itself is kept nowhere.';
comment on column calendar_subscription.subject is 'Who follows it: claim sub.';
comment on column calendar_subscription.area_unit_id is 'The area of the follower when it was made; null for the nation.';
comment on column calendar_subscription.kind is 'UNIT: a unit and all below it; AGENCY; MINE: the own agency or unit alone.';
comment on column calendar_subscription.unit_id is 'The unit followed; null where an agency is.';
comment on column calendar_subscription.agency_id is 'The agency followed; null where a unit is.';
comment on column calendar_subscription.language is 'VI or EN.';
comment on column calendar_subscription.created_at is 'When it was made.';
comment on column calendar_subscription.expires_on is 'Last day on which it is answered.';
create index calendar_subscription_own on calendar_subscription (subject, id);

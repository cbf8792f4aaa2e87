create table contact (
    subject     text primary key,
    version     integer     not null,
    email       text        not null,
    language    text        not null check (language in ('VI', 'EN')),
    digest_at   time        not null,
    roles       text[]      not null,
    nation      boolean     not null,
    unit_id     uuid,
    agency_code text,
    since       timestamptz not null
);
comment on table contact is 'Where a person wants to get the daily digest of reminders; whoever is not here gets no mail.';
comment on column contact.subject is 'The person, as the token says.';
comment on column contact.version is 'Grows with every change.';
comment on column contact.email is 'Address of the mail.';
comment on column contact.language is 'Language of the mail, VI or EN.';
comment on column contact.digest_at is 'No digest leaves before this time of day, Asia/Ho_Chi_Minh.';
comment on column contact.roles is 'Roles that the token carried when the contact was last kept.';
comment on column contact.nation is 'Whether the area of responsibility was the whole nation then.';
comment on column contact.unit_id is 'The unit of the area of responsibility then; null for the nation and without an area.';
comment on column contact.agency_code is 'Code of the agency the person worked for then; null without one.';
comment on column contact.since is 'What was there before is not mailed.';
create index contact_by_unit on contact (unit_id);
create index contact_by_agency on contact (agency_code) where agency_code is not null;

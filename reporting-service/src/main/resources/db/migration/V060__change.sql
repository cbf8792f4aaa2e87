create table change (
    xact          xid8        not null,
    position      bigint      not null generated always as identity,
    id            uuid        not null,
    at            timestamptz not null,
    who           text        not null,
    kind          text        not null,
    obligation_id uuid        not null,
    submission_id uuid,
    revision      bigint,
    sending_id    uuid,
    regime        text        not null,
    period        text        not null,
    unit_id       uuid,
    agency_id     uuid,
    code          text        not null,
    area_unit_id  uuid,
    primary key (xact, position)
);
comment on table change is 'What has happened to reports and to what is owed, for those who collect it (the feed); never rewritten, and without figures.';
comment on column change.xact is 'The transaction that wrote it, or the later one of the change before it to the same obligation; read only once no transaction up to it is still under way.';
comment on column change.position is 'Order among changes of one transaction number.';
comment on column change.id is 'Identity, UUIDv7.';
comment on column change.at is 'When, on the business clock.';
comment on column change.who is 'Subject of who did it.';
comment on column change.kind is 'What happened, e.g. SUBMITTED or ACCEPTED.';
comment on column change.obligation_id is 'What is or was owed.';
comment on column change.submission_id is 'The report; null where it happened to the obligation alone.';
comment on column change.revision is 'Revision of the report after the change; null where there is no report.';
comment on column change.sending_id is 'The sending of which the change speaks; null where there is no report.';
comment on column change.regime is 'Code of the regime.';
comment on column change.period is 'Code of the period.';
comment on column change.unit_id is 'The unit that reports; null where an agency does.';
comment on column change.agency_id is 'The agency that reports; null where a unit does.';
comment on column change.code is 'Code of the reporter.';
comment on column change.area_unit_id is 'The unit in whose area the reporter lies; null for a central agency.';
create index change_of_obligation on change (obligation_id, position);

create table extension_request (
    id              uuid primary key,
    version         integer     not null,
    obligation_id   uuid        not null references obligation (id),
    wanted_until    date        not null,
    reason          text        not null,
    asked_at        timestamptz not null,
    asked_by        text        not null,
    state           text        not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'LAPSED')),
    granted_until   date,
    decision_reason text,
    decided_at      timestamptz,
    decided_by      text,
    check ((state = 'ASKED') = (decided_at is null)),
    check ((state = 'GRANTED') = (granted_until is not null))
);
comment on table extension_request is 'A later last day in time, asked for before the due moment; never rewritten once decided.';
comment on column extension_request.id is 'Identity, UUIDv7.';
comment on column extension_request.version is 'Grows with every change.';
comment on column extension_request.obligation_id is 'The duty it is asked for.';
comment on column extension_request.wanted_until is 'The last day in time that is asked for.';
comment on column extension_request.reason is 'Why, in the words of the reporter.';
comment on column extension_request.asked_at is 'When it was asked; always before the due moment.';
comment on column extension_request.asked_by is 'Subject of the reporter.';
comment on column extension_request.state is 'ASKED, GRANTED, REFUSED, or LAPSED: the duty was waived before anybody decided.';
comment on column extension_request.granted_until is 'The new last day in time; may differ from the one asked for; null unless granted.';
comment on column extension_request.decision_reason is 'Why it was decided so; always there where it was refused.';
comment on column extension_request.decided_at is 'When it was decided; null until then.';
comment on column extension_request.decided_by is 'Subject of who decided.';
create unique index extension_request_one_at_a_time on extension_request (obligation_id) where state = 'ASKED';
create index extension_request_of on extension_request (obligation_id, id);

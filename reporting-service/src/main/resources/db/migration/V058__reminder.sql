create table reminder (
    id            uuid primary key,
    kind          text        not null check (kind in ('DUE_SOON', 'OVERDUE', 'ESCALATED', 'RETURNED', 'CORRECTED',
                                                       'EXTENSION_APPROVED', 'EXTENSION_REFUSED', 'WAIVED')),
    obligation_id uuid        not null references obligation (id) on delete cascade,
    occasion      text        not null,
    audience      text        not null check (audience in ('REPORTER', 'SUPERVISOR')),
    unit_id       uuid,
    agency_code   text,
    due_on        date        not null,
    days          integer,
    reason        text,
    made_by       text,
    made_on       date        not null,
    made_at       timestamptz not null,
    constraint reminder_once unique (obligation_id, kind, occasion)
);
comment on table reminder is 'What the people of a unit or agency are to know about a report that is owed: rungs of the ladder and notices.';
comment on column reminder.id is 'Identity, UUID; grows with time.';
comment on column reminder.kind is 'DUE_SOON, OVERDUE and ESCALATED are rungs of the ladder, the others notices.';
comment on column reminder.obligation_id is 'The report that is owed.';
comment on column reminder.occasion is 'What it is about, so that it is said once: due day and rung, or what the notice follows from.';
comment on column reminder.audience is 'REPORTER: who sends reports; SUPERVISOR: reviewers and coordinators.';
comment on column reminder.unit_id is 'The unit whose people are told; null with no agency either: those of the nation.';
comment on column reminder.agency_code is 'The agency whose people are told; null where a unit''s are.';
comment on column reminder.due_on is 'Last day in time as it was when this was said.';
comment on column reminder.days is 'Days of the rung before (DUE_SOON) or after the due day; null for a notice.';
comment on column reminder.reason is 'In the words of who decided; null where nobody gave one.';
comment on column reminder.made_by is 'Subject of who decided; null for the ladder.';
comment on column reminder.made_on is 'The day, Asia/Ho_Chi_Minh.';
comment on column reminder.made_at is 'The moment.';
create index reminder_by_unit on reminder (unit_id, audience, id);
create index reminder_by_agency on reminder (agency_code, audience, id) where agency_code is not null;
create index reminder_by_day on reminder (made_on);

create table reminder_receipt (
    reminder_id uuid not null references reminder (id) on delete cascade,
    subject     text not null,
    read_at     timestamptz,
    mailed_on   date,
    primary key (reminder_id, subject)
);
comment on table reminder_receipt is 'That one person has read a reminder, or that it went into the mail to that person.';
comment on column reminder_receipt.reminder_id is 'The reminder.';
comment on column reminder_receipt.subject is 'The person.';
comment on column reminder_receipt.read_at is 'When it was first read; null while it is unread.';
comment on column reminder_receipt.mailed_on is 'Day of the digest that tells it; null while none does.';
create index reminder_receipt_by_person on reminder_receipt (subject, reminder_id);

-- Reports to be sent again by a day are reminded of too
create index submission_to_rework on submission (rework_by) where state = 'RETURNED';

create table submission (
    id                 uuid primary key,
    version            integer     not null,
    revision           bigint      not null,
    obligation_id      uuid        not null references obligation (id),
    state              text        not null check (state in ('SUBMITTED', 'RETURNED', 'ACCEPTED')),
    first_submitted_at timestamptz not null,
    late               boolean     not null,
    accepted_at        timestamptz,
    accepted_by        text,
    constraint submission_once unique (obligation_id)
);
comment on table submission is 'The report for one obligation; there is never a second one.';
comment on column submission.id is 'Identity, UUIDv7.';
comment on column submission.version is 'Guards against two changes at once.';
comment on column submission.revision is 'Grows by one with every change; what callers see as the version.';
comment on column submission.obligation_id is 'What it is for.';
comment on column submission.state is 'SUBMITTED, RETURNED or ACCEPTED.';
comment on column submission.first_submitted_at is 'When it was first sent in; decides whether it is late, for ever.';
comment on column submission.late is 'Whether it was first sent in at or after the due moment.';
comment on column submission.accepted_at is 'The moment from which its figures count; null until then.';
comment on column submission.accepted_by is 'Subject of the reviewer who accepted it.';

create table sending (
    id            uuid primary key,
    version       integer     not null,
    submission_id uuid        not null references submission (id),
    number        integer     not null,
    submitted_at  timestamptz not null,
    submitted_by  text        not null,
    narrative     text,
    unique (submission_id, number)
);
comment on table sending is 'One time that a report was sent in; never rewritten.';
comment on column sending.id is 'Identity, UUIDv7.';
comment on column sending.version is 'Stays 0.';
comment on column sending.submission_id is 'The report.';
comment on column sending.number is '1 for the first.';
comment on column sending.submitted_at is 'When it was sent in.';
comment on column sending.submitted_by is 'Subject of the reporter.';
comment on column sending.narrative is 'The words of the report.';

create table sending_figure (
    sending_id   uuid    not null references sending (id),
    ordinal      integer not null,
    indicator    text    not null,
    participants bigint  not null check (participants >= 0),
    denominator  bigint check (denominator >= 0),
    confirmation text,
    primary key (sending_id, ordinal)
);
comment on table sending_figure is 'The figures of a sending.';
comment on column sending_figure.sending_id is 'The sending.';
comment on column sending_figure.ordinal is 'Place in the report, from 0.';
comment on column sending_figure.indicator is 'Code of the indicator.';
comment on column sending_figure.participants is 'People.';
comment on column sending_figure.denominator is 'People; null where the report gives none.';
comment on column sending_figure.confirmation is 'Why there are more participants than the denominator.';

create table submission_return (
    id            uuid primary key,
    version       integer     not null,
    submission_id uuid        not null references submission (id),
    returned_at   timestamptz not null,
    returned_by   text        not null,
    reason        text        not null
);
comment on table submission_return is 'One time that a report was given back; never rewritten.';
comment on column submission_return.id is 'Identity, UUIDv7.';
comment on column submission_return.version is 'Stays 0.';
comment on column submission_return.submission_id is 'The report.';
comment on column submission_return.returned_at is 'When.';
comment on column submission_return.returned_by is 'Subject of the reviewer.';
comment on column submission_return.reason is 'Why, for the reporter to read.';
create index submission_return_submission on submission_return (submission_id);

create table submission_return_figure (
    return_id uuid    not null references submission_return (id),
    ordinal   integer not null,
    indicator text    not null,
    reason    text    not null,
    primary key (return_id, ordinal)
);
comment on table submission_return_figure is 'The figures that were named when a report was given back.';
comment on column submission_return_figure.return_id is 'The time it was given back.';
comment on column submission_return_figure.ordinal is 'Place in the list, from 0.';
comment on column submission_return_figure.indicator is 'Code of the indicator.';
comment on column submission_return_figure.reason is 'What is wrong with the figure.';

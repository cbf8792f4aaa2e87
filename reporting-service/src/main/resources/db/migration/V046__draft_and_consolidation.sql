alter table submission add column endorsed_times integer;
update submission set endorsed_times = 1 where endorsed_at is not null;
comment on column submission.endorsed_times is 'How many relays have passed the last sending on; null for none.';

create table draft (
    obligation_id uuid primary key references obligation (id),
    version       integer     not null,
    follows       bigint      not null,
    content       jsonb       not null,
    saved_at      timestamptz not null,
    saved_by      text        not null
);
comment on table draft is 'What a reporter has typed so far; done with once the report moves on.';
comment on column draft.obligation_id is 'The obligation it is for.';
comment on column draft.version is 'Grows with every saving.';
comment on column draft.follows is 'Revision of the report when it was saved, 0 without a report: with another revision the draft is out of date.';
comment on column draft.content is 'What was typed, with all its holes: figures, narrative, sections, attachments.';
comment on column draft.saved_at is 'When it was saved last.';
comment on column draft.saved_by is 'Subject of who saved it last.';

create table consolidation_part (
    sending_id    uuid    not null references sending (id) deferrable initially deferred,
    submission_id uuid    not null references submission (id),
    number        integer not null,
    primary key (sending_id, submission_id)
);
comment on table consolidation_part is 'The versions of reports below that a relay''s report was made from; never rewritten.';
comment on column consolidation_part.sending_id is 'The relay''s sending.';
comment on column consolidation_part.submission_id is 'A report below.';
comment on column consolidation_part.number is 'Which sending of it was used.';
create index consolidation_part_submission on consolidation_part (submission_id);

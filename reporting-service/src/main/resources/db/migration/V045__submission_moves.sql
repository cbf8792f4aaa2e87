-- What a report says stands in one row with the time it was sent; who decided what about it, in another.
alter table sending
    add column content jsonb,
    add column reason  text;
update sending x set content = jsonb_strip_nulls(jsonb_build_object('narrative', x.narrative, 'figures',
    coalesce((select jsonb_agg(jsonb_build_object('indicator', f.indicator, 'participants', f.participants,
                                                  'denominator', f.denominator, 'confirmation', f.confirmation)
                               order by f.ordinal)
              from sending_figure f where f.sending_id = x.id), '[]'::jsonb)));
alter table sending
    alter column content set not null,
    drop column narrative,
    drop column version;
drop table sending_figure;
comment on column sending.content is 'What the report says: {figures:[{indicator, participants, denominator, confirmation}], narrative, sections:[{code, text}], attachments:[id]}.';
comment on column sending.reason is 'Why an accepted report was corrected; null for any other sending.';

create table decision (
    id            uuid primary key,
    submission_id uuid        not null references submission (id),
    sending       integer     not null,
    kind          text        not null check (kind in ('ENDORSED', 'RETURNED', 'WITHDRAWN', 'ACCEPTED')),
    decided_at    timestamptz not null,
    decided_by    text        not null,
    reason        text,
    figures       jsonb       not null,
    rework_by     date
);
comment on table decision is 'What was decided about a sending; never rewritten.';
comment on column decision.id is 'Identity, UUIDv7.';
comment on column decision.submission_id is 'The report.';
comment on column decision.sending is 'Number of the sending.';
comment on column decision.kind is 'ENDORSED by a relay, RETURNED, WITHDRAWN by the reporter, or ACCEPTED.';
comment on column decision.decided_at is 'When.';
comment on column decision.decided_by is 'Subject of who decided.';
comment on column decision.reason is 'Why, for people to read; always where it was returned.';
comment on column decision.figures is 'The figures named when it was returned: [{indicator, reason}].';
comment on column decision.rework_by is 'Last day for sending it again, as the reviewer asks; null without such a day.';

insert into decision
select b.id, b.submission_id,
       (select count(*) from sending x where x.submission_id = b.submission_id and x.submitted_at <= b.returned_at),
       'RETURNED', b.returned_at, b.returned_by, b.reason,
       coalesce((select jsonb_agg(jsonb_build_object('indicator', f.indicator, 'reason', f.reason) order by f.ordinal)
                 from submission_return_figure f where f.return_id = b.id), '[]'::jsonb), null
from submission_return b;
insert into decision
select gen_random_uuid(), s.id, (select count(*) from sending x where x.submission_id = s.id),
       'ACCEPTED', s.accepted_at, s.accepted_by, null, '[]'::jsonb, null
from submission s where s.state = 'ACCEPTED';
create index decision_submission on decision (submission_id, id);
drop table submission_return_figure;
drop table submission_return;

alter table submission
    drop constraint submission_state_check,
    add check (state in ('SUBMITTED', 'ENDORSED', 'RETURNED', 'WITHDRAWN', 'ACCEPTED')),
    add column last_id           uuid references sending (id),
    add column counted_id        uuid references sending (id),
    add column sent_times        integer not null default 0,
    add column returned_times    integer not null default 0,
    add column accepted_times    integer not null default 0,
    add column first_accepted_at timestamptz,
    add column endorsed_at       timestamptz,
    add column endorsed_by       text,
    add column rework_by         date,
    add column serves            uuid[];
update submission s set
    last_id = (select x.id from sending x where x.submission_id = s.id order by x.number desc limit 1),
    sent_times = (select count(*) from sending x where x.submission_id = s.id),
    returned_times = (select count(*) from decision d where d.submission_id = s.id and d.kind = 'RETURNED');
update submission set counted_id = last_id, accepted_times = 1, first_accepted_at = accepted_at where state = 'ACCEPTED';
alter table submission
    alter column last_id set not null,
    alter column sent_times drop default,
    alter column returned_times drop default,
    alter column accepted_times drop default;
-- the report names its last sending and the sending its report: whichever is written first
alter table sending alter constraint sending_submission_id_fkey deferrable initially deferred;
comment on column submission.state is 'SUBMITTED, ENDORSED by the relay, RETURNED, WITHDRAWN or ACCEPTED; a correction of an accepted report begins again with SUBMITTED while the accepted figures go on counting.';
comment on column submission.accepted_at is 'The moment from which its figures count; null until then. Of a corrected report, when the correction was accepted.';
comment on column submission.accepted_by is 'Subject of the reviewer who accepted what counts.';
comment on column submission.last_id is 'The sending that is shown and reviewed.';
comment on column submission.counted_id is 'The sending whose figures count; null until one is accepted.';
comment on column submission.sent_times is 'How often it was sent in.';
comment on column submission.returned_times is 'How often it was given back.';
comment on column submission.accepted_times is 'How many of its versions were accepted: 1 as reported, more as corrected.';
comment on column submission.first_accepted_at is 'When it was accepted for the first time; never rewritten.';
comment on column submission.endorsed_at is 'When the relay passed the last sending on; null without that.';
comment on column submission.endorsed_by is 'Subject of the relay''s reviewer.';
comment on column submission.rework_by is 'Last day for sending it again, while it is returned and the reviewer asked for one.';
comment on column submission.serves is 'Further obligations of the same reporter that it fulfils too; null for none.';

-- What may happen to a duty beside being fulfilled: it is waived, its due day is extended, its period is locked. The first sending is stamped on every duty that it serves; whether it is late follows from that
-- moment and the due moment, so that an extension that is granted later still counts.

alter table obligation
    add column regular_due_on date,
    add column lock_on        date,
    add column first_sent_at  timestamptz,
    add column waived_at      timestamptz,
    add column waived_by      text,
    add column waived_reason  text;
comment on column obligation.due_on is 'Last day in time, Asia/Ho_Chi_Minh; the extended one where it was extended.';
comment on column obligation.regular_due_on is 'Last day in time before any extension; null where it was never extended.';
comment on column obligation.lock_on is 'Last day on which a late report is still taken; null where it always is.';
comment on column obligation.first_sent_at is 'When a report for it was first sent in, and not taken back before anybody decided about it; null until then.';
comment on column obligation.waived_at is 'When it was waived; null unless it is.';
comment on column obligation.waived_by is 'Subject of the coordinator who waived it.';
comment on column obligation.waived_reason is 'Why it was waived.';

update obligation o
set first_sent_at = s.first_submitted_at
from submission s
where s.id = o.submission_id;
alter table submission drop column late;

alter table obligation
    drop constraint obligation_stage_check,
    add constraint obligation_stage_check
        check (stage in ('AWAITED', 'SUBMITTED', 'RETURNED', 'FULFILLED', 'WAIVED')),
    add constraint obligation_waived check ((stage = 'WAIVED') = (waived_at is not null));
comment on column obligation.stage is 'AWAITED, SUBMITTED, RETURNED, FULFILLED or WAIVED; open, overdue or locked follow from the clock.';

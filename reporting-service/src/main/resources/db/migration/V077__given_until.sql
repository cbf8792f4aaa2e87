-- More time is given for a year after the regular day at most. Where taking a waiver back gave a later day than that, none could be.

alter table obligation add column given_until date;
comment on column obligation.given_until is 'Last day in time that taking a waiver back gave; null where it gave none.';

update obligation o set given_until = o.due_on
from waiver_taken_back w
where w.obligation_id = o.id and o.regular_due_on is not null
  and not exists (select 1 from extension_request e
                  where e.obligation_id = o.id and e.state = 'GRANTED' and e.decided_at > w.at);

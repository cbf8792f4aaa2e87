alter table plan add column in_force_to date;
comment on column plan.in_force_to is 'Last day in force, inclusive; null while nothing has ended it.';

-- The feed tells of duties by the ten thousand; who does not ask for them does not pay for them.
create index change_of_reports on change (xact, position) where kind not in ('MADE', 'MOVED', 'DROPPED');
comment on column change.kind is 'What happened, e.g. SUBMITTED or ACCEPTED; MADE, MOVED and DROPPED of what is owed.';

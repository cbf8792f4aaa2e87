-- A duty whose report was sent and taken back was not locked out at the door, but called locked everywhere else. It never locks, as one
-- whose waiver was taken back.

update obligation
set never_locks = true, lock_on = null
where stage = 'AWAITED' and submission_id is not null;

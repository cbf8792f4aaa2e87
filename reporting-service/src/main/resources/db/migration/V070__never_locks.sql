-- A duty whose waiver was taken back, or that another duty's report no longer serves, is never locked. So far only the lock was
-- taken away, and the next edition or holiday put one there again.

alter table obligation add column never_locks boolean not null default false;
comment on column obligation.never_locks is 'Whether a late report is always taken, whatever the regime says.';

update obligation o
set never_locks = true, lock_on = null
where exists (select 1 from waiver_taken_back w where w.obligation_id = o.id)
   or o.lock_on is null
      and exists (select 1 from obligation beside
                  where beside.regime_id = o.regime_id and beside.kind = o.kind and beside.period = o.period
                    and beside.occasion is not distinct from o.occasion and beside.lock_on is not null);

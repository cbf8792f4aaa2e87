-- Until now a duty that was served by the report of another one kept the name of that report when it was taken back. It is awaited
-- by itself again, with the report made for it if there is one, and not locked out; the report serves it no more.
with freed as (
    update obligation o
    set submission_id = (select own.id from submission own where own.obligation_id = o.id),
        lock_on = null,
        version = o.version + 1
    from submission s
    where s.id = o.submission_id and s.obligation_id <> o.id and o.stage = 'AWAITED'
    returning o.id, s.id as report)
update submission s
set serves = (select array_agg(served) from unnest(s.serves) served where served not in (select id from freed))
where s.id in (select report from freed);

-- Of two who owe a report under a lock, one was freed of it. One that was waived for a while was freed and locked again, and got more
-- time, as did one that was never waived.
insert into obligation (id, version, regime_id, regime_code, kind, unit_id, code, area_unit_id, period, cut_off_on, opens_on, due_on,
                        due_at, lock_on, stage, regular_due_on)
select cast('00000000-0000-0000-0000-0000000026b' || o.n as uuid), 0, '00000000-0000-0000-0000-0000000000a1', '000-R01',
       case o.n when 2 then 'CONSOLIDATION' else 'REPORT' end,
       cast('00000000-0000-0000-0000-0000000' || o.code as uuid), o.code, cast('00000000-0000-0000-0000-0000000' || o.code as uuid),
       o.period, '2026-06-30', '2026-07-01', '2026-07-31', '2026-07-31T17:00:00Z', cast(o.lock_on as date), 'AWAITED',
       case when o.n in (3, 5) then date '2026-07-10' end
from (values (1, '19363', '2026-S1', null), (2, '19366', '2026-S1', '2026-08-31'), (3, '19369', '2026-S1', '2026-08-31'),
             (4, '19372', '2026', null), (5, '19375', '2026-Q1', '2026-08-31')) o (n, code, period, lock_on);
insert into waiver_taken_back (id, obligation_id, waived_at, waived_by, waived_reason, at, by, reason)
values ('00000000-0000-0000-0000-0000000026e5', '00000000-0000-0000-0000-0000000026b5', '2026-07-05T02:00:00Z', 'binh',
        'Bão', '2026-07-08T02:00:00Z', 'binh', 'Bão đã tan');
insert into change (xact, id, at, who, kind, obligation_id, regime, period, unit_id, code, area_unit_id)
select pg_current_xact_id(), gen_random_uuid(), '2026-07-05T02:00:00Z', 'system', told.kind, told.obligation_id, '000-R01', '2026-S1',
       told.unit_id, '19366', told.unit_id
from (values ('MADE', cast('00000000-0000-0000-0000-0000000026b2' as uuid), cast('00000000-0000-0000-0000-000000019366' as uuid)),
             ('DROPPED', '00000000-0000-0000-0000-0000000026b9', '00000000-0000-0000-0000-000000019366'))
     told (kind, obligation_id, unit_id);

-- Three thousand who owe one report that no lock ends.
insert into obligation (id, version, regime_id, regime_code, kind, unit_id, code, area_unit_id, period, cut_off_on, opens_on, due_on,
                        due_at, stage)
select gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000a1', '000-R01', 'REPORT', md5('unit' || n)::uuid, 'N' || n,
       md5('unit' || n)::uuid, '2026-S1', '2026-06-30', '2026-07-01', '2026-07-31', '2026-07-31T17:00:00Z', 'AWAITED'
from generate_series(1, 3000) n;
analyze obligation;

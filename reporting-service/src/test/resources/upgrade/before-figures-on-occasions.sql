-- Hồ Xá answered a question that it was asked once, and corrected the answer; the quarter it reported as the calendar asks.
insert into obligation (id, version, regime_id, regime_code, unit_id, code, area_unit_id, period, occasion, cut_off_on, opens_on, due_on,
                        due_at, stage)
select o.id, 0, '00000000-0000-0000-0000-0000000000a1', '000-R01', '00000000-0000-0000-0000-000000019363', '19363',
       '00000000-0000-0000-0000-000000019363', o.period, o.occasion, '2024-07-04', '2024-07-05', '2024-07-12',
       '2024-07-12T17:00:00Z', 'FULFILLED'
from (values (cast('00000000-0000-0000-0000-0000000080b1' as uuid), '2024-S1', 'Giao ban'),
             ('00000000-0000-0000-0000-0000000080b2', '2024-Q1', null)) o (id, period, occasion);
insert into accepted_figure (submission_id, obligation_id, revision, regime_id, unit_id, period, cut_off_on, accepted_at,
                             superseded_at, consolidated, indicator, participants)
select gen_random_uuid(), cast('00000000-0000-0000-0000-0000000080b' || f.n as uuid), f.revision,
       '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-000000019363', f.period, '2024-07-04',
       cast(f.at as timestamptz), cast(f.superseded as timestamptz), false, 'BHYT', f.people
from (values (1, 1, '2024-S1', '2024-07-10T02:00:00Z', '2024-07-11T02:00:00Z', 13100),
             (1, 2, '2024-S1', '2024-07-11T02:00:00Z', null, 13200),
             (2, 1, '2024-Q1', '2024-07-12T02:00:00Z', null, 12500)) f (n, revision, period, at, superseded, people);

-- The report of the first quarter served the other three and was taken back: two of them kept its name, one with a report of its
-- own; the fourth was fulfilled by it before.
insert into obligation (id, version, regime_id, regime_code, unit_id, code, area_unit_id, period, cut_off_on, opens_on, due_on,
                        due_at, lock_on, stage, submission_id)
select cast('00000000-0000-0000-0000-0000000025b' || n as uuid), 0, '00000000-0000-0000-0000-0000000000a1', '000-R01',
       '00000000-0000-0000-0000-000000019363', '19363', '00000000-0000-0000-0000-000000019363', '2025-Q' || n, '2025-06-30',
       '2025-07-01', '2025-07-31', '2025-07-31T17:00:00Z', '2025-08-31', case n when 4 then 'FULFILLED' else 'AWAITED' end,
       '00000000-0000-0000-0000-0000000025c1'
from generate_series(1, 4) n;
begin;
insert into sending (id, submission_id, number, submitted_at, submitted_by, content)
select cast('00000000-0000-0000-0000-0000000025d' || n as uuid), cast('00000000-0000-0000-0000-0000000025c' || n as uuid), 1,
       '2025-07-05T02:00:00Z', 'reporter-19363', '{"figures": []}'
from unnest(array[1, 3]) n;
insert into submission (id, version, revision, obligation_id, state, first_submitted_at, last_id, sent_times, returned_times,
                        accepted_times, serves)
values ('00000000-0000-0000-0000-0000000025c1', 1, 1, '00000000-0000-0000-0000-0000000025b1', 'WITHDRAWN',
        '2025-07-05T02:00:00Z', '00000000-0000-0000-0000-0000000025d1', 1, 0, 0,
        '{00000000-0000-0000-0000-0000000025b2,00000000-0000-0000-0000-0000000025b3,00000000-0000-0000-0000-0000000025b4}'),
       ('00000000-0000-0000-0000-0000000025c3', 1, 1, '00000000-0000-0000-0000-0000000025b3', 'WITHDRAWN',
        '2025-07-05T02:00:00Z', '00000000-0000-0000-0000-0000000025d3', 1, 0, 0, null);
commit;

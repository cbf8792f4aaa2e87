-- One report that was returned once and accepted, one that was returned and not sent again.
insert into regime (id, version, code, plan_id, plan_code, title, kind, frequency, unit_id, valid_from)
values ('00000000-0000-0000-0000-0000000000a1', 0, '000-R01', gen_random_uuid(), '000', 'Báo cáo', 'PERIODIC_REPORT',
        'HALF_YEARLY', gen_random_uuid(), '2023-07-31');
insert into obligation (id, version, regime_id, unit_id, code, area_unit_id, period, cut_off_on, opens_on, due_on, due_at,
                        stage, submission_id)
select o.id, 2, '00000000-0000-0000-0000-0000000000a1', o.unit, o.code, o.unit, '2024-S1', '2024-06-30', '2024-07-01',
       '2024-07-09', '2024-07-09T17:00:00Z', o.stage, o.report
from (values (cast('00000000-0000-0000-0000-0000000000b1' as uuid), cast('00000000-0000-0000-0000-000000019363' as uuid),
              '19363', 'FULFILLED', cast('00000000-0000-0000-0000-0000000000c1' as uuid)),
             ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-000000019366',
              '19366', 'RETURNED', '00000000-0000-0000-0000-0000000000c2')) o (id, unit, code, stage, report);
insert into submission (id, version, revision, obligation_id, state, first_submitted_at, late, accepted_at, accepted_by)
values ('00000000-0000-0000-0000-0000000000c1', 3, 3, '00000000-0000-0000-0000-0000000000b1', 'ACCEPTED',
        '2024-07-05T02:00:00Z', false, '2024-07-08T02:00:00Z', 'reviewer-464'),
       ('00000000-0000-0000-0000-0000000000c2', 1, 1, '00000000-0000-0000-0000-0000000000b2', 'RETURNED',
        '2024-07-08T02:00:00Z', false, null, null);
insert into sending (id, version, submission_id, number, submitted_at, submitted_by, narrative)
values ('00000000-0000-0000-0000-0000000000d1', 0, '00000000-0000-0000-0000-0000000000c1', 1, '2024-07-05T02:00:00Z',
        'reporter-19363', 'Lần đầu'),
       ('00000000-0000-0000-0000-0000000000d2', 0, '00000000-0000-0000-0000-0000000000c1', 2, '2024-07-07T02:00:00Z',
        'reporter-19363', null),
       ('00000000-0000-0000-0000-0000000000d3', 0, '00000000-0000-0000-0000-0000000000c2', 1, '2024-07-08T02:00:00Z',
        'reporter-19366', null);
insert into sending_figure (sending_id, ordinal, indicator, participants, denominator, confirmation)
values ('00000000-0000-0000-0000-0000000000d1', 1, 'BHTN', 290, null, null),
       ('00000000-0000-0000-0000-0000000000d1', 0, 'BHYT', 13300, 13290, 'Đã kiểm tra'),
       ('00000000-0000-0000-0000-0000000000d2', 0, 'BHYT', 12720, 13290, null),
       ('00000000-0000-0000-0000-0000000000d2', 1, 'BHTN', 300, null, null);
insert into submission_return (id, version, submission_id, returned_at, returned_by, reason)
values ('00000000-0000-0000-0000-0000000000e1', 0, '00000000-0000-0000-0000-0000000000c1', '2024-07-06T02:00:00Z',
        'reviewer-464', 'Chưa khớp'),
       ('00000000-0000-0000-0000-0000000000e2', 0, '00000000-0000-0000-0000-0000000000c2', '2024-07-09T02:00:00Z',
        'reviewer-464', 'Thiếu số liệu');
insert into submission_return_figure (return_id, ordinal, indicator, reason)
values ('00000000-0000-0000-0000-0000000000e1', 0, 'BHYT', 'Cao hơn dân số');
insert into accepted_figure (submission_id, indicator, regime_id, unit_id, period, cut_off_on, accepted_at, participants,
                             denominator)
select '00000000-0000-0000-0000-0000000000c1', f.indicator, '00000000-0000-0000-0000-0000000000a1',
       '00000000-0000-0000-0000-000000019363', '2024-S1', '2024-06-30', '2024-07-08T02:00:00Z', f.people, f.total
from (values ('BHYT', 12720, 13290), ('BHTN', 300, null)) f (indicator, people, total);

-- Public holidays as data: those that the Labour Code fixes (2012, article 115; 2019, article 112) for 2018 to 2027. The
-- other days of the Tết leave, the second day around 2 September and days in lieu are decided year by year and are added
-- when they are known.

create table holiday (
    day  date primary key,
    name text not null
);
comment on table holiday is 'Public holidays; a due day may move because of one.';
comment on column holiday.day is 'The day off, Asia/Ho_Chi_Minh.';
comment on column holiday.name is 'Name of the holiday in Vietnamese.';

insert into holiday (day, name)
select make_date(year, 1, 1), 'Tết Dương lịch' from generate_series(2018, 2027) year
union all
select make_date(year, 4, 30), 'Ngày Chiến thắng' from generate_series(2018, 2027) year
union all
select make_date(year, 5, 1), 'Ngày Quốc tế lao động' from generate_series(2018, 2027) year
union all
select make_date(year, 9, 2), 'Quốc khánh' from generate_series(2018, 2027) year;

-- First to third day of the first lunar month
insert into holiday (day, name)
select first_day + n, 'Tết Âm lịch'
from (values (date '2018-02-16'), (date '2019-02-05'), (date '2020-01-25'), (date '2021-02-12'), (date '2022-02-01'),
             (date '2023-01-22'), (date '2024-02-10'), (date '2025-01-29'), (date '2026-02-17'), (date '2027-02-06')) as tet (first_day),
     generate_series(0, 2) n;

-- Tenth day of the third lunar month
insert into holiday (day, name)
select day, 'Giỗ Tổ Hùng Vương'
from (values (date '2018-04-25'), (date '2019-04-14'), (date '2020-04-02'), (date '2021-04-21'), (date '2022-04-10'),
             (date '2023-04-29'), (date '2024-04-18'), (date '2025-04-07'), (date '2026-04-26'), (date '2027-04-16')) as kings (day);

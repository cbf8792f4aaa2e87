-- What was decided for the years 2018 to 2026: the whole Tết leave, the second day of National Day (since 2021, Labour
-- Code 2019, article 112), days in lieu of a holiday on a weekend (article 111) and days swapped with a Saturday.

insert into holiday (day, version, name, kind)
select day, 0, 'Nghỉ Tết Âm lịch', 'DAY_OFF'
from unnest(array['2018-02-14', '2018-02-15', '2018-02-19', '2018-02-20', '2019-02-04', '2019-02-08',
                  '2020-01-23', '2020-01-24', '2020-01-28', '2020-01-29', '2021-02-10', '2021-02-11', '2021-02-15', '2021-02-16',
                  '2022-01-31', '2022-02-04', '2023-01-20', '2023-01-21', '2023-01-25', '2023-01-26',
                  '2024-02-08', '2024-02-09', '2024-02-13', '2024-02-14', '2025-01-27', '2025-01-28',
                  '2026-02-16', '2026-02-20']::date[]) day
union all
select day, 0, 'Nghỉ Quốc khánh', 'DAY_OFF'
from unnest(array['2021-09-03', '2022-09-01', '2023-09-01', '2024-09-03', '2025-09-01', '2026-09-01']::date[]) day
union all
select day, 0, 'Nghỉ bù', 'DAY_OFF'
from unnest(array['2018-09-03', '2019-04-15', '2021-05-03', '2022-01-03', '2022-04-11', '2022-05-02', '2022-05-03',
                  '2023-01-02', '2023-05-02', '2023-05-03', '2023-09-04', '2026-04-27']::date[]) day
union all
select day, 0, 'Nghỉ hoán đổi', 'DAY_OFF'
from unnest(array['2018-12-31', '2019-04-29', '2024-04-29', '2025-05-02', '2026-01-02', '2026-08-31']::date[]) day
union all
select day, 0, 'Làm bù', 'WORKING_DAY'
from unnest(array['2019-01-05', '2019-05-04', '2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']::date[]) day
on conflict (day) do nothing;

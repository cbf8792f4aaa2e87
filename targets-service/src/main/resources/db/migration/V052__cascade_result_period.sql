alter table cascade_share add column last_result_period text
    check (last_result_period is null or last_result_from = 'REPORTS');
comment on column cascade_share.last_result_period is 'Period of the accepted reports that say the last result, e.g. 2023; null where it is from elsewhere.';

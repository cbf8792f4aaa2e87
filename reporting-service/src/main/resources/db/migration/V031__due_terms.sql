-- Terms without a day of the year: working days after the cut-off, days around an event. Cut-offs by name, opening, lock.
alter table regime_due
    alter column day drop not null,
    alter column year_offset drop not null,
    add column month_offset integer,
    add column working_days integer,
    add column event text,
    add column event_days integer,
    add column cut_off text,
    add column opens_days integer,
    add column lock_days integer;
comment on column regime_due.rule is 'BEFORE excludes the day, BY includes it, WORKING_DAYS_AFTER_CUT_OFF, AFTER_EVENT.';
comment on column regime_due.day is 'Day of the month; null unless BEFORE or BY.';
comment on column regime_due.year_offset is 'Years after the year of the period; null unless BEFORE or BY.';
comment on column regime_due.month_offset is 'MONTH only: months after the month reported; null for the following one.';
comment on column regime_due.working_days is 'WORKING_DAYS_AFTER_CUT_OFF: how many.';
comment on column regime_due.event is 'AFTER_EVENT: what the paper names.';
comment on column regime_due.event_days is 'AFTER_EVENT: days after it, negative before it.';
comment on column regime_due.cut_off is 'CALENDAR or DECREE_09_2019 instead of a day; null otherwise.';
comment on column regime_due.opens_days is 'Days from the cut-off to the first day on which a report is taken; null for 1.';
comment on column regime_due.lock_days is 'Days after the last day in time on which a late report is still taken; null for ever.';

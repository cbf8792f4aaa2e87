create table regime (
    id                      uuid primary key,
    version                 integer not null,
    code                    text    not null unique,
    plan_id                 uuid    not null,
    plan_code               text    not null,
    title                   text    not null,
    kind                    text    not null,
    frequency               text    not null,
    unit_id                 uuid    not null,
    reporters_under_id      uuid,
    reporters_under_code    text,
    reporters_level         text,
    valid_from              date    not null,
    valid_to                date,
    printed_section         text,
    printed_source_line     integer,
    printed_reporter        text,
    printed_recipient       text,
    printed_via             text,
    printed_what            text,
    printed_frequency       text,
    printed_due_rule        text,
    printed_due_day         integer,
    printed_due_month       integer,
    printed_due_year_offset integer,
    printed_kind            text,
    printed_source_quote    text,
    printed_note            text
);
comment on table regime is 'A reporting regime: who reports what to whom, how often and by when.';
comment on column regime.id is 'Identity, UUIDv7.';
comment on column regime.version is 'Grows with every change.';
comment on column regime.code is 'Readable code.';
comment on column regime.plan_id is 'The plan from which the duty follows.';
comment on column regime.plan_code is 'Code of that plan.';
comment on column regime.title is 'What is reported, for people.';
comment on column regime.kind is 'PERIODIC_REPORT, AD_HOC_REPORT, DATA_PROVISION, REVIEW, TARGET_PROPOSAL, BUDGET_PROPOSAL or CALCULATION.';
comment on column regime.frequency is 'How often, as the paper says.';
comment on column regime.unit_id is 'The unit that keeps the regime.';
comment on column regime.reporters_under_id is 'All units of one level below this unit report; null without such a rule.';
comment on column regime.reporters_under_code is 'Code by which that unit was named.';
comment on column regime.reporters_level is 'The level of those units.';
comment on column regime.valid_from is 'No report is due before this day.';
comment on column regime.valid_to is 'No period begins after this day; null for as long as the plan runs.';
comment on column regime.printed_section is 'As printed: section of the paper.';
comment on column regime.printed_source_line is 'As printed: line of the paper.';
comment on column regime.printed_reporter is 'As printed: who reports.';
comment on column regime.printed_recipient is 'As printed: to whom.';
comment on column regime.printed_via is 'As printed: via whom.';
comment on column regime.printed_what is 'As printed: what is reported.';
comment on column regime.printed_frequency is 'As printed: how often.';
comment on column regime.printed_due_rule is 'As printed: by when.';
comment on column regime.printed_due_day is 'As printed: day of the month.';
comment on column regime.printed_due_month is 'As printed: month.';
comment on column regime.printed_due_year_offset is 'As printed: years after the year reported.';
comment on column regime.printed_kind is 'As printed: kind of duty.';
comment on column regime.printed_source_quote is 'As printed: the words of the paper.';
comment on column regime.printed_note is 'A remark of whoever read the paper.';

create table regime_indicator (
    regime_id uuid    not null references regime (id),
    ordinal   integer not null,
    indicator text    not null,
    primary key (regime_id, ordinal)
);
comment on table regime_indicator is 'The indicators of which a report gives figures.';
comment on column regime_indicator.regime_id is 'The regime.';
comment on column regime_indicator.ordinal is 'Place in the list, from 0.';
comment on column regime_indicator.indicator is 'Code of the indicator.';
create unique index regime_indicator_once on regime_indicator (indicator, regime_id);

create table regime_reporter (
    regime_id    uuid    not null references regime (id),
    ordinal      integer not null,
    unit_id      uuid,
    agency_id    uuid,
    code         text    not null,
    area_unit_id uuid,
    primary key (regime_id, ordinal),
    check ((unit_id is null) <> (agency_id is null))
);
comment on table regime_reporter is 'Reporters that the regime names one by one.';
comment on column regime_reporter.regime_id is 'The regime.';
comment on column regime_reporter.ordinal is 'Place in the list, from 0.';
comment on column regime_reporter.unit_id is 'The unit that reports; null where an agency does.';
comment on column regime_reporter.agency_id is 'The agency that reports; null where a unit does.';
comment on column regime_reporter.code is 'Code by which it was named.';
comment on column regime_reporter.area_unit_id is 'The unit in whose area the reporter lies; null for a central agency.';

create table regime_due (
    regime_id           uuid    not null references regime (id),
    ordinal             integer not null,
    part                text    not null,
    rule                text    not null,
    day                 integer not null,
    month               integer,
    year_offset         integer not null,
    shift               text    not null,
    cut_off_day         integer,
    cut_off_month       integer,
    cut_off_year_offset integer,
    primary key (regime_id, ordinal)
);
comment on table regime_due is 'By when the reports of one part of the year must have arrived.';
comment on column regime_due.regime_id is 'The regime.';
comment on column regime_due.ordinal is 'Place in the list, from 0.';
comment on column regime_due.part is 'YEAR, S1, S2, Q1 to Q4, NINE_MONTHS or MONTH (each of the twelve).';
comment on column regime_due.rule is 'BEFORE excludes the day, BY includes it.';
comment on column regime_due.day is 'Day of the month.';
comment on column regime_due.month is 'Month; null for MONTH: the following one.';
comment on column regime_due.year_offset is 'Years after the year of the period.';
comment on column regime_due.shift is 'NONE, NEXT_WORKING_DAY or PREVIOUS_WORKING_DAY.';
comment on column regime_due.cut_off_day is 'Last day counted; null for the default.';
comment on column regime_due.cut_off_month is 'Its month; null for MONTH.';
comment on column regime_due.cut_off_year_offset is 'Its years after the year of the period; null for the default.';

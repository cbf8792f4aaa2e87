create table accepted_figure (
    submission_id uuid        not null,
    indicator     text        not null,
    regime_id     uuid        not null,
    unit_id       uuid,
    agency_id     uuid,
    period        text        not null,
    cut_off_on    date        not null,
    accepted_at   timestamptz not null,
    participants  bigint      not null,
    denominator   bigint,
    primary key (submission_id, indicator)
);
comment on table accepted_figure is 'The figures that count, written in the transaction of the acceptance; every total reads here.';
comment on column accepted_figure.submission_id is 'The accepted report.';
comment on column accepted_figure.indicator is 'Code of the indicator.';
comment on column accepted_figure.regime_id is 'The regime that asked for it.';
comment on column accepted_figure.unit_id is 'The unit that reported; null where an agency did.';
comment on column accepted_figure.agency_id is 'The agency that reported; null where a unit did.';
comment on column accepted_figure.period is 'Code of the period.';
comment on column accepted_figure.cut_off_on is 'Last day counted; of two figures for one period the later cut-off counts.';
comment on column accepted_figure.accepted_at is 'The moment from which it counts.';
comment on column accepted_figure.participants is 'People.';
comment on column accepted_figure.denominator is 'People; null where the report gives none.';
create index accepted_figure_total on accepted_figure (indicator, period, unit_id)
    include (cut_off_on, accepted_at, submission_id, regime_id, participants, denominator);

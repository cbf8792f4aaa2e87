-- A figure answers an obligation, in the version of it that was accepted first or after a correction.
alter table accepted_figure
    add column obligation_id uuid,
    add column revision      integer not null default 1,
    add column superseded_at timestamptz,
    add column consolidated  boolean not null default false;
update accepted_figure f set obligation_id = s.obligation_id from submission s where s.id = f.submission_id;
alter table accepted_figure
    alter column obligation_id set not null,
    alter column revision drop default,
    alter column consolidated drop default,
    drop constraint accepted_figure_pkey,
    add primary key (obligation_id, revision, indicator);
comment on column accepted_figure.obligation_id is 'What it answers; a report that serves several obligations has its figures once for each.';
comment on column accepted_figure.revision is '1 as first accepted (as reported), then one more with each accepted correction.';
comment on column accepted_figure.superseded_at is 'The moment from which a correction counts instead; null while it counts (as corrected).';
comment on column accepted_figure.consolidated is 'A relay''s figure, summed from the reports below it: never part of a total.';

drop index accepted_figure_total;
create index accepted_figure_total on accepted_figure (indicator, period, unit_id)
    include (cut_off_on, accepted_at, superseded_at, submission_id, regime_id, participants, denominator)
    where not consolidated;

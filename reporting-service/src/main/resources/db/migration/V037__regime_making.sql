create table regime_making (
    regime_code text primary key,
    mark        text        not null,
    made_at     timestamptz not null
);
comment on table regime_making is 'Up to which state of regimes, plans, directory and holidays the obligations of a regime were made.';
comment on column regime_making.regime_code is 'Code of the regime.';
comment on column regime_making.mark is 'That state; while it is the same there is nothing to do.';
comment on column regime_making.made_at is 'When they were last made, on the business clock.';

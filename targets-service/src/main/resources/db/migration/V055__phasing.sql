create table phasing (
    target_id          uuid primary key references target (id),
    version            integer not null,
    by_what            text    not null check (by_what in ('MONTH', 'QUARTER')),
    start_participants bigint  not null check (start_participants >= 0)
);
comment on table phasing is 'The phases that a planner gave a target; without one they are computed when asked.';
comment on column phasing.target_id is 'The target; its last phase is the target itself.';
comment on column phasing.version is 'Grows with every change.';
comment on column phasing.by_what is 'MONTH or QUARTER.';
comment on column phasing.start_participants is 'People who take part at the start of the year.';
create table phase (
    target_id    uuid    not null references phasing (target_id),
    ordinal      integer not null,
    participants bigint  not null check (participants >= 0),
    primary key (target_id, ordinal)
);
comment on table phase is 'A step of given phases.';
comment on column phase.target_id is 'The target.';
comment on column phase.ordinal is 'Number of the step in the year, from 0.';
comment on column phase.participants is 'People who take part at the end of the step.';

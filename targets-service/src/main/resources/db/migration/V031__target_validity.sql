-- From when a figure is in force its plan says; until when, the later papers of the same plan.
alter table target
    add column revision      integer not null default 1,
    add column in_force_to   date,
    add column superseded_by uuid references target (id);
comment on column target.revision is 'Grows each time the others have to hear of the figure again.';
comment on column target.in_force_to is 'Last day in force, inclusive; null while nothing has ended it; before the plan''s first day where it never came into force.';
comment on column target.superseded_by is 'The figure of a later paper that takes its place; null where none does.';
create index target_superseded_by on target (superseded_by) where superseded_by is not null;

-- "From 2023 on": a target that holds in later years too.
alter table target
    add column open_start boolean not null default false;
comment on column target.open_start is 'Whether it holds from its year on, in later years too.';
comment on column target.figure_kind is 'TARGET, ASPIRATION, BASELINE or FLOOR; only a TARGET is compared with reports.';
drop index target_in_force;
create index target_in_force on target (indicator, unit_id, year);

alter table target
    drop constraint target_figure_kind_check,
    add check (figure_kind in ('TARGET', 'ASPIRATION', 'BASELINE', 'FLOOR')),
    add column holder_kind    text    not null default 'UNIT'
        check (holder_kind in ('UNIT', 'AGENCY', 'COLLECTION_ORGANISATION', 'COLLECTION_AGENT', 'EDUCATION_DIVISION',
                               'CLASS_TEACHER', 'HAMLET', 'SELF_MANAGED_GROUP', 'GROUP')),
    add column holder_name    text,
    add column holder_code    text,
    add column growth_people  bigint  check (growth_people >= 0),
    add column growth_percent text    check (growth_percent ~ '^\d{1,3}([.,]\d{1,6})?$'),
    add column floor_from     text    check (floor_from is null or figure_kind = 'FLOOR'),
    add column open_start     boolean not null default false check (not open_start or year is not null),
    add column clause         text,
    add check ((holder_kind = 'UNIT') = (holder_name is null)),
    add check (holder_kind <> 'UNIT' or holder_code is null);
comment on column target.figure_kind is 'TARGET, ASPIRATION, BASELINE, or FLOOR: what a paper of the level above asks.';
comment on column target.holder_kind is 'UNIT, or of what kind the holder named inside the unit is.';
comment on column target.holder_name is 'The holder inside the unit, as printed; null for the unit itself.';
comment on column target.holder_code is 'Code of the holder inside the unit; null where it has none.';
comment on column target.growth_people is 'Increase in people over the result of the year before; null where not printed.';
comment on column target.growth_percent is 'Increase in percent of the result of the year before, as printed.';
comment on column target.floor_from is 'The paper of the level above that asks a floor, as cited.';
comment on column target.open_start is 'Whether it holds from its year on.';
comment on column target.clause is 'Code of the clause of the plan in which it stands.';

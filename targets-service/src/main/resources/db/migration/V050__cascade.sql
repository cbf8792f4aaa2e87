create table cascade (
    id          uuid primary key,
    version     integer     not null,
    plan_id     uuid        not null references plan (id),
    title       text,
    root_key    text        not null,
    root_name   text        not null,
    bases       text[]      not null check (cardinality(bases) > 0),
    weights     integer[]   not null check (cardinality(weights) = cardinality(bases)),
    rounding    text        not null check (rounding in ('MONOTONE', 'LARGEST_REMAINDER')),
    step        bigint      not null check (step > 0),
    cuts        integer     not null,
    shares      integer     not null,
    state       text        not null check (state in ('PREVIEW', 'ADOPTED')),
    drawn_at    timestamptz not null,
    drawn_by    text        not null,
    adopted_at  timestamptz,
    adopted_by  text,
    check ((state = 'ADOPTED') = (adopted_at is not null)),
    check ((adopted_at is null) = (adopted_by is null))
);
comment on table cascade is 'A division of figures of a plan, drawn up as a preview and perhaps adopted into it.';
comment on column cascade.id is 'Identity, UUIDv7.';
comment on column cascade.version is 'Grows when it is adopted.';
comment on column cascade.plan_id is 'The plan whose figures are divided.';
comment on column cascade.title is 'Title of the annex that comes of it; null for the usual one.';
comment on column cascade.root_key is 'Code of the unit, or name or code of the holder, whose figures are divided.';
comment on column cascade.root_name is 'Its name on the plan''s day.';
comment on column cascade.bases is 'By what is divided.';
comment on column cascade.weights is 'How much each base counts beside the others.';
comment on column cascade.rounding is 'MONOTONE or LARGEST_REMAINDER.';
comment on column cascade.step is 'Figures are multiples of so many people, but for the odd rest of a total.';
comment on column cascade.cuts is 'How many figures were divided: one for each parent, indicator and year.';
comment on column cascade.shares is 'How many figures came of it.';
comment on column cascade.state is 'PREVIEW or ADOPTED.';
comment on column cascade.drawn_at is 'When it was drawn up.';
comment on column cascade.drawn_by is 'Who drew it up.';
comment on column cascade.adopted_at is 'When it was adopted; null for a preview.';
comment on column cascade.adopted_by is 'Who adopted it.';
create index cascade_plan on cascade (plan_id, id);

create table cascade_cut (
    id               uuid primary key,
    cascade_id       uuid    not null references cascade (id),
    key              text    not null,
    unit_id          uuid    not null,
    unit_code        text    not null,
    unit_name        text    not null,
    unit_level       text    not null check (unit_level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    level            text    not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    holder_kind      text    not null,
    holder_name      text,
    holder_code      text,
    indicator        text    not null references indicator (code),
    year             integer not null,
    denominator_kind text    references denominator_kind (code),
    total            bigint  not null check (total >= 0),
    rate             numeric check (rate >= 0),
    denominator      bigint  check (denominator >= 0),
    reserve          bigint  not null check (reserve >= 0),
    shared           bigint  not null check (shared >= 0),
    children         integer not null,
    sums             bigint[] not null,
    starts           bigint[] not null
);
comment on table cascade_cut is 'One figure that a cascade divides: a parent, an indicator and a year.';
comment on column cascade_cut.id is 'Identity, UUIDv7; rises in the order of dividing.';
comment on column cascade_cut.cascade_id is 'The cascade.';
comment on column cascade_cut.key is 'Key of the parent within the cascade.';
comment on column cascade_cut.unit_id is 'The parent''s unit, or the unit in which the parent works.';
comment on column cascade_cut.unit_code is 'Its code on the plan''s day.';
comment on column cascade_cut.unit_name is 'Its name on the plan''s day.';
comment on column cascade_cut.unit_level is 'Its level.';
comment on column cascade_cut.level is 'Level of those who hold the figure.';
comment on column cascade_cut.holder_kind is 'UNIT, or of what kind the parent inside the unit is.';
comment on column cascade_cut.holder_name is 'The parent inside the unit; null for the unit itself.';
comment on column cascade_cut.holder_code is 'Its code.';
comment on column cascade_cut.indicator is 'What is counted.';
comment on column cascade_cut.year is 'The year of the figure.';
comment on column cascade_cut.denominator_kind is 'What rates are measured against; null where nothing is.';
comment on column cascade_cut.total is 'The parent''s figure, people.';
comment on column cascade_cut.rate is 'The printed rate of which the people were made, percent; null where people are printed or given.';
comment on column cascade_cut.denominator is 'The parent''s denominator; null where it is unknown.';
comment on column cascade_cut.reserve is 'People that stay with the parent.';
comment on column cascade_cut.shared is 'People divided among those who are not held.';
comment on column cascade_cut.children is 'Among how many, the held ones counted.';
comment on column cascade_cut.sums is 'What those not held weigh together, by base of the cascade.';
comment on column cascade_cut.starts is 'What those not held have before anything is divided, by base.';
create index cascade_cut_cascade on cascade_cut (cascade_id, id);

create table cascade_share (
    id                 uuid primary key,
    cascade_id         uuid    not null references cascade (id),
    cut_id             uuid    not null references cascade_cut (id),
    key                text    not null,
    unit_id            uuid    not null,
    unit_code          text    not null,
    unit_name          text    not null,
    unit_level         text    not null check (unit_level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    level              text    not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    holder_kind        text    not null,
    holder_name        text,
    holder_code        text,
    figure             bigint  not null check (figure >= 0),
    reason             text    not null check (reason in ('HELD', 'AT_FLOOR', 'AT_CAP', 'EXACT', 'ROUNDED_UP', 'ROUNDED_DOWN', 'ODD_REST')),
    share_percent      numeric,
    quota              numeric,
    due                numeric not null,
    levelled           numeric,
    floor              bigint,
    cap                bigint,
    denominator        bigint,
    denominator_from   text,
    last_result        bigint,
    last_result_from   text,
    last_plan          bigint,
    last_plan_from     text,
    check ((denominator is null) = (denominator_from is null)),
    check ((last_result is null) = (last_result_from is null)),
    check ((last_plan is null) = (last_plan_from is null))
);
comment on table cascade_share is 'What one child gets of one figure, and why.';
comment on column cascade_share.id is 'Identity, UUIDv7; rises by cut, then by key.';
comment on column cascade_share.cascade_id is 'The cascade.';
comment on column cascade_share.cut_id is 'The figure that is divided.';
comment on column cascade_share.key is 'Key of the child within the cascade.';
comment on column cascade_share.unit_id is 'The child''s unit, or the unit in which the child works.';
comment on column cascade_share.unit_code is 'Its code on the plan''s day.';
comment on column cascade_share.unit_name is 'Its name on the plan''s day.';
comment on column cascade_share.unit_level is 'Its level.';
comment on column cascade_share.level is 'Level of those who hold the figure.';
comment on column cascade_share.holder_kind is 'UNIT, or of what kind the child inside the unit is.';
comment on column cascade_share.holder_name is 'The child inside the unit; null for the unit itself.';
comment on column cascade_share.holder_code is 'Its code.';
comment on column cascade_share.figure is 'What it gets, people.';
comment on column cascade_share.reason is 'Why just so many.';
comment on column cascade_share.share_percent is 'Its part of what is divided, percent, four decimals; null where it is held.';
comment on column cascade_share.quota is 'What it is due before floors and caps, people, four decimals; null where it is held.';
comment on column cascade_share.due is 'What it is due with floors and caps kept, people, four decimals.';
comment on column cascade_share.levelled is 'Its due at the common level of rounding, people, cut off at four decimals.';
comment on column cascade_share.floor is 'At least so many; null where not given.';
comment on column cascade_share.cap is 'At most so many; null where not given.';
comment on column cascade_share.denominator is 'People that its rate is measured against; null where unknown.';
comment on column cascade_share.denominator_from is 'Where the denominator is from.';
comment on column cascade_share.last_result is 'Participants at the last count; null where unknown.';
comment on column cascade_share.last_result_from is 'Where the last result is from.';
comment on column cascade_share.last_plan is 'Its last figure; null where unknown.';
comment on column cascade_share.last_plan_from is 'Where the last figure is from.';
create index cascade_share_cascade on cascade_share (cascade_id, id);
create index cascade_share_cut on cascade_share (cut_id, id);

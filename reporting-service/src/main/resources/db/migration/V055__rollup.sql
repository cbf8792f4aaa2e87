create table rollup (
    code    text primary key,
    name_vi text not null,
    name_en text not null,
    basis   text
);
comment on table rollup is 'A total of several indicators; asked for by its code as if it were an indicator.';
comment on column rollup.code is 'Code, like that of an indicator and never one of theirs.';
comment on column rollup.name_vi is 'Name in Vietnamese.';
comment on column rollup.name_en is 'Name in English.';
comment on column rollup.basis is 'Why these may be counted together.';

create table rollup_part (
    rollup    text    not null references rollup (code),
    ordinal   integer not null,
    indicator text    not null,
    primary key (rollup, ordinal),
    unique (rollup, indicator)
);
comment on table rollup_part is 'The indicators that are added; nobody may stand in two of them.';
comment on column rollup_part.rollup is 'The total.';
comment on column rollup_part.ordinal is 'Place in the list, from 0.';
comment on column rollup_part.indicator is 'Code of the indicator.';

insert into rollup (code, name_vi, name_en, basis)
values ('BHYT_AND_BHXH_TN', 'Số người tham gia BHXH, BHYT (BHYT và BHXH tự nguyện)',
        'Participants of social and health insurance (health insurance and voluntary social insurance)',
        'Thống kê của ngành: người tham gia BHXH bắt buộc đã được tính trong BHYT.');
insert into rollup_part (rollup, ordinal, indicator)
values ('BHYT_AND_BHXH_TN', 0, 'BHYT'), ('BHYT_AND_BHXH_TN', 1, 'BHXH_TN');

create table validation_rule (
    id         uuid primary key,
    version    integer not null,
    code       text    not null unique,
    kind       text    not null,
    severity   text    not null,
    unit_id    uuid,
    regime     text,
    indicator  text,
    parts      text[]  not null,
    percent    numeric,
    people     bigint,
    valid_from date,
    valid_to   date
);
comment on table validation_rule is 'A rule by which reported figures are validated.';
comment on column validation_rule.id is 'Identity, UUIDv7.';
comment on column validation_rule.version is 'Grows with every change.';
comment on column validation_rule.code is 'Readable code.';
comment on column validation_rule.kind is 'WHOLE_IS_SUM, SUBSET, WITHIN_DENOMINATOR, JUMP, CHILDREN_SUM or AGAINST_TARGET.';
comment on column validation_rule.severity is 'ERROR refuses the report, WARNING wants a sentence of the reporter.';
comment on column validation_rule.unit_id is 'For reporters in this unit and below it; null for the nation.';
comment on column validation_rule.regime is 'Code of the only regime it looks at; null for every regime.';
comment on column validation_rule.indicator is 'The whole, or the only figure it looks at; null for every figure.';
comment on column validation_rule.parts is 'The parts or subsets; empty for kinds without.';
comment on column validation_rule.percent is 'How much a figure may differ, percent of what it is held against; null for no such limit.';
comment on column validation_rule.people is 'How much a figure may differ, in people; null for no such limit.';
comment on column validation_rule.valid_from is 'For reports whose cut-off is not before this day; null without beginning.';
comment on column validation_rule.valid_to is 'For reports whose cut-off is not after this day; null without end.';

-- What holds everywhere. Social insurance is compulsory or voluntary; members of unemployment insurance are compulsory
-- members (Employment Law 2013, article 43); pupils and students are sub-groups of health insurance.
insert into validation_rule (id, version, code, kind, severity, indicator, parts, percent, people) values
    ('01900000-0000-7000-8000-0000000000a1', 0, 'BHXH-LA-TONG', 'WHOLE_IS_SUM', 'ERROR', 'BHXH', '{BHXH_BB,BHXH_TN}', null, null),
    ('01900000-0000-7000-8000-0000000000a2', 0, 'BHTN-TRONG-BHXH-BB', 'SUBSET', 'ERROR', 'BHXH_BB', '{BHTN}', null, null),
    ('01900000-0000-7000-8000-0000000000a3', 0, 'HSSV-LA-TONG', 'WHOLE_IS_SUM', 'ERROR', 'BHYT_HSSV', '{BHYT_HS,BHYT_SV}', null, null),
    ('01900000-0000-7000-8000-0000000000a4', 0, 'NHOM-TRONG-BHYT', 'SUBSET', 'ERROR', 'BHYT', '{BHYT_HSSV,BHYT_HS,BHYT_SV,BHYT_NLN_TB,BHYT_NHOM_BB_NSNN}', null, null),
    ('01900000-0000-7000-8000-0000000000a5', 0, 'TANG-GIAM-DOT-BIEN', 'JUMP', 'WARNING', null, '{}', 50, 100),
    ('01900000-0000-7000-8000-0000000000a6', 0, 'KHAC-TONG-CAP-DUOI', 'CHILDREN_SUM', 'WARNING', null, '{}', null, 0);

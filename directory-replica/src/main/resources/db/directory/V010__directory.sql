-- The directory as this service keeps it: a replica, fed by events of agency-service, rebuilt from zero at any time.

create table directory_unit (
    id       uuid primary key,
    revision bigint not null
);
comment on table directory_unit is 'An administrative unit known to the directory.';
comment on column directory_unit.id is 'Identity given by agency-service; outlives names and codes.';
comment on column directory_unit.revision is 'Revision of the newest event taken; older ones are ignored.';

create table directory_unit_version (
    unit_id    uuid not null references directory_unit (id) on delete cascade,
    valid_from date not null,
    valid_to   date not null,
    code       text not null,
    name       text not null,
    level      text not null,
    parent_id  uuid,
    legal_act  text,
    primary key (unit_id, valid_from)
);
comment on table directory_unit_version is 'What a unit was called and where it belonged from one day to another.';
comment on column directory_unit_version.unit_id is 'The unit.';
comment on column directory_unit_version.valid_from is 'First day in force; 0001-01-01 where the records do not reach back to it.';
comment on column directory_unit_version.valid_to is 'Last day in force, inclusive; 9999-12-31 while it is in force.';
comment on column directory_unit_version.code is 'Official code; the same code may have meant another unit at another time.';
comment on column directory_unit_version.name is 'Official name, Unicode NFC.';
comment on column directory_unit_version.level is 'PROVINCE, DISTRICT, COMMUNE or HAMLET.';
comment on column directory_unit_version.parent_id is 'The unit above; null for a province.';
comment on column directory_unit_version.legal_act is 'The act that made this version, as cited.';
create index directory_unit_version_code on directory_unit_version (code, valid_from);
create index directory_unit_version_parent on directory_unit_version (parent_id, valid_from);

create table directory_agency (
    id         uuid primary key,
    revision   bigint not null,
    code       text not null,
    name       text not null,
    short_name text,
    kind       text not null,
    unit_id    uuid,
    collective boolean not null
);
comment on table directory_agency is 'An agency known to the directory.';
comment on column directory_agency.id is 'Identity given by agency-service.';
comment on column directory_agency.revision is 'Revision of the newest event taken; older ones are ignored.';
comment on column directory_agency.code is 'Readable code, groups of digits and capitals split by dots.';
comment on column directory_agency.name is 'Name of the agency.';
comment on column directory_agency.short_name is 'Short name, where it has one.';
comment on column directory_agency.kind is 'DEPARTMENT, PEOPLE_COMMITTEE, SOCIAL_INSURANCE_AGENCY ...';
comment on column directory_agency.unit_id is 'The administrative unit it works for; null for a central agency.';
comment on column directory_agency.collective is 'True for a group named as one.';
create unique index directory_agency_code on directory_agency (code);
create index directory_agency_unit on directory_agency (unit_id);

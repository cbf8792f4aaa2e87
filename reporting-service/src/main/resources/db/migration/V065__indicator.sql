create table indicator (
    id       uuid primary key,
    revision bigint not null,
    code     text   not null,
    name_vi  text   not null,
    name_en  text   not null
);
comment on table indicator is 'What is counted, as targets-service tells it: a replica, rebuilt from its topic at any time.';
comment on column indicator.id is 'Identity given by targets-service.';
comment on column indicator.revision is 'Revision of the newest event taken; older ones are ignored.';
comment on column indicator.code is 'Capitals, digits and underscores; never changes.';
comment on column indicator.name_vi is 'Vietnamese name.';
comment on column indicator.name_en is 'English name.';
create unique index indicator_code on indicator (code);

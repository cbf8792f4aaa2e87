create table thing (
    id      uuid primary key,
    version bigint      not null,
    name    text        not null unique,
    shade   varchar(10) not null,
    since   date,
    width   bigint,
    height  bigint,
    parent  uuid references thing
);

create table thing_label (
    thing uuid not null references thing,
    label text not null
);

comment on table thing is 'Something to try the platform on';
comment on table thing_label is 'Labels of a thing';

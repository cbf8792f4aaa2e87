-- The tree of units is kept in memory as long as it stays the same; this says whether it does. A statement is enough to
-- move the stamp, so that no way of writing to the directory can be forgotten.

create table directory_stamp (
    one        boolean primary key default true check (one),
    changed_in xid8 not null
);
comment on table directory_stamp is 'When the directory changed last; one row, or none while it is empty.';
comment on column directory_stamp.one is 'Always true: there is only one row.';
comment on column directory_stamp.changed_in is 'The transaction that changed it; no two changes bear the same.';

create function directory_changed() returns trigger language plpgsql as $$
begin
    insert into directory_stamp (changed_in) values (pg_current_xact_id())
    on conflict (one) do update set changed_in = excluded.changed_in;
    return null;
end
$$;

create trigger directory_changed
    after insert or update or delete on directory_unit_version
    for each statement execute function directory_changed();

insert into directory_stamp (changed_in)
select pg_current_xact_id() from directory_unit_version limit 1;

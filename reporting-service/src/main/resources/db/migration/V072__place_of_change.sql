-- A statement that waited for an obligation does not see what was told of it meanwhile; a function looks anew.

create function change_follows(owed uuid) returns xid8 language plpgsql volatile as $$
begin
    return greatest(pg_current_xact_id(), (select before.xact from change before where before.obligation_id = owed
                                           order by before.position desc limit 1));
end
$$;
comment on function change_follows(uuid) is 'The transaction number of a change to an obligation that is held: its own, or the later one of the change before it.';

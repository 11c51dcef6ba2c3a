-- Whom a scope is about decides whether it is for the group that meets protected identities.

/* The version that was just written is the one that counts. */
create function people.shelters() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.protection <> 'none' then
        perform access.shelter(new.scope_id, new.scope_id);
    else
        perform access.unshelter(new.scope_id);
    end if;
    return null;
end $$;
create trigger shelters after insert on people.young_person
    for each row execute function people.shelters();

create policy forgets on people.contact_details for update to ${owner} using (true) with check (true);
create policy forgets on people.guardian for update to ${owner} using (true) with check (true);

/* Takes whereabouts out of every version, also of those that were written before the identity was
   protected: an old address finds somebody as well as a new one. */
create function people.forget_whereabouts(scope uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.hosts(scope) or not access.is_sheltered(scope) then
        raise exception 'nothing to forget here' using errcode = 'insufficient_privilege';
    end if;
    update people.contact_details c set phone = '', address = '', school = ''
     where c.scope_id = forget_whereabouts.scope;
    update people.guardian g set phone = '' where g.scope_id = forget_whereabouts.scope;
end $$;

-- What has been handed over about a protected identity is for the group that meets such, like the case it
-- comes from: also what was handed over before the identity was protected.

create function sharing.shelters() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.shelter(new.id, s.because_of)
       from access.sheltered s where s.scope_id = new.case_id;
    return null;
end $$;
create trigger shelters after insert on sharing.handover
    for each row execute function sharing.shelters();

create function sharing.shelters_handed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.shelter(h.id, new.because_of)
       from sharing.handover h where h.case_id = new.scope_id;
    return null;
end $$;
create trigger shelters_handed after insert on access.sheltered
    for each row execute function sharing.shelters_handed();

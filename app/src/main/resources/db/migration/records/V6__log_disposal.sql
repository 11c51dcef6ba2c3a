/* How much of the own area's log a rule of so many days would let go. Whole days go, and only when every board's
   rule lets them: this says what the own rule lets. Numbers alone. */
create function records.log_preview(after_days int)
returns table (state text, closed_in int, found_in text, scopes bigint, rows bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    found bigint;
begin
    if not access.may('disposal') then
        raise exception 'this hat looks after no disposal' using errcode = 'insufficient_privilege';
    end if;
    select count(*) into found from audit.entry e
     where e.area = access.my_area()
       and (e.at at time zone 'Europe/Stockholm')::date + after_days < access.my_day();
    return query values ('due', null::int, '', found, 0::bigint), ('due', null, 'audit.entry', 0, found);
end $$;

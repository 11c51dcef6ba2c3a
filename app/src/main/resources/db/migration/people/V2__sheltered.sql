-- Protected identities are met by a group of people of their own, and by nobody else.

-- Who is in the group: dated, from the set-up. Staff, nobody young.
create table people.entrusted (
    assignment_id uuid not null,
    from_day    date not null,
    until_day   date,
    primary key (assignment_id, from_day),
    check (until_day is null or from_day <= until_day)
);
alter table people.entrusted enable row level security;
alter table people.entrusted force row level security;
create policy reads on people.entrusted for select to ${app} using (access.me() is not null);
create policy owner_functions on people.entrusted to ${owner} using (true) with check (true);
grant select on people.entrusted to ${app};

create function people.is_entrusted(assignment uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from people.entrusted e
                    where e.assignment_id = assignment
                      and access.my_day() >= e.from_day
                      and (e.until_day is null or access.my_day() <= e.until_day))
$$;

create policy owner_functions on people.young_person for select to ${owner} using (true);

/* Scopes about a protected identity that the acting hat is in, and not of the group: who it is about is
   closed to it there, whatever the ledger says. */
create function people.sheltered_from_me() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case when people.is_entrusted(access.my_assignment()) then '{}'::uuid[]
                else coalesce((select array_agg(y.scope_id)
                                 from people.young_person y
                                where y.scope_id = any (access.my_scopes())
                                  and y.protection <> 'none'
                                  and not exists (select from people.young_person later
                                                   where later.id = y.id and later.version > y.version)), '{}')
           end
$$;

do $$
declare
    t text;
begin
    foreach t in array array['young_person', 'contact_details', 'guardian'] loop
        execute format('create policy sheltered on people.%I as restrictive for select to ${app}
                        using (scope_id <> all ((select people.sheltered_from_me())::uuid[]))', t);
    end loop;
end $$;

/* Whether the acting hat may see that a scope is about a protected identity, and whether it is: for
   everybody in the scope, because nobody may write whereabouts in it. */
create function people.is_sheltered(scope uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce((select y.protection <> 'none' from people.young_person y
                      where y.scope_id = is_sheltered.scope and scope = any (access.my_scopes())
                      order by y.version desc limit 1), false)
$$;

create policy forgets on people.contact_details to ${owner} using (true) with check (true);
create policy forgets on people.guardian for update to ${owner} using (true) with check (true);

/* Takes whereabouts out of every version, also of those that were written before the identity was
   protected: an old address finds somebody as well as a new one. */
create function people.forget_whereabouts(scope uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.hosts(scope) or not people.is_sheltered(scope) then
        raise exception 'nothing to forget here' using errcode = 'insufficient_privilege';
    end if;
    update people.contact_details c set phone = '', address = '', school = ''
     where c.scope_id = forget_whereabouts.scope;
    update people.guardian g set phone = '' where g.scope_id = forget_whereabouts.scope;
end $$;

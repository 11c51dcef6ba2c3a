-- Some access lasts for hours, not days: it is over at its moment, whatever runs or does not. What moment it
-- is the application says with each transaction; where nothing is said, such access shows nothing.

alter table access.grants add column ends_at timestamptz;

create function access.acting_moment() returns timestamptz language sql stable parallel safe
    return nullif(current_setting('trygga.moment', true), '')::timestamptz;

create or replace function access.ledger_locks() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.scope_id::text || '/' || g.owner_area || '/' || k), '{}')
      from access.grants g cross join unnest(g.kinds) k
     where g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and g.revoked_at is null
       and (g.ends_at is null or g.ends_at > (select access.acting_moment()))
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
       and g.scope_id <> all ((select access.shut_to_me())::uuid[])
$$;

create or replace function access.ledger_frame_locks() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.scope_id::text || '/' || g.owner_area || '/frame'), '{}')
      from access.grants g
     where 'frame' = any (g.kinds)
       and g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and g.revoked_at is null
       and (g.ends_at is null or g.ends_at > (select access.acting_moment()))
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
       and g.scope_id <> all ((select access.shut_to_me())::uuid[])
$$;

create or replace function access.ledger_write_locks() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.scope_id::text || '/' || g.owner_area || '/' || k), '{}')
      from access.grants g cross join unnest(g.kinds) k
     where g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and g.may_write
       and g.revoked_at is null
       and (g.ends_at is null or g.ends_at > (select access.acting_moment()))
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
       and g.scope_id <> all ((select access.shut_to_me())::uuid[])
$$;

create or replace function access.ledger_seats() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct g.seat), '{}')
      from access.grants g
     where g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and g.revoked_at is null
       and (g.ends_at is null or g.ends_at > (select access.acting_moment()))
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
       and g.scope_id <> all ((select access.shut_to_me())::uuid[])
$$;

create or replace function access.ledger_scopes() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct g.scope_id), '{}')
      from access.grants g
     where g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and g.revoked_at is null
       and (g.ends_at is null or g.ends_at > (select access.acting_moment()))
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
       and g.scope_id <> all ((select access.shut_to_me())::uuid[])
$$;

create or replace function access.my_frames() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct g.scope_id), '{}')
      from access.grants g
      join access.scope s on s.id = g.scope_id and s.host_area = g.owner_area
     where g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and 'frame' = any (g.kinds)
       and g.revoked_at is null
       and (g.ends_at is null or g.ends_at > (select access.acting_moment()))
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
       and g.scope_id <> all ((select access.shut_to_me())::uuid[])
$$;

create or replace function access.readers(scope uuid, area text, kind text, released uuid[])
returns table (person_id uuid, name text, assignment_id uuid, function_id text, unit_id uuid,
               reader_area text, ground text, ground_ref uuid, until_day date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct on (a.id)
           p.id, p.name, a.id, f.id, a.unit_id, f.area_id, g.ground, g.ground_ref, g.until_day
      from access.grants g
      join access.assignment a on g.reader in (a.id, a.inbox_id)
      join access.person p on p.id = a.person_id
      join organisation.function f on f.id = a.function_id
     where g.scope_id = scope
       and g.owner_area = area
       and kind = any (g.kinds)
       and g.revoked_at is null
       and (g.ends_at is null or g.ends_at > access.acting_moment())
       and access.my_day() between g.from_day and g.until_day
       and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
       and (f.area_id = area or kind = 'frame' or exists (
                select from access.grants s
                 where s.scope_id = scope
                   and s.reader in (a.id, a.inbox_id)
                   and s.revoked_at is null
                   and access.my_day() between s.from_day and s.until_day
                   and s.seat = any (released)))
       and scope = any (access.my_scopes())
       and not access.shut(scope, a.id)
     order by a.id, g.ground, g.until_day desc
$$;

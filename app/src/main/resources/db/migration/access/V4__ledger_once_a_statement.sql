-- What the acting hat holds is asked for by every statement that reads a protected table, some forty
-- times for one page. What the transaction says about itself is now read once a statement instead of
-- once a row of the ledger, and a transaction that is narrowed to a scope reads that scope's rows
-- alone, however many scopes the hat is in. The rules are the same as before.

create index on access.grants (reader, scope_id) where revoked_at is null;

/* Between which scopes the transaction may see: the one that it is narrowed to, or all. A span is what
   an index can follow without knowing which of the two it is. */
create function access.my_first_scope() returns uuid language sql stable parallel safe
    return coalesce(access.my_narrow(), '00000000-0000-0000-0000-000000000000');
create function access.my_last_scope() returns uuid language sql stable parallel safe
    return coalesce(access.my_narrow(), 'ffffffff-ffff-ffff-ffff-ffffffffffff');

create or replace function access.my_locks() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.scope_id::text || '/' || g.owner_area || '/' || k), '{}')
      from access.grants g cross join unnest(g.kinds) k
     where g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and g.revoked_at is null
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
$$;

create or replace function access.my_write_locks() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.scope_id::text || '/' || g.owner_area || '/' || k), '{}')
      from access.grants g cross join unnest(g.kinds) k
     where g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and g.may_write
       and g.revoked_at is null
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
$$;

create or replace function access.my_seats() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct g.seat), '{}')
      from access.grants g
     where g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and g.revoked_at is null
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
$$;

create or replace function access.my_scopes() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct g.scope_id), '{}')
      from access.grants g
     where g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and g.revoked_at is null
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
$$;

/* Scopes whose frame the acting hat reads: its host's, not the reader's own rows in it. */
create or replace function access.my_frames() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct g.scope_id), '{}')
      from access.grants g
      join access.scope s on s.id = g.scope_id and s.host_area = g.owner_area
     where g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and 'frame' = any (g.kinds)
       and g.revoked_at is null
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
$$;

-- A concern that has had its answer is erased area by area: the coordinator's assessment by that board's rule, the
-- frame by the sender's. Not while a request or a case that came of it is kept, nor before the last day of an own note.

/* As records.over asks. */
create function concerns.over() returns table (scope_id uuid, owner_area text, over_on date, not_before date, turn int)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select c.id, c.owner_area, s.last_on,
           greatest(s.last_on, (select max(n.dispose_on) from concerns.own_note n where n.scope_id = c.id)) + 1, 0
      from concerns.concern c
      join lateral (select s.step, (s.written_at at time zone 'Europe/Stockholm')::date as last_on
                      from concerns.step s where s.scope_id = c.id order by s.nr desc limit 1) s
        on s.step in ('advised', 'asked', 'referred', 'withdrawn')
     where not exists (select from concerns.request r where r.concern_id = c.id)
$$;
revoke execute on function concerns.over() from public;
insert into records.over_when values ('concern', 'concerns.over()');

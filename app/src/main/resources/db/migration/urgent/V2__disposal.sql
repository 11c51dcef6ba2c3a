-- A question in haste is over when it has been answered, or when the time for an answer has passed. The answer is the
-- asked area's, the question the asking one's.

/* As records.over asks. */
create function urgent.over() returns table (scope_id uuid, owner_area text, over_on date, not_before date, turn int)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select r.id, r.owner_area, e.over_on, e.over_on + 1, 0
      from urgent.request r
      left join urgent.answer a on a.id = r.id
      join lateral (select (coalesce(a.written_at, r.due_at) at time zone 'Europe/Stockholm')::date as over_on) e on true
$$;
revoke execute on function urgent.over() from public;
insert into records.over_when values ('urgent', 'urgent.over()');

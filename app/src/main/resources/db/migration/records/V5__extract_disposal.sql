-- An extract is over when every area that has looked for something in it has handed its part over.

/* As records.over asks. */
create function records.over_extracts()
returns table (scope_id uuid, owner_area text, over_on date, not_before date, turn int)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select e.id, e.owner_area, h.over_on, h.over_on + 1, 0
      from records.extract_case e
      join lateral (select max((s.written_at at time zone 'Europe/Stockholm')::date) as over_on
                      from records.extract_step s
                     where s.scope_id = e.id and s.step = 'handed_over') h on h.over_on is not null
     where not exists (select from records.extract_source o
                        where o.scope_id = e.id
                          and not exists (select from records.extract_step s
                                           where s.scope_id = e.id and s.step = 'handed_over'
                                             and s.owner_area = o.owner_area))
$$;
revoke execute on function records.over_extracts() from public;
insert into records.over_when values ('extract', 'records.over_extracts()');

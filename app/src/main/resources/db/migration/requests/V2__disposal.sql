-- A request for documents is over when it has been answered, and, where a decision was wanted or made, when that was sent.
-- Each of its documents is a scope of its own and goes before it.

/* As records.over asks. */
create function requests.over() returns table (scope_id uuid, owner_area text, over_on date, not_before date, turn int)
language sql stable set search_path = pg_catalog, pg_temp as $$
    with answered as (
        select r.id, r.owner_area, max(a.sent_on) as over_on
          from requests.request r
          join requests.answer a on a.scope_id = r.id
         group by r.id, r.owner_area
        having bool_or(a.what = 'decision')
            or not requests.decision_wanted(r.id)
               and not exists (select from requests.decision c where c.id = r.id))
    select d.id, d.owner_area, e.over_on, e.over_on + 1, -1
      from answered e join requests.document d on d.request_id = e.id
     union all
    select e.id, e.owner_area, e.over_on, e.over_on + 1, 0 from answered e
$$;
revoke execute on function requests.over() from public;
insert into records.over_when values ('document_request', 'requests.over()');

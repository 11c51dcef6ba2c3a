-- "Vem har läst om mig": for the family, by whoever keeps the scope. Party, function, day and ground; no
-- names, for those are given out by each controller after it has weighed the matter (D29).

/* Whether the acting hat reads the frame of a scope as one of its host's; also when the case is closed. */
create function oversight.keeps(scope uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.scope s
                     join access.grants g on g.scope_id = s.id and g.owner_area = s.host_area
                    where s.id = keeps.scope and s.host_area = access.my_area()
                      and g.reader in (access.my_assignment(), access.my_inbox()) and 'frame' = any (g.kinds)
                      and g.revoked_at is null and access.my_day() between g.from_day and g.until_day)
       and not access.shut(keeps.scope, access.my_assignment())
$$;

/* Who gives it out: everybody for whom that holds. */
create function oversight.keepers(scope uuid)
returns table (name text, function_id text, area_id text, assignment_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct p.name, a.function_id, s.host_area, a.id
      from access.scope s
      join access.grants g on g.scope_id = s.id and g.owner_area = s.host_area and 'frame' = any (g.kinds)
       and g.revoked_at is null and access.my_day() between g.from_day and g.until_day
      join access.assignment a on g.reader in (a.id, a.inbox_id)
       and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
      join organisation.function f on f.id = a.function_id and f.area_id = s.host_area
      join access.person p on p.id = a.person_id
     where s.id = keepers.scope and oversight.keeps(keepers.scope) and not access.shut(keepers.scope, a.id)
     order by 1
$$;

/* What has been read, searched up and printed in a scope: one row an assignment, day and thing done. */
create function oversight.readings_of(scope uuid)
returns table (day date, last_at timestamptz, times bigint, action text, party text, function_id text,
               ground text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with r as (
        select e.day, e.assignment_id, e.inbox_id, e.action, e.function_id, e.party_id, count(*) as times,
               max(e.at) as last_at, bool_and(e.told_at_once) as told_at_once
          from oversight.access e
         where e.scope_id = readings_of.scope and e.action <> 'deny' and oversight.keeps(readings_of.scope)
         group by e.day, e.assignment_id, e.inbox_id, e.action, e.function_id, e.party_id)
    select r.day, case when r.told_at_once then r.last_at end, r.times, r.action, p.name, r.function_id, g.ground
      from r
      join organisation.party p on p.id = r.party_id
      left join lateral (
           select g.ground from access.grants g
            where g.reader in (r.assignment_id, r.inbox_id) and g.scope_id = readings_of.scope
              and r.day between g.from_day and g.until_day
              and (g.revoked_at is null or g.revoked_at >= r.last_at or not r.told_at_once)
            order by g.owner_area = (select s.host_area from access.scope s where s.id = readings_of.scope) desc,
                     g.ground = 'own', g.until_day desc limit 1) g on true
     order by p.name, r.day desc, r.last_at desc, r.function_id
$$;

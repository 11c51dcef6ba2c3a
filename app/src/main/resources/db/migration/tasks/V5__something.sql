-- Whether a person has anything to do or to read on Min dag, under any hat: yes or no, for the mail that says
-- no more than that.

create policy knows on tasks.news for select to ${owner} using (true);
create policy knows on tasks.look for select to ${owner} using (true);

/* Something is due, or something has come since the hat last looked and since the given moment. What a hat may
   no longer see does not count, as on Min dag itself; an hour's access that is over neither. */
create function tasks.something_for(person uuid, day date, since timestamptz, at timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from access.hats_of(something_for.person, something_for.day) h
          left join tasks.look l on l.assignment = h.assignment_id
         cross join lateral (
               select greatest(coalesce(l.seen_at, something_for.at - interval '7 days'),
                               something_for.since) as moment) fresh
         where exists (
               select from tasks.task t
                where t.assignee in (h.assignment_id, h.inbox_id) and t.done_at is null
                  and (t.due <= something_for.day or greatest(t.created_at, t.nudged_at) > fresh.moment)
                  and exists (select from access.grants g
                               where g.scope_id = t.scope_id and g.reader in (h.assignment_id, h.inbox_id)
                                 and g.revoked_at is null
                                 and (g.ends_at is null or g.ends_at > something_for.at)
                                 and something_for.day between g.from_day and g.until_day)
                  and not access.shut(t.scope_id, h.assignment_id))
            or exists (
               select from tasks.news n
                where n.told_at > fresh.moment and n.told_by <> h.assignment_id
                  and exists (select from access.grants g
                                join access.scope s on s.id = g.scope_id and s.host_area = g.owner_area
                               where g.scope_id = n.scope_id and g.reader in (h.assignment_id, h.inbox_id)
                                 and 'frame' = any (g.kinds) and g.revoked_at is null
                                 and (g.ends_at is null or g.ends_at > something_for.at)
                                 and something_for.day between g.from_day and g.until_day)
                  and not access.shut(n.scope_id, h.assignment_id)))
$$;
-- Whoever could ask this of anybody would learn who has something to do.
revoke execute on function tasks.something_for(uuid, date, timestamptz, timestamptz) from public;

-- A case that rests asks nobody to do anything in it. What concerns the yes itself still waits: to ask
-- the family again, and to go through what a withdrawal means.

/* Notes in the case's history that nobody reads on consent any more. Anybody in the case may be the
   one to whom the family said stop, so anybody may bring this about, and only when it is so. */
create or replace function cases.rest_without_consent(which uuid, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    file record;
begin
    select c.owner_area into file from cases.case_file c where c.id = which for update;
    if not found
       or not which = any (access.my_scopes())
       or exists (select from access.grants g
                   where g.scope_id = which and g.ground = 'consent' and g.revoked_at is null
                     and access.my_day() between g.from_day and g.until_day)
       or (select s.step from cases.step s
            where s.scope_id = which and s.step in ('withdrawn', 'woken', 'closed')
            order by s.position desc limit 1) in ('withdrawn', 'closed')
    then
        return false;
    end if;
    insert into cases.step (id, scope_id, owner_area, written_by, written_at, step)
    values (gen_random_uuid(), which, file.owner_area, access.my_assignment(), at, 'withdrawn');
    update tasks.task t set done_at = rest_without_consent.at
     where t.scope_id = which and t.done_at is null and t.verb not like 'sharing.task.%';
    return true;
end $$;

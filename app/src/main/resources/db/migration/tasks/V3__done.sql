-- A colleague of the same party may do what waits on somebody else: then it waits no more. Row
-- policies hide others' tasks from the one who does it, so it goes through a function, which only ends.

create policy ends on tasks.task for update to ${owner} using (true) with check (true);

create function tasks.done(what uuid, how text) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    ended int;
begin
    update tasks.task t
       set done_at = clock_timestamp()
     where t.about = done.what and t.verb = done.how and t.done_at is null
       and t.scope_id = any (access.my_scopes());
    get diagnostics ended = row_count;
    return ended;
end $$;

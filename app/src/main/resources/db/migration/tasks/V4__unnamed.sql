-- A question without a name waits on an inbox, and the task must not say who asked: where the one who
-- asks stands in every other row, the inbox itself stands in this.

create policy unnamed on tasks.task for insert to ${owner} with check (true);

create function tasks.ask_unnamed(inbox uuid, scope uuid, how text, reference text, path text, due date) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from access.grants g
                    where g.scope_id = ask_unnamed.scope and g.reader = ask_unnamed.inbox
                      and g.given_by = access.my_assignment()) then
        raise exception 'only the one who opened it may ask' using errcode = 'insufficient_privilege';
    end if;
    insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due)
    values (gen_random_uuid(), inbox, inbox, scope, scope, how, reference, path, due);
end $$;

/* The one who asked needs no answer any more. */
create function tasks.done_unnamed(what uuid, how text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    update tasks.task t
       set done_at = clock_timestamp()
     where t.about = done_unnamed.what and t.verb = done_unnamed.how and t.done_at is null
       and exists (select from access.grants g
                    where g.scope_id = t.scope_id and g.reader = t.assignee
                      and g.given_by = access.my_assignment());
end $$;

-- What waits on whom: a verb, a reference and a day. No content (D15).

grant usage on schema tasks to ${app};

create table tasks.task (
    id          uuid primary key,
    assignee    uuid not null,          -- an assignment or an inbox
    asked_by    uuid not null,          -- the assignment that waits
    scope_id    uuid not null,
    about       uuid not null,          -- the thing that is done when the task is
    verb        text not null,          -- message key
    reference   text not null,          -- case number or date, never a name
    path        text not null,
    due         date,
    created_at  timestamptz not null default access.my_moment(),
    done_at     timestamptz,
    nudged_at   timestamptz             -- when whoever waits last said so
);
create index on tasks.task (assignee) where done_at is null;
create index on tasks.task (asked_by) where done_at is null;
create index on tasks.task (scope_id);

alter table tasks.task enable row level security;
alter table tasks.task force row level security;
-- A task whose scope is closed to the reader is gone with it.
create policy mine on tasks.task for select to ${app}
    using (assignee in ((select access.my_assignment()), (select access.my_inbox()))
           and scope_id = any ((select access.my_scopes())::uuid[]));
create policy asked on tasks.task for select to ${app}
    using (asked_by = (select access.my_assignment())
           and scope_id = any ((select access.my_scopes())::uuid[]));
create policy host on tasks.task for select to ${app}
    using (scope_id = any ((select access.my_scopes())::uuid[]) and (select access.may('cases.host')));
create policy asks on tasks.task for insert to ${app}
    with check (asked_by = (select access.my_assignment())
                and scope_id = any ((select access.my_scopes())::uuid[]));
create policy does on tasks.task for update to ${app}
    using (scope_id = any ((select access.my_scopes())::uuid[]))
    with check (scope_id = any ((select access.my_scopes())::uuid[]));
create policy counts on tasks.task for select to ${owner} using (true);
grant select, insert on tasks.task to ${app};
grant update (done_at, due, assignee, nudged_at) on tasks.task to ${app};

/* How much waits under a person's other hats: a number, nothing else (D5). */
create function tasks.waiting_elsewhere() returns table (assignment_id uuid, waiting bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select h.assignment_id, count(t.id)
      from access.hats_of(access.me(), access.my_day()) h
      left join tasks.task t
             on t.assignee in (h.assignment_id, h.inbox_id) and t.done_at is null
            and exists (select from access.grants g
                         where g.scope_id = t.scope_id and g.reader in (h.assignment_id, h.inbox_id)
                           and g.revoked_at is null
                           and access.my_day() between g.from_day and g.until_day)
            and not access.shut(t.scope_id, h.assignment_id)
     where h.assignment_id <> access.my_assignment()
     group by h.assignment_id
$$;

-- What belongs to nobody but the case goes with its frame, when the host's board has decided so: what waited on
-- whom, what was told, and when the yes ends. The number stays taken, so that it never means another case.

create policy disposal_sees on tasks.task for select to ${app}
    using (access.my_job() = 'disposal' and scope_id = access.my_narrow());
create policy disposal_erases on tasks.task for delete to ${app}
    using (access.my_job() = 'disposal' and scope_id = access.my_narrow()
           and access.erases_frame());
create policy disposal_sees on tasks.news for select to ${app}
    using (access.my_job() = 'disposal' and scope_id = access.my_narrow());
create policy disposal_erases on tasks.news for delete to ${app}
    using (access.my_job() = 'disposal' and scope_id = access.my_narrow()
           and access.erases_frame());
grant delete on tasks.task, tasks.news to ${app};
-- By nobody else: those in the case write when the yes ends, and never that it does not.
create policy with_the_frame on sharing.ending as restrictive for delete to ${app}
    using (access.my_job() = 'disposal' and access.erases_frame());

/* Closed cases, as records.over asks: nothing goes while others may still read it. */
create function cases.over() returns table (scope_id uuid, owner_area text, over_on date, not_before date, turn int)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select c.scope_id, c.owner_area, c.closed_on, c.readable_until + 1, 0 from cases.closing c
$$;
revoke execute on function cases.over() from public;
insert into records.over_when values ('case', 'cases.over()');

-- Rectification as an addition: what somebody says is wrong in a fact, and what the area that owns it
-- answers, beside the fact, which stays as it was (GDPR art. 16, SoL 14:6). Read by those who read the fact.

create table sharing.rectification (
    id          uuid primary key,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null check (kind <> 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    fact_id     uuid not null,
    fact_version int not null,
    asked_by    text not null check (asked_by in ('young', 'guardian', 'own')),
    wrong       text not null check (wrong <> ''),
    outcome     text not null check (outcome in ('agreed', 'noted')),
    reason      text not null default '',
    decided_by  text not null,          -- name and function
    check (outcome = 'agreed' or reason <> '')
);
select access.protect('sharing.rectification'::regclass);
grant update (released_to) on sharing.rectification to ${app};
create policy owner_functions on sharing.rectification for insert to ${owner} with check (true);

/* Puts the addition beside what was handed over of the fact and is still read, and tells those who received
   it. For the one who wrote it. How many were told. */
create function sharing.rectify_handed(which uuid) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    r sharing.rectification;
    h sharing.handover;
    told int := 0;
begin
    select e.* into r from sharing.rectification e
     where e.id = which and e.written_by = access.my_assignment()
       and e.lock = any (access.my_write_locks());
    if r.id is null then
        raise exception 'not this hat''s to pass on' using errcode = 'insufficient_privilege';
    end if;
    for h in
        select e.* from sharing.handover e join sharing.handed_over o on o.id = e.id
         where e.case_id = r.scope_id and e.fact_id = r.fact_id and e.owner_area = r.owner_area
           and o.ended_on is null and o.until_day >= access.my_day()
           -- once, also when the form is sent again
           and not exists (select from sharing.rectification c
                            where c.scope_id = e.id and c.written_at = r.written_at)
    loop
        insert into sharing.rectification (id, scope_id, owner_area, kind, released_to, written_by, written_at,
                                           fact_id, fact_version, asked_by, wrong, outcome, reason, decided_by)
        values (gen_random_uuid(), h.id, r.owner_area, 'handed', array[h.id], r.written_by, r.written_at,
                r.fact_id, r.fact_version, r.asked_by, r.wrong, r.outcome, r.reason, r.decided_by);
        if h.to_assignment is not null and not access.shut(h.id, h.to_assignment) then
            insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path)
            values (gen_random_uuid(), h.to_assignment, access.my_assignment(), h.id, h.id,
                    'sharing.task.rectified', access.my_day()::text, '/utlamnanden/' || h.id);
        end if;
        told := told + 1;
    end loop;
    return told;
end $$;

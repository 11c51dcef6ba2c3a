-- Each quarter whoever answers for a controller's people says which assignments are still needed. What was
-- not said in time is shown and, where a dated rule says so, ended.

create table oversight.rights_rule (
    from_day    date primary key,
    answer_days int not null check (answer_days between 1 and 90),
    remind_days int not null check (remind_days between 1 and 90),      -- before the last day
    ends_unconfirmed boolean not null
);
insert into oversight.rights_rule values ('2020-01-01', 21, 7, false);

-- One controller's assignments in a quarter. It is a scope: those who answer for it are in the ledger.
create table oversight.rights_review (
    id          uuid primary key,
    party_id    text not null references organisation.party,
    area_id     text not null references organisation.secrecy_area,
    quarter     date not null check (extract(day from quarter) = 1),
    begun_on    date not null,
    due         date not null,
    reminded    boolean not null default false,
    unique (party_id, quarter)
);

create table oversight.right_held (
    id          uuid primary key,
    review_id   uuid not null references oversight.rights_review,
    person_id   uuid not null,
    assignment_id uuid not null,
    function_id text not null,
    unit_id     uuid not null,
    from_day    date not null,
    until_day   date,
    last_used   date,
    state       text not null default 'open' check (state in ('open', 'kept', 'removed', 'lapsed')),
    decided_by  text,
    decided_on  date,
    unique (review_id, assignment_id)
);

do $$
declare
    t text;
begin
    foreach t in array array['rights_rule', 'rights_review', 'right_held'] loop
        execute format('alter table oversight.%I enable row level security', t);
        execute format('alter table oversight.%I force row level security', t);
        execute format('create policy owner_functions on oversight.%I to ${owner} using (true) with check (true)', t);
        execute format('grant select on oversight.%I to ${app}', t);
    end loop;
end $$;
create policy reads on oversight.rights_rule for select to ${app} using (true);
create policy answerable on oversight.rights_review for select to ${app}
    using (id = any ((select access.my_scopes())::uuid[]));
create policy answerable on oversight.right_held for select to ${app}
    using (review_id = any ((select access.my_scopes())::uuid[]));

/* Those who answer for a controller's people on the acting day. */
create function oversight.answerable(party text)
returns table (assignment_id uuid, area_id text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, f.area_id
      from access.assignment a
      join organisation.function f on f.id = a.function_id and 'rights.review' = any (f.rights)
      join organisation.secrecy_area s on s.id = f.area_id and s.party_id = answerable.party
     where access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
     order by a.id
$$;
revoke execute on function oversight.answerable(text) from public;

create function oversight.require_rights_job() returns void language plpgsql stable as $$
begin
    if access.my_job() is distinct from 'rights-review' then
        raise exception 'only the job for reviews of rights does this' using errcode = 'insufficient_privilege';
    end if;
end $$;
create policy oversight_asks_about_rights on tasks.task for insert to ${owner}
    with check ((select access.my_job()) = 'rights-review');

/* Begins the reviews of a quarter that are not begun yet, and lets those who answer in. */
create function oversight.begin_rights(quarter date) returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    party record;
    review uuid;
begin
    perform oversight.require_rights_job();
    for party in
        select p.id, (select min(r.area_id) from oversight.answerable(p.id) r) as area,
               (select r.assignment_id from oversight.answerable(p.id) r limit 1) as head,
               (select u.answer_days from oversight.rights_rule u where u.from_day <= access.my_day()
                 order by u.from_day desc limit 1) as days
          from organisation.party p
         where exists (select from oversight.answerable(p.id))
           and not exists (select from oversight.rights_review v
                            where v.party_id = p.id and v.quarter = begin_rights.quarter)
         order by p.id
    loop
        review := gen_random_uuid();
        insert into oversight.rights_review (id, party_id, area_id, quarter, begun_on, due)
        values (review, party.id, party.area, begin_rights.quarter, access.my_day(), access.my_day() + party.days);
        insert into access.scope (id, host_area, host_reader) values (review, party.area, party.head);
        insert into oversight.right_held (id, review_id, person_id, assignment_id, function_id, unit_id, from_day,
                                          until_day, last_used)
        select gen_random_uuid(), review, a.person_id, a.id, a.function_id, a.unit_id, a.from_day, a.until_day,
               (select max(e.day) from audit.entry e where e.person_id = a.person_id and e.assignment_id = a.id)
          from access.assignment a
          join organisation.function f on f.id = a.function_id
          join organisation.secrecy_area s on s.id = f.area_id and s.party_id = party.id
         where access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day);
        return next review;
    end loop;
end $$;

/* Whoever answers for a controller now reads its reviews; a task for each that has not had it. */
create function oversight.admit_answerable() returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform oversight.require_rights_job();
    return query
    with admitted as (
        insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day, until_day,
                                   ground, given_by)
        select r.assignment_id, gen_random_uuid(), v.id, v.area_id, '{frame}', true, access.my_day(),
               access.my_day() + 3650, 'own', r.assignment_id
          from oversight.rights_review v
         cross join lateral oversight.answerable(v.party_id) r
         where not exists (select from access.grants g where g.scope_id = v.id and g.reader = r.assignment_id)
        returning reader, scope_id),
    told as (
        insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due)
        select gen_random_uuid(), n.reader, n.reader, v.id, v.id, 'oversight.task.rights', v.due::text,
               '/behorigheter', v.due
          from admitted n join oversight.rights_review v on v.id = n.scope_id
         where exists (select from oversight.right_held h where h.review_id = v.id and h.state = 'open'))
    select distinct scope_id from admitted;
end $$;

/* Brings a review up again, once, when its last day comes near and something is not said. */
create function oversight.remind_rights() returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    v oversight.rights_review;
begin
    perform oversight.require_rights_job();
    for v in
        update oversight.rights_review q set reminded = true
         where not q.reminded
           and exists (select from oversight.right_held h where h.review_id = q.id and h.state = 'open')
           and q.due - (select u.remind_days from oversight.rights_rule u where u.from_day <= access.my_day()
                         order by u.from_day desc limit 1) <= access.my_day()
        returning *
    loop
        update tasks.task t set done_at = clock_timestamp()
         where t.about = v.id and t.verb = 'oversight.task.rights' and t.done_at is null;
        insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due)
        select gen_random_uuid(), g.reader, g.reader, v.id, v.id, 'oversight.task.rights-remind', v.due::text,
               '/behorigheter', v.due
          from access.grants g where g.scope_id = v.id and g.revoked_at is null;
        return next v.id;
    end loop;
end $$;

/* Ends an assignment from today on. What was written under it keeps its writer. */
create function oversight.end_assignment(which uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    update access.assignment a
       set until_day = greatest(a.from_day, access.my_day()) - 1, ended_on = access.my_day()
     where a.id = which and (a.until_day is null or a.until_day >= access.my_day())
$$;
revoke execute on function oversight.end_assignment(uuid) from public;

/* Says of one assignment that it is kept or removed; whether it was still to be said. Nobody says it of
   one's own. */
create function oversight.say_of_right(held uuid, keep boolean, name text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    h oversight.right_held;
begin
    if not access.may('rights.review') then
        raise exception 'only those who answer for a controller say this' using errcode = 'insufficient_privilege';
    end if;
    update oversight.right_held q
       set state = case when keep then 'kept' else 'removed' end, decided_by = say_of_right.name,
           decided_on = access.my_day()
     where q.id = say_of_right.held and q.state = 'open' and q.person_id <> access.me()
       and q.review_id = any (access.my_scopes())
    returning * into h;
    if not found then
        return false;
    end if;
    if not keep then
        perform oversight.end_assignment(h.assignment_id);
    end if;
    return true;
end $$;

/* What nobody has said anything of when the last day has passed ends, where the rule of that day says so. */
create function oversight.lapse_rights() returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    h oversight.right_held;
begin
    perform oversight.require_rights_job();
    if not (select u.ends_unconfirmed from oversight.rights_rule u where u.from_day <= access.my_day()
             order by u.from_day desc limit 1) then
        return;
    end if;
    for h in
        update oversight.right_held q set state = 'lapsed', decided_on = access.my_day()
          from oversight.rights_review v
         where v.id = q.review_id and v.due < access.my_day() and q.state = 'open'
           -- nobody could say it of their own
           and not exists (select from oversight.answerable(v.party_id) r
                             join access.assignment a on a.id = r.assignment_id
                            where a.person_id = q.person_id)
        returning q.*
    loop
        perform oversight.end_assignment(h.assignment_id);
        return next h.assignment_id;
    end loop;
end $$;

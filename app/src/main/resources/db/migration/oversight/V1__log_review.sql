-- Review of the log, per controller: a month's sample of its own people's accesses, one decision on each
-- (D29). What is drawn holds who, when, where and on which ground; never what was read.

grant usage on schema oversight to ${app};

-- How a sample is drawn, from a day on. Sv: urvalets inställningar.
create table oversight.sampling (
    from_day    date primary key,
    random_rows int not null check (random_rows between 0 and 500),
    directed_rows int not null check (directed_rows between 0 and 500),     -- of each reason
    reasons     text[] not null,
    office_from time not null,
    office_until time not null,
    many        int not null check (many > 1),                              -- young persons in an hour
    answer_days int not null check (answer_days between 1 and 90),
    remind_days int not null check (remind_days between 1 and 90)           -- before the last day
);
insert into oversight.sampling values
    ('2020-01-01', 20, 10, '{urgent,protected,denied,hours,many,taskless}', '06:00', '22:00', 8, 14, 7);

-- A month's sample of one controller. It is a scope: its reviewers are in the ledger. Sv: urval.
create table oversight.draw (
    id          uuid primary key,
    party_id    text not null references organisation.party,
    area_id     text not null references organisation.secrecy_area,   -- whose scope it is
    month       date not null check (extract(day from month) = 1),
    drawn_on    date not null,
    accesses    int not null,           -- of the month, among which the sample was drawn
    unique (party_id, month)
);

-- One access that is looked at. Its id is the scope of the question, once one is asked.
create table oversight.item (
    id          uuid primary key,
    draw_id     uuid not null references oversight.draw,
    area_id     text not null,          -- of whoever asks
    nr          int not null,
    entry_id    bigint not null,        -- in the log, for as long as that keeps the row; what is asked about is here
    reason      text not null,
    person_id   uuid not null,
    assignment_id uuid not null,
    function_id text not null,
    unit_id     uuid not null,
    day         date not null,
    at          timestamptz,            -- nothing where the day was told afterwards
    action      text not null,
    place       text not null,          -- the address, as the log has it
    ground      text,
    ground_until date,
    state       text not null default 'new' check (state in ('new', 'approved', 'asked', 'answered', 'deviation')),
    due         date,
    reminded    boolean not null default false,
    unique (draw_id, nr)
);
create index on oversight.item (assignment_id) where state = 'asked';

-- What was decided, asked and answered, in order; added to, never altered.
create table oversight.mark (
    id          bigint generated always as identity primary key,
    item_id     uuid not null references oversight.item,
    kind        text not null check (kind in ('approved', 'asked', 'answered', 'deviation')),
    words       text not null,
    written_by  uuid not null,
    written_name text not null,
    written_at  timestamptz not null
);
create index on oversight.mark (item_id);

do $$
declare
    t text;
begin
    foreach t in array array['sampling', 'draw', 'item', 'mark'] loop
        execute format('alter table oversight.%I enable row level security', t);
        execute format('alter table oversight.%I force row level security', t);
        execute format('create policy owner_functions on oversight.%I to ${owner} using (true) with check (true)', t);
        execute format('grant select on oversight.%I to ${app}', t);
    end loop;
end $$;

create policy reads on oversight.sampling for select to ${app} using (true);
create policy reviewers on oversight.draw for select to ${app}
    using (id = any ((select access.my_scopes())::uuid[]));
-- Nobody reviews an access of one's own; who is asked sees what the question is about.
create policy reviewers on oversight.item for select to ${app}
    using (draw_id = any ((select access.my_scopes())::uuid[]) and person_id <> (select access.me()));
create policy asked on oversight.item for select to ${app}
    using (id = any ((select access.my_scopes())::uuid[]) and assignment_id = (select access.my_assignment()));
create policy decides on oversight.item for update to ${app}
    using (draw_id = any ((select access.my_scopes())::uuid[]) and person_id <> (select access.me()))
    with check (draw_id = any ((select access.my_scopes())::uuid[]) and state <> 'answered');
create policy answers on oversight.item for update to ${app}
    using (id = any ((select access.my_scopes())::uuid[]) and assignment_id = (select access.my_assignment())
           and state = 'asked')
    with check (assignment_id = (select access.my_assignment()) and state = 'answered');
grant update (state, due, area_id) on oversight.item to ${app};

-- Whoever sees the access sees what was said about it; the one who was asked, the question and the answer.
create policy reads on oversight.mark for select to ${app}
    using (exists (select from oversight.item i
                    where i.id = item_id
                      and (i.assignment_id <> (select access.my_assignment()) or kind in ('asked', 'answered'))));
create policy adds on oversight.mark for insert to ${app}
    with check (written_by = (select access.my_assignment())
                and exists (select from oversight.item i where i.id = item_id
                              and (i.assignment_id = (select access.my_assignment())) = (kind = 'answered')));
grant insert on oversight.mark to ${app};

-- Drawing ----------------------------------------------------------------------------------------

-- The job learns of a protected identity that there is one, and nothing else of it.
create policy oversight_draws on people.young_person for select to ${owner}
    using ((select access.my_job()) = 'log-review');
create policy oversight_asks on tasks.task for insert to ${owner}
    with check ((select access.my_job()) = 'log-review');

/* Accesses that people have made, with whose they are. For the functions below only. */
create view oversight.access as
select e.id, e.at, e.day, e.person_id, e.assignment_id, e.action, e.purpose, e.scope_id,
       s.party_id, a.function_id, a.unit_id, a.inbox_id,
       (e.at at time zone 'Europe/Stockholm') as local_at,
       (e.at at time zone 'Europe/Stockholm')::date = e.day as told_at_once
  from audit.entry e
  join access.assignment a on a.id = e.assignment_id
  join organisation.function f on f.id = a.function_id
  join organisation.secrecy_area s on s.id = f.area_id
 where e.action in ('read', 'search', 'print', 'export', 'deny');

/* Entries of a month for which a reason to look holds. None of them says anything about the person: each
   says what is worth a question. */
create function oversight.reason_holds(e oversight.access, reason text, s oversight.sampling) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case reason
        when 'random' then true
        when 'denied' then e.action = 'deny'
        when 'urgent' then exists (
            select from access.grants g
             where g.reader = e.assignment_id and g.scope_id = e.scope_id and g.ground = 'urgent'
               and e.day between g.from_day and g.until_day)
        when 'protected' then exists (
            select from people.young_person y where y.scope_id = e.scope_id and y.protection <> 'none')
        when 'hours' then e.told_at_once
            and (extract(isodow from e.local_at) > 5
                 or e.local_at::time < s.office_from or e.local_at::time >= s.office_until)
        when 'many' then e.told_at_once and e.action = 'read' and s.many <= (
            select count(distinct o.scope_id) from audit.entry o
             where o.person_id = e.person_id and o.action = 'read' and o.day = e.day
               and o.at between e.at - interval '1 hour' and e.at)
        when 'taskless' then e.action = 'read' and e.scope_id is not null
            and not exists (select from tasks.task t
                             where t.scope_id = e.scope_id and t.assignee in (e.assignment_id, e.inbox_id)
                               and (t.created_at at time zone 'Europe/Stockholm')::date <= e.day)
            and not exists (select from audit.entry w
                             where w.scope_id = e.scope_id and w.person_id = e.person_id
                               and w.action in ('change', 'share'))
        else false end
$$;
revoke execute on function oversight.reason_holds(oversight.access, text, oversight.sampling) from public;
create index entry_day on audit.entry (person_id, day);

/* Adds to a draw what is looked at for one reason: one access a person, scope and day at the most. Of
   urgent access everything is looked at. */
create function oversight.pick(draw uuid, why text, how_many int) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    with d as (select * from oversight.draw where id = pick.draw),
         s as (select * from oversight.sampling where from_day <= access.my_day() order by from_day desc limit 1),
         one as (
            select distinct on (e.person_id, e.scope_id, e.day) e.*
              from oversight.access e, d, s
             where e.party_id = d.party_id and e.day >= d.month and e.day < d.month + interval '1 month'
               and oversight.reason_holds(e, pick.why, s)
               and not exists (select from oversight.item i
                                where i.draw_id = d.id and i.person_id = e.person_id and i.day = e.day
                                  and i.entry_id in (select o.id from audit.entry o
                                                      where o.id = i.entry_id
                                                        and o.scope_id is not distinct from e.scope_id))
             order by e.person_id, e.scope_id, e.day, random()),
         picked as (select * from one order by random() limit pick.how_many)
    insert into oversight.item (id, draw_id, area_id, nr, entry_id, reason, person_id, assignment_id, function_id, unit_id,
                                day, at, action, place, ground, ground_until)
    select gen_random_uuid(), pick.draw, (select area_id from d),
           (select count(*) from oversight.item i where i.draw_id = pick.draw) + row_number() over (),
           p.id, pick.why, p.person_id, p.assignment_id, p.function_id, p.unit_id, p.day,
           case when p.told_at_once then p.at end, p.action, p.purpose, g.ground, g.until_day
      from picked p
      left join lateral (
           select g.ground, g.until_day from access.grants g
            where g.reader in (p.assignment_id, p.inbox_id) and g.scope_id = p.scope_id
              and p.day between g.from_day and g.until_day
              and (g.revoked_at is null or g.revoked_at >= p.at or not p.told_at_once)
            order by g.owner_area = (select s.host_area from access.scope s where s.id = p.scope_id) desc,
                     g.ground = 'own', g.until_day desc limit 1) g on true
$$;
revoke execute on function oversight.pick(uuid, text, int) from public;

/* Reviewers of a controller who hold the office on the acting day. */
create function oversight.reviewers(party text)
returns table (assignment_id uuid, area_id text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, f.area_id
      from access.assignment a
      join organisation.function f on f.id = a.function_id and 'review' = any (f.rights)
      join organisation.secrecy_area s on s.id = f.area_id and s.party_id = reviewers.party
     where access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
     order by a.id
$$;
revoke execute on function oversight.reviewers(text) from public;

create function oversight.require_job() returns void language plpgsql stable as $$
begin
    if access.my_job() is distinct from 'log-review' then
        raise exception 'only the job for log review does this' using errcode = 'insufficient_privilege';
    end if;
end $$;

/* Whoever is a reviewer now reads the draws of that controller; a task for each that has not had it. */
create function oversight.admit() returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform oversight.require_job();
    return query
    with admitted as (
        insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day, until_day,
                                   ground, given_by)
        select r.assignment_id, gen_random_uuid(), d.id, s.host_area, '{frame}', true, access.my_day(),
               access.my_day() + 3650, 'own', r.assignment_id
          from oversight.draw d
          join access.scope s on s.id = d.id
         cross join lateral oversight.reviewers(d.party_id) r
         where not exists (select from access.grants g where g.scope_id = d.id and g.reader = r.assignment_id)
        returning reader, scope_id),
    told as (
    insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due)
    select gen_random_uuid(), n.reader, n.reader, d.id, d.id, 'oversight.task.review', d.month::text,
           '/granskning', d.drawn_on + 30
      from admitted n join oversight.draw d on d.id = n.scope_id
     where exists (select from oversight.item i where i.draw_id = d.id and i.state = 'new'))
    select distinct scope_id from admitted;
end $$;

/* Draws the samples of a month that are not drawn yet: one for each controller that has a reviewer. */
create function oversight.draw_month(month date) returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    party record;
    s oversight.sampling;
    draw uuid;
    why text;
begin
    perform oversight.require_job();
    select * into s from oversight.sampling where from_day <= access.my_day() order by from_day desc limit 1;
    for party in
        select p.id, (select min(r.area_id) from oversight.reviewers(p.id) r) as area from organisation.party p
         where exists (select from oversight.reviewers(p.id))
           and not exists (select from oversight.draw d where d.party_id = p.id and d.month = draw_month.month)
         order by p.id
    loop
        draw := gen_random_uuid();
        insert into oversight.draw (id, party_id, area_id, month, drawn_on, accesses)
        select draw, party.id, party.area, draw_month.month, access.my_day(), count(*) from oversight.access e
         where e.party_id = party.id and e.day >= draw_month.month
           and e.day < draw_month.month + interval '1 month';
        insert into access.scope (id, host_area, host_reader)
        select draw, party.area, (select r.assignment_id from oversight.reviewers(party.id) r limit 1);
        foreach why in array s.reasons loop
            perform oversight.pick(draw, why, case why when 'urgent' then 500 else s.directed_rows end);
        end loop;
        perform oversight.pick(draw, 'random', s.random_rows);
        return next draw;
    end loop;
end $$;

/* Puts a question on top of the reader's day again, once, when its last day comes near. */
create function oversight.remind() returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    i oversight.item;
begin
    perform oversight.require_job();
    for i in
        update oversight.item q set reminded = true
         where q.state = 'asked' and not q.reminded
           and q.due - (select s.remind_days from oversight.sampling s where s.from_day <= access.my_day()
                         order by s.from_day desc limit 1) <= access.my_day()
        returning *
    loop
        update tasks.task t set done_at = clock_timestamp()
         where t.about = i.id and t.verb = 'oversight.task.answer' and t.done_at is null;
        insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due)
        select gen_random_uuid(), i.assignment_id, s.host_reader, i.id, i.id, 'oversight.task.remind', i.due::text,
               '/granskning/fraga/' || i.id, i.due
          from access.scope s where s.id = i.id;
        return next i.id;
    end loop;
end $$;

-- Somebody leaves or is away: what they held in cases, and what waited on them, goes to a colleague of the same
-- area in one go, with one receipt, and comes back on the day when whoever was away is there again. Whoever
-- answers for the controller's people decides it, knows the cases by their numbers and learns nothing of them.

grant usage on schema leaving to ${app};

-- The receipt. A scope of its own, for the one who decided, the one who leaves and the one who takes over.
create table leaving.receipt (
    id          uuid primary key,
    area_id     text not null references organisation.secrecy_area,
    from_hat    uuid not null,
    to_hat      uuid not null,
    decided_by  text not null,          -- name and function
    decider     uuid not null,
    decided_at  timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),    -- as the log tells time
    cases       int not null,
    tasks       int not null,
    left_over   int not null,           -- the successor had a place there already
    undone_at   timestamptz,
    back_on     date,                   -- first day back, for one who is away
    back_by     uuid references leaving.receipt,    -- by which it went back
    gives_back  uuid references leaving.receipt     -- what this one puts back
);

-- What was moved, so that it can be put back.
create table leaving.moved (
    receipt_id  uuid not null references leaving.receipt,
    scope_id    uuid not null,
    old_grants  bigint[] not null,
    new_grants  bigint[] not null,
    seats       uuid[] not null,
    assigned    uuid[] not null,        -- tasks that waited on the leaver
    asked       uuid[] not null,        -- and those that the leaver waits for
    led         boolean not null,
    kept        uuid[] not null,        -- consents whose end the leaver was reminded of
    primary key (receipt_id, scope_id)
);
do $$
declare
    t text;
begin
    foreach t in array array['receipt', 'moved'] loop
        execute format('alter table leaving.%I enable row level security', t);
        execute format('alter table leaving.%I force row level security', t);
        execute format('create policy owner_functions on leaving.%I to ${owner} using (true) with check (true)', t);
    end loop;
end $$;
create policy parties on leaving.receipt for select to ${app} using (id = any ((select access.my_scopes())::uuid[]));
grant select on leaving.receipt to ${app};

/* The leaver's scopes that are about somebody young, with what is open to the leaver now. Grounds that are
   one person's own decision or errand do not pass on. For the functions below. */
create function leaving.held(leaver uuid) returns table (scope_id uuid, grants bigint[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select g.scope_id, array_agg(g.id order by g.id)
      from access.grants g
     where g.reader = leaver and g.revoked_at is null and g.until_day >= access.my_day()
       and g.ground in ('own', 'consent', 'pen', 'contact', 'nameless')
       and (exists (select from cases.case_file c where c.id = g.scope_id)
            or exists (select from concerns.request r where r.id = g.scope_id)
            or exists (select from concerns.concern c where c.id = g.scope_id))
     group by g.scope_id
$$;
revoke execute on function leaving.held(uuid) from public;

/* Whether the acting hat answers for the people of that assignment's controller, and it is not the own. */
create function leaving.answers_for(hat uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select access.may('rights.review') and exists (
        select from access.assignment a
          join organisation.function f on f.id = a.function_id
          join organisation.secrecy_area s on s.id = f.area_id
          join organisation.secrecy_area mine on mine.id = access.my_area() and mine.party_id = s.party_id
         where a.id = hat and a.person_id <> access.me())
$$;

/* Whose load the acting hat sees: those it answers for, and a coordinator the colleagues of the own area. */
create function leaving.oversees(hat uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select leaving.answers_for(hat) or hat = access.my_assignment() or access.may('cases.host') and exists (
        select from access.assignment a join organisation.function f on f.id = a.function_id
         where a.id = hat and f.area_id = access.my_area())
$$;

/* The people whose work can be handed over, with numbers and nothing else. */
create function leaving.people()
returns table (assignment_id uuid, name text, function_id text, unit text, until_day date, cases bigint, tasks bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, p.name, a.function_id, u.name, a.until_day,
           (select count(*) from leaving.held(a.id)),
           (select count(*) from tasks.task t
             where t.assignee = a.id and t.done_at is null and t.scope_id in (select h.scope_id from leaving.held(a.id) h))
      from access.assignment a
      join access.person p on p.id = a.person_id
      join organisation.unit u on u.id = a.unit_id
     where leaving.answers_for(a.id) and exists (select from leaving.held(a.id))
     order by p.name, u.name
$$;

/* Who can take over: of the same secrecy area, for a consent names areas; with the offices that the leaver's
   cases ask for; working here today. */
create function leaving.successors(leaver uuid)
returns table (assignment_id uuid, name text, function_id text, unit text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select b.id, p.name, b.function_id, u.name
      from access.assignment a
      join organisation.function f on f.id = a.function_id
      join organisation.function g on g.area_id = f.area_id
       and g.rights @> array(select r from unnest(f.rights) r where r in ('cases', 'cases.host', 'consents.ask', 'concerns.write'))
      join access.assignment b on b.function_id = g.id and b.person_id <> a.person_id
       and access.my_day() >= b.from_day and (b.until_day is null or access.my_day() <= b.until_day)
      join access.person p on p.id = b.person_id
      join organisation.unit u on u.id = b.unit_id
     where a.id = leaver and leaving.answers_for(leaver)
     order by p.name, u.name
$$;

/* Moves what a leaver holds, all of it or in these scopes, to a successor. Gives the scopes that were moved, for
   the log. Who may is for the functions below. */
create function leaving.move(receipt uuid, leaver uuid, successor uuid, actor uuid, at timestamptz, chosen uuid[])
returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    h record;
    m leaving.moved;
    who record;
    whose record;
    moved int := 0;
    waited int := 0;
    over int := 0;
begin
    -- two who hand over the same work: the second finds nothing left
    perform pg_advisory_xact_lock(hashtextextended(leaver::text, 1));
    select p.name, f.title_sv, f.title_en into who
      from access.assignment a join access.person p on p.id = a.person_id
      join organisation.function f on f.id = a.function_id where a.id = successor;
    select f.title_sv into whose from access.assignment a join organisation.function f on f.id = a.function_id
     where a.id = leaver;
    for h in select * from leaving.held(leaver) e where e.scope_id = any (chosen) or chosen is null loop
        if exists (select from access.grants g where g.reader = successor and g.scope_id = h.scope_id
                      and g.ground in ('own', 'consent', 'pen', 'contact', 'nameless')
                      and g.revoked_at is null and access.my_day() between g.from_day and g.until_day)
           -- a protected identity is met by its group alone
           or access.shut(h.scope_id, successor) then
            over := over + 1;
            continue;
        end if;
        m.receipt_id := receipt;
        m.scope_id := h.scope_id;
        m.old_grants := h.grants;
        with copied as (
            insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day, until_day, ground,
                                       ground_ref, given_by)
            select successor, g.seat, g.scope_id, g.owner_area, g.kinds, g.may_write,
                   greatest(g.from_day, access.my_day()), g.until_day, g.ground, g.ground_ref, actor
              from access.grants g where g.id = any (h.grants)
            returning id)
        select array_agg(id) into m.new_grants from copied;
        update access.grants g set revoked_by = actor, revoked_at = access.my_moment()
         where g.id = any (h.grants);
        with given as (
            update cases.seat s set assignment_id = successor, name = who.name, title_sv = who.title_sv,
                                    title_en = who.title_en
             where s.scope_id = h.scope_id and s.assignment_id = leaver and s.ended_on is null
            returning s.id)
        select coalesce(array_agg(id), '{}') into m.seats from given;
        if m.seats <> '{}' then
            insert into cases.step (id, scope_id, owner_area, written_by, written_at, step, words)
            select gen_random_uuid(), c.id, c.owner_area, actor, move.at, s.step, s.words
              from cases.case_file c,
                   (values ('seat_ended', whose.title_sv), ('seat_added', who.title_sv)) s (step, words)
             where c.id = h.scope_id;
        end if;
        with mine as (
            update tasks.task t set assignee = successor
             where t.scope_id = h.scope_id and t.assignee = leaver and t.done_at is null returning t.id)
        select coalesce(array_agg(id), '{}') into m.assigned from mine;
        with waits as (
            update tasks.task t set asked_by = successor
             where t.scope_id = h.scope_id and t.asked_by = leaver and t.done_at is null returning t.id)
        select coalesce(array_agg(id), '{}') into m.asked from waits;
        update access.scope s set host_reader = successor where s.id = h.scope_id and s.host_reader = leaver;
        m.led := found;
        with ends as (
            update sharing.ending e set keeper = successor where e.scope_id = h.scope_id and e.keeper = leaver
            returning e.consent_id)
        select coalesce(array_agg(consent_id), '{}') into m.kept from ends;
        insert into leaving.moved select m.*;
        moved := moved + 1;
        waited := waited + cardinality(m.assigned);
        return next h.scope_id;
    end loop;
    update leaving.receipt r set cases = moved, tasks = waited, left_over = over where r.id = receipt;
end $$;
revoke execute on function leaving.move(uuid, uuid, uuid, uuid, timestamptz, uuid[]) from public;

/* The receipt is read by whoever decided and by the two, who find it on Min dag. */
create function leaving.tell(which uuid, how text, area text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    r leaving.receipt;
begin
    select e.* into r from leaving.receipt e where e.id = which;
    insert into access.scope (id, host_area, host_reader) values (which, area, r.decider);
    insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day, until_day, ground, given_by)
    select h, gen_random_uuid(), which, area, '{frame}', false, access.my_day(), access.my_day() + 365, 'own', r.decider
      from unnest(array[r.decider, r.from_hat, r.to_hat]) h;
    insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path)
    select gen_random_uuid(), h, r.decider, which, h, how, access.my_day()::text, '/overlamningar/' || which
      from unnest(array[r.from_hat, r.to_hat]) h;
end $$;
revoke execute on function leaving.tell(uuid, text, text) from public;

/* Hands it over: all of it, or the cases with these numbers; for good, or until the leaver is back. Gives the scopes
   that were moved, for the log. */
create function leaving.hand_over(receipt uuid, leaver uuid, successor uuid, by_name text, at timestamptz, back date,
                                  numbers text[])
returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not leaving.answers_for(leaver)
       or not exists (select from leaving.successors(leaver) s where s.assignment_id = successor) then
        raise exception 'not for this hat, or not to that one' using errcode = 'insufficient_privilege';
    end if;
    insert into leaving.receipt (id, area_id, from_hat, to_hat, decided_by, decider, decided_at, cases, tasks, left_over,
                                 back_on)
    select receipt, f.area_id, leaver, successor, by_name, access.my_assignment(), hand_over.at, 0, 0, 0, back
      from access.assignment a join organisation.function f on f.id = a.function_id
     where a.id = leaver;
    return query select * from leaving.move(
        receipt, leaver, successor, access.my_assignment(), hand_over.at,
        case when numbers <> '{}' then array(select n.case_id from cases.number n where n.number = any (numbers)) end);
    perform leaving.tell(receipt, 'leaving.task.receipt', access.my_area());
end $$;

/* Whether that assignment is in force today. */
create function leaving.works(hat uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.assignment a
                    where a.id = hat and access.my_day() >= a.from_day
                      and (a.until_day is null or access.my_day() <= a.until_day))
$$;
revoke execute on function leaving.works(uuid) from public;

/* What was lent goes back to the one who was away, also what came to it meanwhile, with a receipt of its own: on the
   first day back, by the job, or sooner, by the one who decided. Nothing where it has gone back already, or where the one
   who was away does not work here any more. */
create function leaving.give_back(which uuid, receipt uuid, by_name text, at timestamptz) returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    r leaving.receipt;
begin
    select e.* into r from leaving.receipt e
     where e.id = which and e.back_on is not null and e.back_by is null and e.undone_at is null for update;
    if not found
       or not (access.my_job() = 'absences' and r.back_on <= access.my_day()
               or access.may('rights.review') and r.decider = access.my_assignment())
       or not leaving.works(r.from_hat) then
        return;
    end if;
    insert into leaving.receipt (id, area_id, from_hat, to_hat, decided_by, decider, decided_at, cases, tasks, left_over,
                                 gives_back)
    values (receipt, r.area_id, r.to_hat, r.from_hat, by_name, r.decider, give_back.at, 0, 0, 0, which);
    return query select * from leaving.move(
        receipt, r.to_hat, r.from_hat, r.decider, give_back.at,
        array(select m.scope_id from leaving.moved m where m.receipt_id = which));
    update leaving.receipt e set back_by = receipt where e.id = which;
    perform leaving.tell(receipt, 'leaving.task.back', (select s.host_area from access.scope s where s.id = which));
end $$;

/* Those that go back today or should have. For the job, and for nobody else; held until it has ended, and what whoever
   decided gives back in the same moment is theirs. */
create function leaving.going_back() returns table (id uuid, by_name text)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    select r.id, r.decided_by from leaving.receipt r
     where access.my_job() = 'absences' and r.back_on <= access.my_day() and r.back_by is null and r.undone_at is null
       and leaving.works(r.from_hat)
       for update of r skip locked
$$;

/* Whether the successor has done anything in what came over: then it stays so. */
create function leaving.acted(receipt uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from leaving.receipt r
          join leaving.moved m on m.receipt_id = r.id
          join audit.entry e on e.scope_id = m.scope_id and e.assignment_id = r.to_hat
           and e.action in ('change', 'share', 'withdraw')
         where r.id = acted.receipt and e.at >= r.recorded_at)
$$;

/* Puts it all back, as long as nobody has acted. Whether it was put back now; each scope is logged. */
create function leaving.undo(which uuid, at timestamptz) returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    r leaving.receipt;
    m leaving.moved;
    who record;
begin
    select e.* into r from leaving.receipt e
     where e.id = which and e.undone_at is null and e.back_by is null and e.gives_back is null
       and e.decider = access.my_assignment() for update;
    if not found or not access.may('rights.review') or leaving.acted(which) then
        return;
    end if;
    select p.name, f.title_sv, f.title_en into who
      from access.assignment a join access.person p on p.id = a.person_id
      join organisation.function f on f.id = a.function_id where a.id = r.from_hat;
    for m in select * from leaving.moved e where e.receipt_id = which loop
        -- what has been ended meanwhile, by a withdrawal for one, is not opened again
        update access.grants g set revoked_by = null, revoked_at = null
         where g.id = any (m.old_grants)
           and exists (select from access.grants n where n.id = any (m.new_grants) and n.revoked_at is null
                          and n.owner_area = g.owner_area and n.kinds = g.kinds and n.ground = g.ground
                          and n.ground_ref is not distinct from g.ground_ref and n.seat = g.seat);
        update access.grants g set revoked_by = access.my_assignment(), revoked_at = access.my_moment()
         where g.id = any (m.new_grants) and g.revoked_at is null;
        update cases.seat s set assignment_id = r.from_hat, name = who.name, title_sv = who.title_sv,
                                title_en = who.title_en
         where s.id = any (m.seats) and s.assignment_id = r.to_hat and s.ended_on is null;
        update tasks.task t set assignee = r.from_hat where t.id = any (m.assigned) and t.done_at is null;
        update tasks.task t set asked_by = r.from_hat where t.id = any (m.asked) and t.done_at is null;
        update access.scope s set host_reader = r.from_hat where m.led and s.id = m.scope_id;
        update sharing.ending e set keeper = r.from_hat where e.consent_id = any (m.kept) and e.keeper = r.to_hat;
        return next m.scope_id;
    end loop;
    update leaving.receipt e set undone_at = undo.at where e.id = which;
    update tasks.task t set done_at = access.my_moment()
     where t.scope_id = which and t.verb = 'leaving.task.receipt' and t.done_at is null;
    insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path)
    select gen_random_uuid(), h, access.my_assignment(), which, h, 'leaving.task.undone', access.my_day()::text,
           '/overlamningar/' || which
      from unnest(array[r.from_hat, r.to_hat]) h;
end $$;

/* Names and functions of the two, for those who read the receipt. */
create function leaving.names(which uuid) returns table (leaver text, successor text, leaver_function text, successor_function text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.name, q.name, a.function_id, b.function_id
      from leaving.receipt r
      join access.assignment a on a.id = r.from_hat join access.person p on p.id = a.person_id
      join access.assignment b on b.id = r.to_hat join access.person q on q.id = b.person_id
     where r.id = which and which = any (access.my_scopes())
$$;

/* Numbers of the cases that came over, for the two whose they were and are. */
create function leaving.numbers(which uuid) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select n.number from leaving.receipt r
      join leaving.moved m on m.receipt_id = r.id
      join cases.number n on n.case_id = m.scope_id
     where r.id = which and access.my_assignment() in (r.from_hat, r.to_hat)
     order by n.number
$$;

-- The unit, as whoever answers for it sees it: how much each holds, and what is late, by number and verb (S04). Nothing
-- of what is for the group around a protected identity alone, but in the counts.

create function leaving.load()
returns table (assignment_id uuid, name text, function_id text, unit text, until_day date, leads bigint, takes_part bigint,
               waiting bigint, late bigint, ending bigint, back_on date, stands_in text, answers boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, p.name, a.function_id, u.name, a.until_day, seats.led, seats.others, waits.open, waits.late,
           (select count(*) from sharing.ending e
             where e.keeper = a.id and e.until_day between access.my_day() and access.my_day() + 30
               and e.scope_id = any (held.scopes)),
           away.back_on, away.name, leaving.answers_for(a.id)
      from access.assignment a
      join access.person p on p.id = a.person_id
      join organisation.unit u on u.id = a.unit_id
     cross join lateral (
           select coalesce(array_agg(h.scope_id), '{}') as scopes from leaving.held(a.id) h) held
     cross join lateral (
           select count(*) filter (where o.host_reader = a.id) as led, count(*) filter (where o.host_reader <> a.id) as others
             from cases.seat s
             join access.scope o on o.id = s.scope_id
            where s.assignment_id = a.id and s.ended_on is null and s.scope_id = any (held.scopes)) seats
     cross join lateral (
           select count(*) as open, count(*) filter (where t.due < access.my_day()) as late
             from tasks.task t
            where t.assignee = a.id and t.done_at is null and t.scope_id = any (held.scopes)) waits
      left join lateral (
           select r.back_on, q.name
             from leaving.receipt r
             join access.assignment b on b.id = r.to_hat
             join access.person q on q.id = b.person_id
            where r.from_hat = a.id and r.back_on is not null and r.back_by is null and r.undone_at is null
            order by r.back_on desc limit 1) away on true
     where leaving.oversees(a.id) and (away.back_on is not null or held.scopes <> '{}')
     order by p.name, u.name
$$;

/* What is late, oldest first, by the number of the case; without one what is before a case. */
create function leaving.late() returns table (name text, number text, verb text, due date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.name, n.number, t.verb, t.due
      from access.assignment a
      join access.person p on p.id = a.person_id
      join tasks.task t on t.assignee = a.id and t.done_at is null and t.due < access.my_day()
      left join cases.number n on n.case_id = t.scope_id
     where leaving.oversees(a.id)
       and t.scope_id in (select h.scope_id from leaving.held(a.id) h)
       and not access.shut(t.scope_id, access.my_assignment())
     order by t.due, p.name, t.id
     limit 200
$$;

/* The numbers of the cases that somebody holds, to choose among. */
create function leaving.numbers_held(leaver uuid) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select n.number from leaving.held(leaver) h join cases.number n on n.case_id = h.scope_id
     where leaving.answers_for(leaver) and not access.shut(h.scope_id, access.my_assignment())
     order by n.number
$$;

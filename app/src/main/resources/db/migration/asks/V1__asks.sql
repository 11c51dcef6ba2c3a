-- One party in a case asks another for something. The question belongs to the area that asks, the answer to the
-- area that was asked. Silence goes to those who answer for the asked party's people, as a task that says nothing
-- of the case; the one who asked reads how it stands all the time.

grant usage on schema asks to ${app};

-- Municipalities that were set up before there was such a deadline.
insert into organisation.deadline (programme_id, code, days, from_day)
select p.id, 'answer_ask', 7, '2020-01-01' from organisation.programme p
on conflict do nothing;

create table asks.ask (
    id          uuid primary key,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    to_area     text not null references organisation.secrecy_area,
    what        text not null check (what <> ''),
    wanted_on   date,                   -- when it is needed, where that was said
    answer_by   date not null,          -- as the dated deadline said on the day of asking
    asked_by    text not null           -- name and function
);
select access.protect('asks.ask'::regclass);
create policy between_two on asks.ask as restrictive for insert to ${app}
    with check (owner_area = access.my_area() and to_area <> owner_area);

-- What became of it: at most a yes or a no, and then how it ended. Two who answer at once write the same number,
-- and the second is told.
create table asks.turn (
    id          uuid primary key,
    ask_id      uuid not null,          -- the question's; each board erases its own, in whatever order
    number      int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    turn        text not null check (turn in ('accepted', 'declined', 'done', 'taken_back')),
    words       text not null,          -- why not, for a no
    said_by     text not null,          -- name and function of the one who wrote
    spoken_by   text not null default '',   -- written for one who does not sign in: who said it
    confirmed   text not null default '',   -- and how and when they confirmed it
    unique (ask_id, number),
    check (case number when 1 then turn <> 'done' when 2 then turn <> 'accepted' else false end),
    check (turn <> 'declined' or words <> '')
);
select access.protect('asks.turn'::regclass);

/* A party answers for itself; one in which nobody signs in is answered for by whoever asked and holds its pen
   (D32). What was asked is taken back by the party that asked. */
create function asks.speaks_for(area text, scope uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select area = access.my_area()
        or not exists (select from cases.seat s
                        where s.scope_id = scope and s.area_id = area and s.ended_on is null
                          and s.assignment_id is not null)
$$;
create policy whose_turn on asks.turn as restrictive for insert to ${app}
    with check (exists (select from asks.ask a
                         where a.id = turn.ask_id and a.scope_id = turn.scope_id
                           and turn.owner_area = case turn.turn when 'taken_back' then a.owner_area else a.to_area end)
                and asks.speaks_for(owner_area, scope_id));

/* The first turn of an ask, as the one who writes the second reads it. */
create function asks.is_accepted(which uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from asks.turn t where t.ask_id = which and t.number = 1 and t.turn = 'accepted')
$$;
create policy in_order on asks.turn as restrictive for insert to ${app}
    with check (number = 1 or asks.is_accepted(ask_id));

-- Silence --------------------------------------------------------------------------------------

-- That nobody had answered in time. Its id is a scope of its own, of those who answer for the party's people;
-- nothing in it leads to the case. The application reaches it through functions alone.
create table asks.passed_on (
    ask_id      uuid primary key references asks.ask on delete cascade,
    id          uuid not null unique,
    area_id     text not null references organisation.secrecy_area,
    on_day      date not null,
    managers    int not null            -- none: the one who asked is told to call
);
alter table asks.passed_on enable row level security;
alter table asks.passed_on force row level security;
create policy owner_functions on asks.passed_on to ${owner} using (true) with check (true);

/* How it stands, for those who read the question: that much is the question's, the words of the answer are not. */
create function asks.standing(which uuid)
returns table (number int, turn text, since timestamptz, passed_on date, managers int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(t.number, 0), t.turn, t.written_at, p.on_day, p.managers
      from asks.ask a
      left join lateral (select l.number, l.turn, l.written_at from asks.turn l
                          where l.ask_id = a.id order by l.number desc limit 1) t on true
      left join asks.passed_on p on p.ask_id = a.id
     where a.id = which
       and a.lock = any (access.my_locks())
       and (a.owner_area = access.my_area() or a.released_to && access.my_seats())
$$;

/* Those of the area's party who answer for its people today. */
create function asks.managers(area text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id
      from organisation.secrecy_area asked
      join organisation.secrecy_area s on s.party_id = asked.party_id
      join organisation.function f on f.area_id = s.id and 'rights.review' = any (f.rights)
      join access.assignment a on a.function_id = f.id
       and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
     where asked.id = area
$$;
revoke execute on function asks.managers(text) from public;

/* Whether anything is done in the case: it neither rests nor is closed. */
create function asks.goes_on(scope uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce((select s.step from cases.step s
                      where s.scope_id = scope and s.step in ('resting', 'withdrawn', 'woken', 'closed')
                      order by s.position desc limit 1), 'woken') = 'woken'
$$;
revoke execute on function asks.goes_on(uuid) from public;

/* Asks whose time is up without a word, in cases where something is still done. Each is passed on once, whichever
   node is first: the row's key says so. Gives what was passed on, for the log. Where the case has come to rest or
   is over, nobody is to remind anybody. */
create function asks.pass_on(at timestamptz) returns table (ask uuid, scope uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    late record;
    manager uuid;
    silence uuid;
    told int;
    nobody constant uuid := '00000000-0000-0000-0000-000000000000';
begin
    if access.my_job() is distinct from 'asks' then
        raise exception 'only the job passes on' using errcode = 'insufficient_privilege';
    end if;
    update tasks.task t set done_at = pass_on.at
      from asks.passed_on p join asks.ask a on a.id = p.ask_id
     where t.scope_id = p.id and t.done_at is null and not asks.goes_on(a.scope_id);
    for late in
        select a.id, a.scope_id, a.to_area, a.written_at
          from asks.ask a
         where a.answer_by < access.my_day()
           and not exists (select from asks.turn t where t.ask_id = a.id)
           and not exists (select from asks.passed_on p where p.ask_id = a.id)
           and asks.goes_on(a.scope_id)
         order by a.answer_by, a.id
    loop
        silence := gen_random_uuid();
        select count(*) into told from asks.managers(late.to_area);
        insert into asks.passed_on (ask_id, id, area_id, on_day, managers)
        values (late.id, silence, late.to_area, access.my_day(), told)
        on conflict do nothing;
        continue when not found;
        for manager in select m from asks.managers(late.to_area) m loop
            insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day, until_day,
                                       ground, given_by)
            values (manager, gen_random_uuid(), silence, late.to_area, array['frame'], false, access.my_day(),
                    access.my_day() + 90, 'own', nobody);
            insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due, created_at)
            values (gen_random_uuid(), manager, nobody, silence, silence, 'asks.task.silence',
                    (late.written_at at time zone 'Europe/Stockholm')::date::text, '/obesvarat/' || silence,
                    access.my_day(), pass_on.at);
        end loop;
        ask := late.id;
        scope := late.scope_id;
        return next;
    end loop;
end $$;

/* What those who answer for the people see: who has not answered, and since when. Not who asked, nor what. */
create function asks.silence(which uuid) returns table (area_id text, asked_on date, since date, name text, title_sv text, title_en text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.area_id, (a.written_at at time zone 'Europe/Stockholm')::date, p.on_day, s.name, s.title_sv, s.title_en
      from asks.passed_on p
      join asks.ask a on a.id = p.ask_id
      left join cases.seat s on s.scope_id = a.scope_id and s.area_id = a.to_area and s.ended_on is null
     where p.id = which and which = any (access.my_scopes())
     order by s.name
$$;

/* An answer, or taking it back, ends the silence: nobody is asked to do anything about it any more. */
create function asks.answered() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    silence uuid;
begin
    select p.id into silence from asks.passed_on p where p.ask_id = new.ask_id;
    if found then
        update tasks.task t set done_at = new.written_at where t.scope_id = silence and t.done_at is null;
        update access.grants g set revoked_at = new.written_at, revoked_by = new.written_by
         where g.scope_id = silence and g.revoked_at is null;
    end if;
    return null;
end $$;
create trigger answered after insert on asks.turn for each row execute function asks.answered();

/* Where the question is erased nothing is left to look at. */
create function asks.forgotten() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update tasks.task t set done_at = access.my_moment() where t.scope_id = old.id and t.done_at is null;
    return null;
end $$;
create trigger forgotten after delete on asks.passed_on for each row execute function asks.forgotten();

/* A case that rested goes on: what waited on somebody when it came to rest waits again, also between two parties
   whose words the one who wakes it does not read. */
create function asks.wait_again(scope uuid) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    again int;
begin
    if not access.leads(scope) then
        raise exception 'only the host wakes a case' using errcode = 'insufficient_privilege';
    end if;
    update tasks.task t set done_at = null
      from asks.ask a
     where a.scope_id = wait_again.scope and t.scope_id = wait_again.scope and t.about = a.id and t.done_at is not null
       and (t.verb in ('asks.task.answer', 'asks.task.ask-party')
            and not exists (select from asks.turn r where r.ask_id = a.id)
            or t.verb = 'asks.task.finish' and asks.is_accepted(a.id)
            and not exists (select from asks.turn r where r.ask_id = a.id and r.number = 2));
    get diagnostics again = row_count;
    return again;
end $$;

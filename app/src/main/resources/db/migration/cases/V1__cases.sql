-- The shared case: its number, its frame, who has a seat, what each party sees and notes.

grant usage on schema cases to ${app};

-- Numbers are taken for good and never given back, so that a number means one case for ever.
create table cases.number (
    number      text primary key,
    case_id     uuid not null unique
);
alter table cases.number enable row level security;
alter table cases.number force row level security;
create policy owner_functions on cases.number to ${owner} using (true) with check (true);
-- Also for one whose access to the others has ended: what the own party wrote is still there.
create policy mine on cases.number for select to ${app}
    using (case_id = any ((select access.my_scopes())::uuid[]));
grant select on cases.number to ${app};

/* The case of that number, if anything in it is open to the acting hat. */
create function cases.numbered(wanted text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select n.case_id from cases.number n where n.number = wanted and access.is_open(n.case_id)
$$;

-- The frame of a case: the host owns it. The case has the request's id and scope.
create table cases.case_file (
    id          uuid primary key,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    number      text not null unique references cases.number,
    programme_id text not null references organisation.programme,
    opened_on   date not null,
    homecoming  boolean not null,
    picture_opens_on date not null,
    consent_id  uuid not null,          -- the yes that the others' access rests on
    check (scope_id = id)
);
select access.protect('cases.case_file'::regclass, true);
grant update (consent_id) on cases.case_file to ${app};
create policy owner_functions on cases.case_file to ${owner} using (true) with check (true);

-- What happened to the case, in words that hold no person; the last one says where it stands.
create table cases.step (
    id          uuid primary key,
    position    bigint generated always as identity,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    step        text not null check (step in ('opened', 'picture_open', 'meeting_held', 'plan_set',
                    'followed_up', 'resting', 'withdrawn', 'woken', 'seat_added', 'seat_ended', 'closed')),
    words       text not null default ''
);
select access.protect('cases.step'::regclass, true);
create policy owner_functions on cases.step to ${owner} using (true) with check (true);

-- Who takes part, for which party. One who does not sign in has no assignment (D32).
create table cases.seat (
    id          uuid primary key,
    position    bigint generated always as identity,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    area_id     text not null references organisation.secrecy_area,
    title_sv    text not null,
    title_en    text not null,
    name        text not null,
    assignment_id uuid,
    coordinator boolean not null,
    ended_on    date
);
select access.protect('cases.seat'::regclass, true);
grant update (ended_on) on cases.seat to ${app};
create policy owner_functions on cases.seat to ${owner} using (true) with check (true);
create unique index on cases.seat (scope_id, assignment_id) where ended_on is null;

-- A party's part of the mapping: three lines, or nothing to add (D33). Every version is handed in; what
-- is not handed in yet is a draft. Before the picture opens only the own area reads it, and then those
-- seats that were named when it was handed in: opening a picture releases nothing by itself (D22).
create table cases.part (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null,
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    promised_to uuid[] not null,
    works       text not null,
    worries     text not null,
    would_help  text not null,
    nothing_to_add boolean not null,
    spoken_by   text not null default '',   -- written for one who does not sign in: who said it
    confirmed   text not null default '',   -- and how and when they confirmed it
    primary key (id, version),
    unique (scope_id, owner_area, version),
    check (nothing_to_add = (works = '' and worries = '' and would_help = ''))
);
select access.protect('cases.part'::regclass);
grant update (released_to) on cases.part to ${app};
create policy owner_functions on cases.part to ${owner} using (true) with check (true);

-- A note, the writer's party's own until it is shared.
create table cases.note (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null,
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    first_written_at timestamptz not null,
    words       text not null,
    correction  boolean not null default false,
    spoken_by   text not null default '',
    confirmed   text not null default '',
    primary key (id, version)
);
select access.protect('cases.note'::regclass);
grant update (released_to) on cases.note to ${app};

-- Numbers ----------------------------------------------------------------------------------------

/* The number at a place in the number space. No vowel that spells words, and nothing that looks like
   something else: 0 O D, 1 I L, 2 Z, 5 S, 8 B, U V. */
create function cases.number_at(place bigint) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    letters constant text := '34679ACEFGHJKMNPQRTWXY';
    rest bigint := place;
    written text := '';
begin
    for i in 1..6 loop
        written := written || substr(letters, (rest % 22)::int + 1, 1);
        rest := rest / 22;
    end loop;
    return substr(written, 1, 4) || '-' || substr(written, 5);
end $$;

/* Takes a free number, at random, for whoever may write the frame of the case. Nothing when all are
   taken. A place that somebody is taking right now is waited for, never counted as taken too early:
   their transaction may yet fail. */
create function cases.take_number(which uuid, space bigint) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    candidate text;
begin
    if not access.leads(which) then
        raise exception 'only the host opens a case' using errcode = 'insufficient_privilege';
    end if;
    for i in 1..20 loop
        candidate := cases.number_at(
            ('x' || substr(md5(gen_random_uuid()::text), 1, 15))::bit(60)::bigint % space);
        insert into cases.number (number, case_id) values (candidate, which)
            on conflict (number) do nothing;
        if found then
            return candidate;
        end if;
    end loop;
    loop
        select cases.number_at(place) into candidate
          from generate_series(0, space - 1) place
         where not exists (select from cases.number n where n.number = cases.number_at(place))
         order by random()
         limit 1;
        if candidate is null then
            return null;
        end if;
        insert into cases.number (number, case_id) values (candidate, which)
            on conflict (number) do nothing;
        if found then
            return candidate;
        end if;
    end loop;
end $$;

-- What a release may name ------------------------------------------------------------------------

/* Seats with a ground of their own for such a fact. Holding the pen for a party that does not sign in
   is no ground for reading what others wrote for it. */
create function cases.seats_with_ground(scope uuid, area text, kind text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct g.seat
      from access.grants g
     where g.scope_id = scope and g.owner_area = area and seats_with_ground.kind = any (g.kinds)
       and g.ground <> 'pen'
       and g.revoked_at is null
       and access.my_day() between g.from_day and g.until_day
       and scope = any (access.my_scopes())
$$;

-- The joint picture ------------------------------------------------------------------------------

/* Which areas have handed in their part, and when; that much is the frame's, the words are not. */
create function cases.handed_in(scope uuid) returns table (area_id text, since timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.owner_area, max(p.written_at)
      from cases.part p
     where p.scope_id = scope
       and exists (select from cases.case_file c
                    where c.id = scope and c.lock = any (access.my_locks()))
     group by p.owner_area
$$;

/* Who brings a step about: the acting hat, or nobody when it is the day that has come. */
create function cases.actor() returns uuid language sql stable
    return coalesce(access.my_assignment(), '00000000-0000-0000-0000-000000000000'::uuid);

/* Opens the joint picture when every area with a seat has handed in its part, or on the set day: each
   part, and what a party has answered in the Dygnskarta, becomes readable for the seats it was handed in
   for. Says whether it opened now. */
create function cases.open_picture(which uuid, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    file record;
begin
    -- two who open at once: the second waits here, and finds it open
    select c.owner_area, c.picture_opens_on into file
      from cases.case_file c
     where c.id = which and (c.lock = any (access.my_locks()) or access.my_job() = 'case-days') for update;
    if not found
       or exists (select from cases.step s where s.scope_id = which and s.step = 'picture_open')
       or coalesce((select s.step from cases.step s
                     where s.scope_id = which and s.step in ('resting', 'withdrawn', 'woken', 'closed')
                     order by s.position desc limit 1), 'woken') <> 'woken'
       or access.my_day() < file.picture_opens_on
          and exists (select from cases.seat s
                       where s.scope_id = which and s.ended_on is null
                         and not exists (select from cases.part p
                                          where p.scope_id = which and p.owner_area = s.area_id))
    then
        return false;
    end if;
    update cases.part p
       set released_to = array(select distinct unnest(p.released_to || p.promised_to))
     where p.scope_id = which
       and not exists (select from cases.part later where later.id = p.id and later.version > p.version);
    update cases.day_map m
       set released_to = array(select distinct unnest(m.released_to || m.promised_to))
     where m.scope_id = which
       and not exists (select from cases.day_map later where later.id = m.id and later.version > m.version);
    insert into cases.step (id, scope_id, owner_area, written_by, written_at, step)
    values (gen_random_uuid(), which, file.owner_area, cases.actor(), at, 'picture_open');
    return true;
end $$;

-- Withdrawal -------------------------------------------------------------------------------------

/* Notes in the case's history that nobody reads on consent any more. Anybody in the case may be the
   one to whom the family said stop, so anybody may bring this about, and only when it is so. A case
   that rests asks nobody to do anything in it; what concerns the yes itself still waits: to ask the
   family again, and to go through what a withdrawal means. */
create function cases.rest_without_consent(which uuid, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    file record;
begin
    select c.owner_area into file from cases.case_file c where c.id = which for update;
    if not found
       or not (which = any (access.my_scopes()) or access.my_job() is not distinct from 'case-days')
       or exists (select from access.grants g
                   where g.scope_id = which and g.ground = 'consent' and g.revoked_at is null
                     and access.my_day() between g.from_day and g.until_day)
       -- one that has come from elsewhere rests until the first yes: nobody has taken anything back
       or not exists (select from access.grants g where g.scope_id = which and g.ground = 'consent')
       or (select s.step from cases.step s
            where s.scope_id = which and s.step in ('withdrawn', 'woken', 'closed')
            order by s.position desc limit 1) in ('withdrawn', 'closed')
    then
        return false;
    end if;
    insert into cases.step (id, scope_id, owner_area, written_by, written_at, step)
    values (gen_random_uuid(), which, file.owner_area, cases.actor(), at, 'withdrawn');
    update tasks.task t set done_at = rest_without_consent.at
     where t.scope_id = which and t.done_at is null and t.verb not like 'sharing.task.%';
    return true;
end $$;

/* Cases whose day may have come: the picture's, or the last one of the yes. For the job alone. */
create function cases.waiting_for_the_day() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.id from cases.case_file c
     where access.my_job() = 'case-days'
       and not exists (select from cases.step s where s.scope_id = c.id and s.step = 'closed')
       and (c.picture_opens_on <= access.my_day()
            and not exists (select from cases.step s where s.scope_id = c.id and s.step = 'picture_open')
            or not exists (select from access.grants g
                            where g.scope_id = c.id and g.ground = 'consent' and g.revoked_at is null
                              and access.my_day() between g.from_day and g.until_day))
$$;

-- A case that goes to another municipality: another authority with a database of its own. What goes is
-- settled here, fact by fact; it leaves only when the other side has said that it takes the case.

grant usage on schema moves to ${app};

-- One move that is being prepared, offered or over. Part of the case's frame: everybody in the case
-- knows of it. Its state is changed by the functions below and in no other way.
create table moves.move (
    id          uuid primary key,
    number      bigint generated always as identity,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    to_code     text not null,          -- the municipality, as the operator calls it
    to_name     text not null,
    to_party    text not null,          -- the receiver, as the rules call it
    ground      text not null check (ground in ('consent', 'weighing')),
    kinds       text[] not null,        -- what the ground covers at most
    why         text not null,
    prepared_by text not null,          -- name and function
    state       text not null default 'prepared'
                check (state in ('prepared', 'offered', 'taken_back', 'stopped', 'declined', 'moved')),
    state_at    timestamptz not null,
    until_day   date,                   -- of the offer
    words       text not null default '',   -- why it came to nothing
    their_number text not null default ''
);
select access.protect('moves.move'::regclass, true);
create policy owner_functions on moves.move for update to ${owner} using (true) with check (true);
create unique index on moves.move (scope_id) where state in ('prepared', 'offered');

-- What each of the family has said to this very move. The last one of each person counts.
create table moves.answer (
    id          uuid primary key,
    number      bigint generated always as identity,
    move_id     uuid not null references moves.move,
    guardian_id uuid,                   -- none: the young person's own
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    said        text not null check (said in ('yes', 'no', 'undecided', 'unreachable')),
    how         text not null check (how in ('paper', 'oral', 'eid')),
    answered_on date not null,
    registered_by text not null         -- name and function
);
select access.protect('moves.answer'::regclass, true);

-- What a party has decided about its own: which facts go, on which ground. A later version replaces an
-- earlier one; nothing said is nothing that goes.
create table moves.said (
    id          uuid primary key,
    move_id     uuid not null references moves.move,
    version     int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null,        -- whoever holds the case together
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    decider     text not null,          -- as the rules call it; empty on the family's yes
    section     text not null,
    why         text not null,
    decided_by  text not null,          -- name and function
    unique (move_id, owner_area, version)
);
select access.protect('moves.said'::regclass);

create table moves.going (
    id          uuid primary key,
    said_id     uuid not null references moves.said,
    fact_id     uuid not null,
    fact_version int not null,
    what        text not null check (what in ('note', 'mapping', 'promise', 'goal')),
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null,
    released_to uuid[] not null,
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    unique (said_id, fact_id)
);
select access.protect('moves.going'::regclass);

-- What came from another municipality before it is taken: number, sender, ground and kinds. A scope of
-- its own that the inbox reads; the case gets another one.
create table moves.arrival (
    id          uuid primary key,       -- the move's, in the sender's database
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    inbox_id    uuid not null references access.inbox,
    programme_id text not null references organisation.programme,
    from_code   text not null,
    from_name   text not null,
    their_number text not null,
    ground      text not null check (ground in ('consent', 'weighing')),
    kinds       text[] not null,
    until_day   date not null,
    state       text not null default 'offered'
                check (state in ('offered', 'gone', 'declined', 'accepted', 'come', 'opened')),
    state_at    timestamptz not null,
    words       text not null default '',
    answered_by text not null default '',   -- name and function
    answerer    uuid,                   -- person and assignment: who opens it
    answerer_hat uuid,
    case_id     uuid
);
select access.protect('moves.arrival'::regclass, true);
revoke insert on moves.arrival from ${app};
create policy owner_functions on moves.arrival to ${owner} using (true) with check (true);

-- What came along, in the case that it came to. It belongs to the authority that received it.
create table moves.brought (
    id          uuid primary key,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null,
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    arrival_id  uuid not null references moves.arrival,
    from_party  text not null,
    what        text not null check (what in ('note', 'mapping', 'promise', 'goal')),
    first_written date not null,
    due         date,
    words       text not null,
    worries     text not null,
    would_help  text not null
);
select access.protect('moves.brought'::regclass);

-- The post between two databases. Written in the transaction that it tells of, carried until the other
-- side has it, taken there once.
create table moves.outbox (
    id          uuid primary key,
    number      bigint generated always as identity,
    scope_id    uuid not null,
    to_code     text not null,
    what        text not null check (what in ('offer', 'gone', 'accepted', 'declined', 'parcel', 'opened')),
    move_id     uuid not null,
    open_part   text not null,          -- what the other side sees before it takes the case
    sealed      bytea,                  -- with the sender's key; gone once it is carried
    written_at  timestamptz not null,
    carried_at  timestamptz
);
create table moves.inbox (
    from_code   text not null,
    message_id  uuid not null,
    taken_at    timestamptz not null,
    primary key (from_code, message_id)
);
-- What has come and is not opened yet, with the receiver's key.
create table moves.parcel (
    arrival_id  uuid primary key references moves.arrival,
    sealed      bytea not null
);
do $$
declare
    t text;
begin
    foreach t in array array['outbox', 'inbox', 'parcel'] loop
        execute format('alter table moves.%I enable row level security', t);
        execute format('alter table moves.%I force row level security', t);
        execute format('create policy owner_functions on moves.%I to ${owner} using (true) with check (true)', t);
        execute format('create policy carries on moves.%I to ${app} using ((select access.my_job()) = ''moves'')
                        with check ((select access.my_job()) = ''moves'')', t);
        execute format('grant select, insert on moves.%I to ${app}', t);
    end loop;
end $$;
grant update (carried_at, sealed) on moves.outbox to ${app};
create policy sends on moves.outbox for insert to ${app}
    with check (scope_id = any ((select access.my_scopes())::uuid[]));

create policy move_tells on tasks.news for insert to ${owner} with check ((select access.my_job()) = 'moves');
create policy move_closes on cases.closing for insert to ${owner} with check ((select access.my_job()) = 'moves');
create policy move_discloses on sharing.disclosure for insert to ${owner} with check ((select access.my_job()) = 'moves');

-- Who may decide -----------------------------------------------------------------------------------

/* Whether the acting hat's function decides that, as dated rows say; on the family's yes, or where the
   rules let everybody decide, any hat of the party's own does. */
create function moves.decides(decider text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select decider in ('', 'du') or exists (
        select from sharing.decider d join access.assignment a on a.function_id = d.function_id
         where a.id = access.my_assignment() and d.decider = decides.decider
           and access.my_day() >= d.from_day and (d.until_day is null or access.my_day() <= d.until_day))
$$;

/* Nothing is decided about a move that is offered or over: what was shown is what goes. */
create function moves.is_prepared(which uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from moves.move m where m.id = which and m.state = 'prepared')
$$;

create policy host_only on moves.move as restrictive for insert to ${app}
    with check (access.leads(scope_id) and state = 'prepared');
create policy host_only on moves.answer as restrictive for insert to ${app}
    with check (access.hosts(scope_id) and moves.is_prepared(move_id));
create policy own_only on moves.said as restrictive for insert to ${app}
    with check (owner_area = access.my_area() and moves.is_prepared(move_id) and moves.decides(decider)
                and (decider <> '') = (select m.ground = 'weighing' from moves.move m where m.id = move_id));
create policy own_only on moves.going as restrictive for insert to ${app}
    with check (owner_area = access.my_area()
                and exists (select from moves.said s join moves.move m on m.id = s.move_id
                             where s.id = said_id and s.owner_area = going.owner_area
                               and s.scope_id = going.scope_id and going.kind = any (m.kinds)
                               and m.state = 'prepared'));

-- What goes ------------------------------------------------------------------------------------------

/* The latest word of each fact that can go, of the areas in a case. For the functions below. */
create function moves.movable(scope uuid)
returns table (area_id text, kind text, what text, fact_id uuid, fact_version int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct on (f.fact_id) f.area, f.kind, f.what, f.fact_id, f.fact_version
      from (select n.owner_area, n.kind, 'note', n.id, n.version from cases.note n where n.scope_id = scope
            union all
            select p.owner_area, p.kind, 'mapping', p.id, p.version from cases.part p
             where p.scope_id = scope and not p.nothing_to_add
            union all
            select c.owner_area, c.kind, 'promise', c.id, c.version from cases.commitment c where c.scope_id = scope
            union all
            select g.owner_area, g.kind, 'goal', g.id, g.version from cases.goal g
             where g.scope_id = scope and not g.dropped) f (area, kind, what, fact_id, fact_version)
     order by f.fact_id, f.fact_version desc
$$;
revoke execute on function moves.movable(uuid) from public;

/* Who has said what goes, and how many of how many, without a word of it: for those in the case. */
create function moves.standing(which uuid)
returns table (area_id text, has_said boolean, going bigint, facts bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.area_id,
           exists (select from moves.said s where s.move_id = m.id and s.owner_area = a.area_id),
           (select count(*) from moves.going g where g.said_id = (
                select s.id from moves.said s where s.move_id = m.id and s.owner_area = a.area_id
                 order by s.version desc limit 1)),
           (select count(*) from moves.movable(m.scope_id) f where f.area_id = a.area_id)
      from moves.move m
     cross join lateral (
            select s.area_id from cases.seat s where s.scope_id = m.scope_id and s.ended_on is null
             union select f.area_id from moves.movable(m.scope_id) f) a
     where m.id = which and m.lock = any (access.my_locks())
     order by a.area_id
$$;

/* The kinds of what goes, for the offer. */
create function moves.kinds_going(which uuid) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct g.kind order by g.kind), '{}')
      from moves.move m
      join moves.said s on s.move_id = m.id
       and s.version = (select max(l.version) from moves.said l where l.move_id = m.id and l.owner_area = s.owner_area)
      join moves.going g on g.said_id = s.id
     where m.id = which and access.leads(m.scope_id)
$$;

-- How it stands --------------------------------------------------------------------------------------

/* Offers, or takes back; for whoever leads the case. Says whether it was so. */
create function moves.turn(which uuid, state text, until_day date, words text, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    update moves.move m
       set state = turn.state, state_at = turn.at, until_day = coalesce(turn.until_day, m.until_day),
           words = turn.words
     where m.id = which and access.leads(m.scope_id)
       and (turn.state = 'offered' and m.state = 'prepared'
            or turn.state = 'taken_back' and m.state in ('prepared', 'offered'));
    return found;
end $$;

/* The family says no, to anybody in the case: it only takes away. Says whether an offer was out. */
create function moves.stop(scope uuid, words text, at timestamptz)
returns table (move_id uuid, to_code text, was_offered boolean)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    m moves.move;
begin
    if not scope = any (access.my_scopes()) and access.my_job() is distinct from 'moves' then
        raise exception 'this hat is not in that scope' using errcode = 'insufficient_privilege';
    end if;
    select e.* into m from moves.move e where e.scope_id = scope and e.state in ('prepared', 'offered') for update;
    if not found then
        return;
    end if;
    update moves.move e set state = 'stopped', state_at = stop.at, words = stop.words where e.id = m.id;
    move_id := m.id;
    to_code := m.to_code;
    was_offered := m.state = 'offered';
    return next;
end $$;

create function moves.require_job() returns void language plpgsql stable as $$
begin
    if access.my_job() is distinct from 'moves' then
        raise exception 'only the job that carries moves does this' using errcode = 'insufficient_privilege';
    end if;
end $$;

/* Whether what an offer rests on has gone: its day has passed, its case is closed, or a yes in the case was
   taken back after it was prepared. */
create function moves.ground_gone(m moves.move) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.until_day < access.my_day()
        or exists (select from cases.closing c where c.id = m.scope_id)
        or m.ground = 'consent' and exists (select from sharing.withdrawal w
                                             where w.scope_id = m.scope_id and w.written_at >= m.written_at)
$$;
revoke execute on function moves.ground_gone(moves.move) from public;

/* Scopes of moves that are out and rest on nothing any more; for the job. */
create function moves.baseless() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform moves.require_job();
    return query
    select m.scope_id from moves.move m
     where m.state in ('prepared', 'offered') and moves.ground_gone(m);
end $$;

/* The other side says no. */
create function moves.declined(which uuid, sender text, words text, at timestamptz) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    scope uuid;
begin
    perform moves.require_job();
    update moves.move m set state = 'declined', state_at = declined.at, words = declined.words
     where m.id = which and m.to_code = sender and m.state = 'offered' returning m.scope_id into scope;
    if scope is not null then
        insert into tasks.news (id, scope_id, told_by, told_at, what, reference, path)
        select gen_random_uuid(), scope, m.id, declined.at, 'moves.news.declined', c.number,
               '/arenden/' || c.number || '/flytt'
          from moves.move m join cases.case_file c on c.id = m.scope_id where m.id = which;
    end if;
    return scope;
end $$;

/* The other side takes the case: from here on it is theirs. Gives what goes, closes the case and enters
   in its ledger what was let go; or nothing, when what it rested on is gone. */
create function moves.hand_over(which uuid, sender text, at timestamptz)
returns table (scope uuid, contents text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    m moves.move;
    number text;
    days int;
begin
    perform moves.require_job();
    select e.* into m from moves.move e
     where e.id = which and e.to_code = sender and e.state = 'offered' for update;
    if not found or moves.ground_gone(m) then
        return;
    end if;
    select c.number, coalesce((select d.days from organisation.deadline d
                                where d.programme_id = c.programme_id and d.code = 'read_only'
                                  and access.my_day() >= d.from_day
                                  and (d.until_day is null or access.my_day() <= d.until_day)
                                order by d.from_day desc limit 1), 0)
      into number, days from cases.case_file c where c.id = m.scope_id for update;
    scope := m.scope_id;
    select json_build_object(
        'sex', (select r.sex from concerns.request r where r.id = m.scope_id),
        'given', y.given_name, 'family', y.family_name, 'shortName', y.short_name,
        'identity', y.identity_number, 'born', y.birth_date,
        'guardians', (select coalesce(json_agg(json_build_object(
                          'name', g.name, 'relation', g.relation, 'reachable', g.reachable,
                          'phone', case when 'contact' = any (m.kinds) then g.phone else '' end) order by g.id), '[]')
                        from people.guardian g
                       where g.scope_id = m.scope_id and g.custody
                         and g.version = (select max(n.version) from people.guardian n where n.id = g.id)),
        'facts', (select coalesce(json_agg(json_build_object(
                      'party', p.name || ', ' || a.name_sv, 'kind', g.kind, 'what', g.what,
                      'written', coalesce(n.first_written_at, t.written_at, c.written_at, o.written_at)::date,
                      'due', c.due,
                      'words', coalesce(n.words, t.works, c.what, o.words),
                      'worries', coalesce(t.worries, ''), 'help', coalesce(t.would_help, ''))
                      order by g.owner_area, g.what, g.fact_id), '[]')
                    from moves.said s
                    join moves.going g on g.said_id = s.id
                    join organisation.secrecy_area a on a.id = g.owner_area
                    join organisation.party p on p.id = a.party_id
                    left join cases.note n on g.what = 'note' and n.id = g.fact_id and n.version = g.fact_version
                     and n.scope_id = m.scope_id and n.owner_area = g.owner_area and n.kind = g.kind
                    left join cases.part t on g.what = 'mapping' and t.id = g.fact_id and t.version = g.fact_version
                     and t.scope_id = m.scope_id and t.owner_area = g.owner_area and t.kind = g.kind
                    left join cases.commitment c on g.what = 'promise' and c.id = g.fact_id and c.version = g.fact_version
                     and c.scope_id = m.scope_id and c.owner_area = g.owner_area and c.kind = g.kind
                    left join cases.goal o on g.what = 'goal' and o.id = g.fact_id and o.version = g.fact_version
                     and o.scope_id = m.scope_id and o.owner_area = g.owner_area and o.kind = g.kind
                   where s.move_id = m.id
                     and coalesce(n.id, t.id, c.id, o.id) is not null
                     -- what somebody has objected to stays while that is looked into
                     and not exists (select from sharing.restriction x
                                      where x.fact_id = g.fact_id and x.ended_on is null)
                     and s.version = (select max(l.version) from moves.said l
                                       where l.move_id = m.id and l.owner_area = s.owner_area)))::text
      into contents
      from people.young_person y
     where y.scope_id = m.scope_id and y.protection = 'none'
     order by y.version desc limit 1;
    -- an identity that has become protected since stays here
    if contents is null
       or (select y.protection from people.young_person y where y.scope_id = m.scope_id
            order by y.version desc limit 1) <> 'none' then
        scope := null;
        contents := null;
        return;
    end if;
    insert into sharing.disclosure (id, scope_id, owner_area, written_by, written_at, discloses, what, fact_id,
                                    fact_version, ground, ground_ref, decided_by)
    select gen_random_uuid(), m.scope_id, g.owner_area, g.written_by, hand_over.at, g.kind, 'move', g.fact_id,
           g.fact_version, m.ground, m.id, s.decided_by
      from moves.said s join moves.going g on g.said_id = s.id
     where s.move_id = m.id
       and not exists (select from sharing.restriction x where x.fact_id = g.fact_id and x.ended_on is null)
       and s.version = (select max(l.version) from moves.said l where l.move_id = m.id and l.owner_area = s.owner_area);
    insert into cases.step (id, scope_id, owner_area, written_by, written_at, step, words)
    values (gen_random_uuid(), m.scope_id, m.owner_area, cases.actor(), hand_over.at, 'closed', m.to_name);
    insert into cases.closing (id, scope_id, owner_area, written_by, written_at, reason, closed_on, readable_until)
    values (m.scope_id, m.scope_id, m.owner_area, cases.actor(), hand_over.at, 'moved', access.my_day(),
            access.my_day() + days);
    update tasks.task t set done_at = hand_over.at where t.scope_id = m.scope_id and t.done_at is null;
    update access.grants g
       set may_write = false,
           until_day = case when g.ground = 'own' then g.until_day
                            else greatest(g.from_day, least(g.until_day, access.my_day() + days)) end
     where g.scope_id = m.scope_id and g.revoked_at is null;
    update moves.move e set state = 'moved', state_at = hand_over.at where e.id = m.id;
    insert into tasks.news (id, scope_id, told_by, told_at, what, reference, path)
    values (gen_random_uuid(), m.scope_id, m.id, hand_over.at, 'moves.news.moved', number, '/arenden/' || number || '/flytt');
    return next;
end $$;

/* The case has its number over there. */
create function moves.opened_there(which uuid, sender text, number text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    scope uuid;
begin
    perform moves.require_job();
    update moves.move m set their_number = opened_there.number
     where m.id = which and m.to_code = sender and m.state = 'moved' returning m.scope_id into scope;
    return scope;
end $$;

-- The receiver's side ----------------------------------------------------------------------------------

/* Where a case can come in: an inbox whose holders host its programme. The same programme first. */
create function moves.reception(programme text)
returns table (inbox_id uuid, programme_id text, area_id text, area_kind text, legal_form text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform moves.require_job();
    return query
    select i.id, i.programme_id, s.id, s.kind, y.legal_form
      from access.inbox i
      join organisation.programme p on p.id = i.programme_id
      join organisation.secrecy_area s on s.id = p.host_area
      join organisation.party y on y.id = s.party_id
     where exists (select from access.assignment a join organisation.function f on f.id = a.function_id
                    where a.inbox_id = i.id and f.area_id = p.host_area and 'consents.ask' = any (f.rights)
                      and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day))
     order by i.programme_id <> programme, i.name
     limit 1;
end $$;

/* An offer has come: it waits on the inbox, which sees no more of it than this. */
create function moves.take_offer(which uuid, from_code text, from_name text, number text, ground text,
                                 kinds text[], until_day date, programme text, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    r record;
begin
    select * into r from moves.reception(programme);
    if not found then
        return false;
    end if;
    insert into access.scope (id, host_area, host_reader) values (which, r.area_id, r.inbox_id);
    insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day, until_day, ground, given_by)
    values (r.inbox_id, gen_random_uuid(), which, r.area_id, '{frame}', true, access.my_day(),
            access.my_day() + 730, 'own', r.inbox_id);
    insert into moves.arrival (id, scope_id, owner_area, written_by, written_at, inbox_id, programme_id, from_code,
                               from_name, their_number, ground, kinds, until_day, state_at)
    values (which, which, r.area_id, r.inbox_id, take_offer.at, r.inbox_id, r.programme_id, take_offer.from_code,
            take_offer.from_name, take_offer.number, take_offer.ground, take_offer.kinds, take_offer.until_day,
            take_offer.at);
    insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due)
    values (gen_random_uuid(), r.inbox_id, r.inbox_id, which, which, 'moves.task.answer', take_offer.number,
            '/inflyttning/' || which, take_offer.until_day);
    return true;
end $$;

/* The sender has taken it back, or what it rested on is gone. What has been taken stays. */
create function moves.offer_gone(which uuid, sender text, words text, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform moves.require_job();
    update moves.arrival a set state = 'gone', state_at = offer_gone.at, words = offer_gone.words
     where a.id = which and a.from_code = sender and a.state in ('offered', 'accepted');
    if not found then
        return false;
    end if;
    update tasks.task t set done_at = offer_gone.at where t.scope_id = which and t.done_at is null;
    return true;
end $$;

/* The inbox says yes or no. Says whether there was still something to answer. */
create function moves.answer_offer(which uuid, yes boolean, words text, by_name text, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not access.may('consents.ask') or not which = any (access.my_scopes()) then
        raise exception 'not for this hat to answer' using errcode = 'insufficient_privilege';
    end if;
    update moves.arrival a
       set state = case when yes then 'accepted' else 'declined' end, state_at = answer_offer.at,
           words = answer_offer.words, answered_by = by_name, answerer = access.me(),
           answerer_hat = access.my_assignment()
     where a.id = which and a.state = 'offered' and a.until_day >= access.my_day();
    if not found then
        return false;
    end if;
    update tasks.task t set done_at = answer_offer.at where t.scope_id = which and t.done_at is null;
    return true;
end $$;

/* What was promised has come, sealed; it waits to be opened by the one who took it. */
create function moves.parcel_comes(which uuid, sender text, contents bytea, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform moves.require_job();
    update moves.arrival a set state = 'come', state_at = parcel_comes.at
     where a.id = which and a.from_code = sender and a.state = 'accepted';
    if not found then
        return false;
    end if;
    insert into moves.parcel (arrival_id, sealed) values (which, contents);
    insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path)
    select gen_random_uuid(), a.inbox_id, a.inbox_id, which, which, 'moves.task.open', a.their_number, '/inflyttning/' || which
      from moves.arrival a where a.id = which;
    return true;
end $$;

/* Takes the parcel out, once: whoever is second finds none. */
create function moves.unpack(which uuid, at timestamptz) returns bytea
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    contents bytea;
begin
    if not access.may('consents.ask') or not which = any (access.my_scopes()) then
        raise exception 'not for this hat to open' using errcode = 'insufficient_privilege';
    end if;
    update moves.arrival a set state = 'opened', state_at = unpack.at where a.id = which and a.state = 'come';
    if not found then
        return null;
    end if;
    delete from moves.parcel p where p.arrival_id = which returning p.sealed into contents;
    update tasks.task t set done_at = unpack.at where t.scope_id = which and t.done_at is null;
    return contents;
end $$;

/* Which case it became. */
create function moves.became(which uuid, scope uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    update moves.arrival a set case_id = became.scope
     where a.id = which and a.state = 'opened' and a.case_id is null
       and which = any (access.my_scopes()) and access.leads(became.scope)
$$;

/* For the job: what has come and who said that they take it. */
create function moves.to_open() returns table (id uuid, person uuid, hat uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform moves.require_job();
    return query select a.id, a.answerer, a.answerer_hat from moves.arrival a where a.state = 'come';
end $$;

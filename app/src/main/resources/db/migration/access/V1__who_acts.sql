-- Who is signed in, as whom, and what that opens. The first statement of every transaction is
-- access.act_as; where nothing is set, no policy lets a row through.

grant usage on schema access to ${app};

-- Staff. Account, person and assignment are three things (D4).
create table access.person (
    id          uuid primary key,
    name        text not null
);

create table access.account (
    id          uuid primary key,
    person_id   uuid not null references access.person,
    issuer      text not null,
    subject     text not null,
    assurance   text not null,
    closed_at   timestamptz,
    unique (issuer, subject)
);

-- Local accounts: a password and a second factor, both needed.
create table access.local_login (
    account_id  uuid primary key references access.account,
    password_hash text not null,
    totp_secret bytea not null,         -- encrypted with the municipal key
    last_step   bigint not null default 0,
    failures    int not null default 0,
    locked_until timestamptz
);

create table access.inbox (
    id          uuid primary key,
    name        text not null,
    programme_id text references organisation.programme
);

-- Sv: uppdrag. Opens an inbox or nothing; scopes are opened by grants alone.
create table access.assignment (
    id          uuid primary key,
    person_id   uuid not null references access.person,
    function_id text not null references organisation.function,
    unit_id     uuid not null references organisation.unit,
    inbox_id    uuid references access.inbox,
    from_day    date not null,
    until_day   date
);
create index on access.assignment (person_id);
create index on access.assignment (inbox_id);

-- The one ledger: who may read which kinds of whose facts in which scope, from when until when and
-- on what ground (D3). The reader is an assignment or an inbox.
create table access.grants (
    id          bigint generated always as identity primary key,
    reader      uuid not null,
    seat        uuid not null,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kinds       text[] not null,
    may_write   boolean not null,
    from_day    date not null,
    until_day   date not null,
    ends_at     timestamptz,            -- for what lasts for hours: over at its moment, whatever runs or does not
    ground      text not null,          -- own, consent, contact, nameless, pen, duty
    ground_ref  uuid,
    given_by    uuid not null,
    given_at    timestamptz not null default clock_timestamp(),
    revoked_by  uuid,
    revoked_at  timestamptz,
    check (from_day <= until_day)
);
create index on access.grants (reader, scope_id) where revoked_at is null;
create index on access.grants (scope_id);
create index on access.grants (ground_ref);

-- Who opened a scope: its host, whose frame it is (D2). Only that hat lets others in; a colleague of
-- the same area who takes part does not.
create table access.scope (
    id          uuid primary key,
    host_area   text not null references organisation.secrecy_area,
    host_reader uuid not null
);

-- What the transaction says about itself ---------------------------------------------------------

create function access.me() returns uuid language sql stable parallel safe
    return nullif(current_setting('trygga.person', true), '')::uuid;
create function access.my_assignment() returns uuid language sql stable parallel safe
    return nullif(current_setting('trygga.assignment', true), '')::uuid;
create function access.my_inbox() returns uuid language sql stable parallel safe
    return nullif(current_setting('trygga.inbox', true), '')::uuid;
create function access.my_area() returns text language sql stable parallel safe
    return nullif(current_setting('trygga.area', true), '');
create function access.my_day() returns date language sql stable parallel safe
    return nullif(current_setting('trygga.day', true), '')::date;
/* The moment as the application says it with each transaction; where nothing is said, what lasts for hours
   shows nothing. */
create function access.acting_moment() returns timestamptz language sql stable parallel safe
    return nullif(current_setting('trygga.moment', true), '')::timestamptz;
/* Whether the lock is of the own area's facts or of the frame, which are read without a release. */
create function access.needs_no_release(lock text) returns boolean language sql stable
    return coalesce(split_part(lock, '/', 2) = access.my_area(), false) or split_part(lock, '/', 3) = 'frame';
create function access.my_narrow() returns uuid language sql stable parallel safe
    return nullif(current_setting('trygga.scope', true), '')::uuid;
create function access.my_job() returns text language sql stable parallel safe
    return nullif(current_setting('trygga.job', true), '');
/* Now, on the acting day: a day that is told afterwards has its noon. */
create function access.my_moment() returns timestamptz language sql volatile parallel safe
    return case when access.my_day() is null
                  or access.my_day() = (clock_timestamp() at time zone 'Europe/Stockholm')::date
                then clock_timestamp()
                else (access.my_day() + time '12:00') at time zone 'Europe/Stockholm' end;
create function access.may(office text) returns boolean language sql stable parallel safe
    return office = any (string_to_array(coalesce(current_setting('trygga.rights', true), ''), ','));

/* Which reading of the ledger is in force: another hat, another scope or a change of the ledger begins a new
   one, and what was kept of the one before is asked no more. */
create function access.reading() returns text language sql stable
    return coalesce(nullif(current_setting('trygga.reading', true), ''), '0');

/* What has been read of the ledger is read anew from now on. */
create function access.forget_locks() returns void language sql volatile
begin atomic
    select set_config('trygga.locks', '', true), set_config('trygga.write_locks', '', true),
           set_config('trygga.own', '', true), set_config('trygga.shared', '', true),
           set_config('trygga.seats', '', true), set_config('trygga.scopes', '', true),
           set_config('trygga.frames', '', true), set_config('trygga.shut', '', true),
           set_config('trygga.last', '', true),
           set_config('trygga.reading', (access.reading()::int + 1)::text, true);
end;

/* Wears a hat for the rest of the transaction. Refuses one that is not the person's own that day. */
create function access.act_as(person uuid, assignment uuid, day date, purpose text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    hat record;
begin
    select a.inbox_id, f.area_id, array_to_string(f.rights, ',') as rights
      into hat
      from access.assignment a
      join organisation.function f on f.id = a.function_id
     where a.id = act_as.assignment
       and a.person_id = act_as.person
       and act_as.day >= a.from_day and (a.until_day is null or act_as.day <= a.until_day);
    if not found then
        raise exception 'no such assignment that day' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('trygga.person', person::text, true),
            set_config('trygga.assignment', assignment::text, true),
            set_config('trygga.inbox', coalesce(hat.inbox_id::text, ''), true),
            set_config('trygga.area', hat.area_id, true),
            set_config('trygga.rights', hat.rights, true),
            set_config('trygga.day', day::text, true),
            set_config('trygga.purpose', purpose, true),
            set_config('trygga.scope', '', true),
            set_config('trygga.job', '', true),
            set_config('trygga.disposes', '', true),
            access.forget_locks();
end $$;

/* Narrows the rest of the transaction to one scope: a fault on one case's page cannot show another's.
   What the ledger opens in it is read here, once for the page, each lock with ";" after it; a change of the
   ledger in the same transaction makes it forgotten (see access.grants). What needs no release, the own
   area's facts and the frame, stands by itself, behind a ";" that says that it has been read. The frame, which
   most rows are of, is what policies compare with first (see is_held). */
create function access.narrow(scope uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    locks text[];
begin
    perform set_config('trygga.scope', scope::text, true), access.forget_locks();
    locks := access.ledger_locks();
    perform set_config('trygga.own', ';' || coalesce(string_agg(l || ';', '') filter (where access.needs_no_release(l)), ''), true),
            set_config('trygga.shared', coalesce(string_agg(l || ';', '') filter (where not access.needs_no_release(l)), ''), true),
            set_config('trygga.last', coalesce(max(l) filter (where split_part(l, '/', 3) = 'frame'), ''), true)
       from unnest(locks) l;
    perform set_config('trygga.disposes', case when access.my_job() = 'disposal' then scope::text else '' end, true),
            set_config('trygga.locks', array_to_string(locks || ''::text, ';'), true),
            set_config('trygga.write_locks', array_to_string(access.ledger_write_locks() || ''::text, ';'), true),
            set_config('trygga.seats', access.ledger_seats()::text, true),
            set_config('trygga.scopes', access.ledger_scopes()::text, true);
end $$;

/* A job acts for nobody: policies name the job, and only the tables it needs. */
create function access.act_as_job(job text, day date) returns void language sql volatile
begin atomic
    select set_config('trygga.job', job, true), set_config('trygga.day', day::text, true),
           set_config('trygga.disposes', '', true),
           access.forget_locks();
end;

-- What that opens --------------------------------------------------------------------------------
-- A scope about a protected identity is open to a group of people alone, whatever the ledger says. Asked
-- here, where the ledger is read, so that policies and "Vem ser detta?" cannot differ. Who is in the group,
-- and what the two functions answer, comes in V31.

/* Scopes that are shut to the acting hat. */
create function access.shut_to_me() returns uuid[] language sql stable
    return '{}'::uuid[];
/* Whether a scope is shut to an assignment. */
create function access.shut(scope uuid, assignment uuid) returns boolean language sql stable
    return false;

-- Asked for by every statement that reads a protected table, some thirty times for one page: a
-- transaction that is narrowed to a scope reads that scope's rows of the ledger alone, and once; what the
-- transaction says about itself is read once a statement.

/* Between which scopes the transaction may see: the one that it is narrowed to, or all. A span is what
   an index can follow without knowing which of the two it is. */
create function access.my_first_scope() returns uuid language sql stable parallel safe
    return coalesce(access.my_narrow(), '00000000-0000-0000-0000-000000000000');
create function access.my_last_scope() returns uuid language sql stable parallel safe
    return coalesce(access.my_narrow(), 'ffffffff-ffff-ffff-ffff-ffffffffffff');

/* What the ledger opens to the acting hat now: in the scope that the transaction is narrowed to, or in all.
   Without settings of its own, so that it becomes part of the function that asks; nobody else may. */
create function access.open_to_me()
returns table (scope_id uuid, owner_area text, kinds text[], may_write boolean, seat uuid)
language sql stable as $$
    select g.scope_id, g.owner_area, g.kinds, g.may_write, g.seat
      from access.grants g
     where g.reader in ((select access.my_assignment()), (select access.my_inbox()))
       and g.revoked_at is null
       and (g.ends_at is null or g.ends_at > (select access.acting_moment()))
       and (select access.my_day()) between g.from_day and g.until_day
       and g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())
       and g.scope_id not in (select unnest(access.shut_to_me()))
$$;

-- In plpgsql, which keeps the plan of what it asks for as long as the connection lives.
create function access.ledger_locks() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(o.scope_id::text || '/' || o.owner_area || '/' || k), '{}')
              from access.open_to_me() o cross join unnest(o.kinds) k);
end $$;

create function access.ledger_write_locks() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(o.scope_id::text || '/' || o.owner_area || '/' || k), '{}')
              from access.open_to_me() o cross join unnest(o.kinds) k
             where o.may_write);
end $$;

create function access.ledger_seats() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(distinct o.seat), '{}') from access.open_to_me() o);
end $$;

/* Kept for the rest of the transaction, until the ledger is changed. */
create function access.ledger_scopes() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return set_config('trygga.scopes',
                      (select coalesce(array_agg(distinct o.scope_id), '{}') from access.open_to_me() o)::text, true);
end $$;

/* Whether anything in a scope is open to the acting hat, without reading of the others. */
create function access.is_open(scope uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.open_to_me() o where o.scope_id = scope)
$$;

/* The same as functions and statements ask for it: what narrow() has read, otherwise the ledger. Each is a single
   expression without settings of its own, so that it becomes part of the statement that asks. */
create function access.my_locks() returns text[] language sql stable
    return coalesce(string_to_array(rtrim(nullif(current_setting('trygga.locks', true), ''), ';'), ';'),
                    access.ledger_locks());
create function access.my_write_locks() returns text[] language sql stable
    return coalesce(string_to_array(rtrim(nullif(current_setting('trygga.write_locks', true), ''), ';'), ';'),
                    access.ledger_write_locks());
create function access.my_seats() returns uuid[] language sql stable
    return coalesce(nullif(current_setting('trygga.seats', true), '')::uuid[], access.ledger_seats());
create function access.my_scopes() returns uuid[] language sql stable
    return coalesce(nullif(current_setting('trygga.scopes', true), '')::uuid[], access.ledger_scopes());

-- The same row by row, where nothing is narrowed: a list of cases, Min dag. The ledger is read once for the
-- transaction and each kind of fact that is met. A coordinator holds thousands of locks, so they are kept in
-- as many short texts as a scope's id can begin in. Each says which reading it is of: a name of its own for
-- each reading would be kept by the connection for as long as it lives.

/* Puts the locks of one kind, each with ";" after it, where holds() looks for them; or those to write with. */
create function access.read_kind(place text, of_kind text, pens boolean) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform set_config(place, access.reading(), true);
    perform set_config(place || '.b' || begins, access.reading() || '|' || string_agg(lock, ''), true)
       from (select left(o.scope_id::text, 2) as begins,
                    o.scope_id::text || '/' || o.owner_area || '/' || of_kind || ';' as lock
               from access.open_to_me() o
              where of_kind = any (o.kinds) and (o.may_write or not pens)) held
      group by begins;
end $$;

/* Whether such a lock is among them. Asked of each row of a list, so in few steps. The rows of one case come one
   after another and carry the same lock: the last that is held to read and needs no release is kept, and policies
   compare with it before they ask. */
create function access.is_held(place text, lock text, kind text, pens boolean) returns boolean
language plpgsql stable as $$
declare
    name constant text := place || '.b' || left(lock, 2);
    held text := current_setting(name, true);
    last text;
begin
    if not coalesce(starts_with(held, access.reading() || '|'), false) then
        if current_setting(place, true) is not distinct from access.reading() then
            return false;
        end if;
        perform access.read_kind(place, kind, pens);
        held := current_setting(name, true);
        if not coalesce(starts_with(held, access.reading() || '|'), false) then
            return false;
        end if;
    end if;
    if strpos(held, lock || ';') = 0 then
        return false;
    elsif not pens and access.needs_no_release(lock) then
        last := set_config('trygga.last', lock, true);
    end if;
    return true;
end $$;

/* Whether the acting hat holds a lock; to read, or to write. */
create function access.holds(lock text, kind text) returns boolean language sql stable
    return access.is_held('trygga.open.k' || encode(convert_to(kind, 'UTF8'), 'hex'), lock, kind, false);
create function access.holds_pen(lock text, kind text) returns boolean language sql stable
    return access.is_held('trygga.pen.k' || encode(convert_to(kind, 'UTF8'), 'hex'), lock, kind, true);

/* The same of the seats. */
create function access.read_seats() returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform set_config('trygga.seats.all', access.reading(), true);
    perform set_config('trygga.seats.s' || left(seat::text, 2),
                       access.reading() || '|' || string_agg(seat::text, ';'), true)
       from unnest(access.ledger_seats()) seat
      group by left(seat::text, 2);
end $$;

/* Whether the acting hat sits on one of such seats. */
create function access.sits(seats uuid[]) returns boolean language plpgsql stable as $$
declare
    reading constant text := access.reading();
    held text;
    seat uuid;
begin
    if cardinality(seats) = 0 then
        return false;
    end if;
    if current_setting('trygga.seats.all', true) is distinct from reading then
        perform access.read_seats();
    end if;
    foreach seat in array seats loop
        held := current_setting('trygga.seats.s' || left(seat::text, 2), true);
        if coalesce(starts_with(held, reading || '|') and strpos(held, seat::text) > 0, false) then
            return true;
        end if;
    end loop;
    return false;
end $$;

/* Whether a fact may be read: its lock is held, and what is another area's and no frame is released to a seat
   of the acting hat's. */
create function access.reads(lock text, kind text, area text, released uuid[]) returns boolean
language plpgsql stable as $$
begin
    return access.holds(lock, kind)
       and (access.needs_no_release(lock) or access.sits(released));
end $$;

create function access.ledger_changed() returns trigger language plpgsql as $$
begin
    perform access.forget_locks();
    return null;
end $$;
create trigger ledger_changed after insert or update or delete on access.grants
    for each statement execute function access.ledger_changed();

/* Scopes whose frame the acting hat reads: its host's, not the reader's own rows in it. From the ledger, kept
   as ledger_scopes() keeps them. */
create function access.ledger_frames() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return set_config('trygga.frames',
                      (select coalesce(array_agg(distinct o.scope_id), '{}')
                         from access.open_to_me() o
                         join access.scope s on s.id = o.scope_id and s.host_area = o.owner_area
                        where 'frame' = any (o.kinds))::text, true);
end $$;
create function access.my_frames() returns uuid[] language sql stable
    return coalesce(nullif(current_setting('trygga.frames', true), '')::uuid[], access.ledger_frames());

/* Everybody who can read such a fact on the acting day: the same ledger as the policies read.
   Answers only to somebody who can read it too. */
create function access.readers(scope uuid, area text, kind text, released uuid[])
returns table (person_id uuid, name text, assignment_id uuid, function_id text, unit_id uuid,
               reader_area text, ground text, ground_ref uuid, until_day date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct on (a.id)
           p.id, p.name, a.id, f.id, a.unit_id, f.area_id, g.ground, g.ground_ref, g.until_day
      from access.grants g
      join access.assignment a on g.reader in (a.id, a.inbox_id)
      join access.person p on p.id = a.person_id
      join organisation.function f on f.id = a.function_id
     where g.scope_id = scope
       and g.owner_area = area
       and kind = any (g.kinds)
       and g.revoked_at is null
       and (g.ends_at is null or g.ends_at > access.acting_moment())
       and access.my_day() between g.from_day and g.until_day
       and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
       and (f.area_id = area or kind = 'frame' or exists (
                select from access.grants s
                 where s.scope_id = scope
                   and s.reader in (a.id, a.inbox_id)
                   and s.revoked_at is null
                   and access.my_day() between s.from_day and s.until_day
                   and s.seat = any (released)))
       and scope = any (access.my_scopes())
       and not access.shut(scope, a.id)
     order by a.id, g.ground, g.until_day desc
$$;

-- How the ledger is written ----------------------------------------------------------------------

/* Whether the acting hat may write the frame of a scope as one of its host's. */
create function access.hosts(scope uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from access.scope s
          join access.grants g on g.scope_id = s.id and g.owner_area = s.host_area
         where s.id = scope
           and s.host_area = access.my_area()
           and g.reader in (access.my_assignment(), access.my_inbox())
           and g.may_write and 'frame' = any (g.kinds)
           and g.revoked_at is null
           and access.my_day() between g.from_day and g.until_day)
   and not access.shut(scope, access.my_assignment())
$$;

/* Whether the acting hat leads a scope: it opened it, and may still write its frame. Only that hat lets
   others in and out; a colleague of the host's who takes part writes the frame, no more. */
create function access.leads(scope uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from access.scope s
          join access.grants g on g.scope_id = s.id and g.owner_area = s.host_area
         where s.id = scope
           and s.host_area = access.my_area()
           and s.host_reader in (access.my_assignment(), access.my_inbox())
           and g.reader = s.host_reader
           and g.may_write and 'frame' = any (g.kinds)
           and g.revoked_at is null
           and access.my_day() between g.from_day and g.until_day)
   and not access.shut(scope, access.my_assignment())
$$;

/* Enters a grant. The first entry of a scope makes its area the host; later ones are entered by the
   host, or by an owner about its own facts. A grant alone shows no fact that its owner has not
   released. */
create function access.give(reader uuid, seat uuid, scope uuid, area text, kinds text[],
                            may_write boolean, until_day date, ground text, ground_ref uuid)
returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if access.my_assignment() is null then
        raise exception 'nobody acts' using errcode = 'insufficient_privilege';
    end if;
    if access.shut(give.scope, access.my_assignment()) then
        raise exception 'that scope is for the group alone' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from access.scope s where s.id = give.scope) then
        if give.area <> access.my_area() then
            raise exception 'a scope is opened by its host' using errcode = 'insufficient_privilege';
        end if;
        insert into access.scope (id, host_area, host_reader) values (give.scope, give.area, give.reader);
    elsif not access.leads(give.scope)
      and not exists (
           select from access.grants g
            where g.scope_id = give.scope
              and g.reader in (access.my_assignment(), access.my_inbox())
              and g.may_write
              and g.revoked_at is null
              and access.my_day() between g.from_day and g.until_day
              and g.owner_area = give.area and give.area = access.my_area()
              and give.kinds <@ g.kinds and not give.may_write)
    then
        raise exception 'this hat may not open that scope' using errcode = 'insufficient_privilege';
    end if;
    insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write,
                               from_day, until_day, ground, ground_ref, given_by)
    values (give.reader, give.seat, give.scope, give.area, give.kinds, give.may_write,
            access.my_day(), give.until_day, give.ground, give.ground_ref, access.my_assignment());
end $$;

/* Ends, now, everything in a scope that rests on one ground. Anybody in the scope may: a family says
   stop to whom they meet. */
create function access.end_ground(scope uuid, ref uuid) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    ended int;
begin
    if not scope = any (access.my_scopes()) and access.my_job() is null then
        raise exception 'this hat is not in that scope' using errcode = 'insufficient_privilege';
    end if;
    update access.grants g
       set revoked_by = access.my_assignment(), revoked_at = access.my_moment()
     where g.scope_id = end_ground.scope and g.ground_ref = end_ground.ref and g.revoked_at is null;
    get diagnostics ended = row_count;
    return ended;
end $$;

/* Takes some kinds from one area's readers of what rests on a ground, at once. It only ever takes
   away, so anybody in the scope may. */
create function access.narrow_ground(scope uuid, ref uuid, reader_area text, gone text[]) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    g access.grants;
    changed int := 0;
    rest text[];
begin
    if not scope = any (access.my_scopes()) then
        raise exception 'this hat is not in that scope' using errcode = 'insufficient_privilege';
    end if;
    for g in
        select e.* from access.grants e
         where e.scope_id = scope and e.ground_ref = ref and e.revoked_at is null and e.kinds && gone
           and exists (select from access.assignment a join organisation.function f on f.id = a.function_id
                        where e.reader in (a.id, a.inbox_id) and f.area_id = narrow_ground.reader_area)
         for update
    loop
        update access.grants e
           set revoked_by = access.my_assignment(), revoked_at = access.my_moment()
         where e.id = g.id;
        select array_agg(k) into rest from unnest(g.kinds) k where k <> all (gone);
        if rest is not null then
            insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day,
                                       until_day, ground, ground_ref, given_by)
            values (g.reader, g.seat, g.scope_id, g.owner_area, rest, g.may_write, g.from_day,
                    g.until_day, g.ground, g.ground_ref, g.given_by);
        end if;
        changed := changed + 1;
    end loop;
    return changed;
end $$;

/* The seats that have a ground, today, for such a fact: those that a release can name. */
create function access.seats_for(scope uuid, area text, kind text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct g.seat), '{}')
      from access.grants g
     where g.scope_id = scope and g.owner_area = area and kind = any (g.kinds)
       and g.revoked_at is null
       and access.my_day() between g.from_day and g.until_day
       and (scope = any (access.my_scopes()) or access.my_job() is not null)
$$;

/* Since when, and on what ground, the acting hat no longer reads others' facts in a scope; nothing
   for one that never did. */
create function access.ended_for_me(scope uuid)
returns table (ended_on date, ground text, ground_ref uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce((g.revoked_at at time zone 'Europe/Stockholm')::date, g.until_day), g.ground, g.ground_ref
      from access.grants g
     where g.scope_id = scope
       and g.reader in (access.my_assignment(), access.my_inbox())
       and g.ground <> 'own'
       and (g.revoked_at is not null or g.until_day < access.my_day())
       and not exists (select from access.grants o
                        where o.scope_id = scope and o.reader = g.reader and o.ground <> 'own'
                          and o.revoked_at is null and access.my_day() between o.from_day and o.until_day)
       and not access.shut(scope, access.my_assignment())
     order by 1 desc
     limit 1
$$;

/* Ends what one seat could read, or part of it; for the one who may write the frame. */
create function access.end_seat(scope uuid, which uuid) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    ended int;
begin
    if not access.leads(scope) then
        raise exception 'only the host ends a seat' using errcode = 'insufficient_privilege';
    end if;
    update access.grants g
       set revoked_by = access.my_assignment(), revoked_at = access.my_moment()
     where g.scope_id = end_seat.scope and g.seat = end_seat.which and g.revoked_at is null;
    get diagnostics ended = row_count;
    return ended;
end $$;

/* Hides a scope from everybody, now; for the disposal job. */
create function access.hide_scope(scope uuid) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    ended int;
begin
    if access.my_job() is distinct from 'disposal' then
        raise exception 'only the disposal job hides a scope' using errcode = 'insufficient_privilege';
    end if;
    update access.grants g set revoked_at = access.my_moment()
     where g.scope_id = hide_scope.scope and g.revoked_at is null;
    get diagnostics ended = row_count;
    return ended;
end $$;

/* A closed scope is read only. Others' facts are read until a last day; each party's own stay its own.
   For the one who may write the frame. */
create function access.close_scope(scope uuid, last_day date) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    changed int;
begin
    if not access.leads(scope) then
        raise exception 'only the host closes a scope' using errcode = 'insufficient_privilege';
    end if;
    update access.grants g
       set may_write = false,
           until_day = case when g.ground = 'own' then g.until_day
                            else greatest(g.from_day, least(g.until_day, last_day)) end
     where g.scope_id = close_scope.scope and g.revoked_at is null;
    get diagnostics changed = row_count;
    return changed;
end $$;

/* Whose facts the disposal job may erase in the scope that it is narrowed to: what records.let_erase has
   found there. Nobody's, where nothing was asked. */
create function access.erasable() returns text[] language sql stable parallel safe
    return case when split_part(current_setting('trygga.erases', true), ':', 1) = access.my_narrow()::text
                then string_to_array(split_part(current_setting('trygga.erases', true), ':', 2), ',') end;
/* Whether what belongs to nobody but the scope goes too. */
create function access.erases_frame() returns boolean language sql stable parallel safe
    return access.erasable() is not null and split_part(current_setting('trygga.erases', true), ':', 3) = 'whole';

-- The one policy ---------------------------------------------------------------------------------

/* Whether the acting hat holds the row's lock, as it is written in a policy: to read a table that holds frames
   alone, or to write. */
create function access.holds_lock(locks text) returns text language sql immutable
    return format('(%3$scase when current_setting(%1$L, true) <> ''''
                             then strpos(current_setting(%1$L, true), lock || '';'') > 0
                             else access.%2$I(lock, kind) end)',
                  case locks when 'locks' then 'trygga.own' else 'trygga.write_locks' end,
                  case locks when 'locks' then 'holds' else 'holds_pen' end,
                  case locks when 'locks' then 'current_setting(''trygga.last'', true) = lock or ' else '' end);

/* Installs the same forced policy on every table with personal content (D2). Such a table has
   scope_id, owner_area, kind, released_to, lock, written_by.

   Every statement of a page asks it, so as little as can be has to be got ready for it: no sub-select, and few
   parts. First it is compared with the one lock that most rows carry. In a narrowed transaction the few others are
   looked for in the texts that narrow() has put together; otherwise access.reads() looks in what it keeps. */
create function access.protect(target regclass, only_frame boolean default false) returns void
language plpgsql as $body$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    if only_frame then
        execute format('create policy reads on %s for select to ${app} using (%s)',
                       target, access.holds_lock('locks'));
    else
        execute format($policy$
            create policy reads on %s for select to ${app} using (
                current_setting('trygga.last', true) = lock
                or case when current_setting('trygga.own', true) <> ''
                        then strpos(current_setting('trygga.own', true), lock || ';') > 0
                             or strpos(current_setting('trygga.shared', true), lock || ';') > 0
                                and released_to && current_setting('trygga.seats', true)::uuid[]
                        else access.reads(lock, kind, owner_area, released_to) end)
            $policy$, target);
    end if;
    execute format('create policy writes on %s for insert to ${app} with check (%s and written_by = access.my_assignment())',
                   target, access.holds_lock('write_locks'));
    execute format('create policy changes on %1$s for update to ${app} using (%2$s) with check (%2$s)',
                   target, access.holds_lock('write_locks'));
    -- The disposal job sees and erases one scope at a time, never more (D25), and in it what a board has
    -- decided about: records.let_erase says so.
    execute format($policy$
        create policy disposal_sees on %s for select to ${app}
            using (current_setting('trygga.disposes', true) = scope_id::text)
        $policy$, target);
    execute format($policy$
        create policy disposal_erases on %s for delete to ${app}
            using (access.my_job() = 'disposal' and scope_id = access.my_narrow()
                   and owner_area = any (access.erasable()))
        $policy$, target);
    -- Functions that must know what lies where, a register extract's for one, count as the owner.
    execute format('create policy owner_counts on %s for select to ${owner} using (true)', target);
    execute format('grant delete on %s to ${app}', target);
    execute format('create index on %s (scope_id)', target);
    execute format('grant select, insert on %s to ${app}', target);
end $body$;

-- Sign-in ----------------------------------------------------------------------------------------

/* Who an identity provider's subject is here. Answers about that subject and no other. */
create function access.whois(issuer text, subject text)
returns table (account_id uuid, person_id uuid, name text, assurance text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, p.id, p.name, a.assurance
      from access.account a join access.person p on p.id = a.person_id
     where a.issuer = whois.issuer and a.subject = whois.subject and a.closed_at is null
$$;

create function access.local_login_of(account uuid)
returns table (password_hash text, totp_secret bytea, last_step bigint, failures int, locked_until timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select l.password_hash, l.totp_secret, l.last_step, l.failures, l.locked_until
      from access.local_login l where l.account_id = account
$$;

create function access.local_login_tried(account uuid, ok boolean, step bigint, lock_until timestamptz)
returns void language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    update access.local_login l
       set failures = case when ok then 0 else l.failures + 1 end,
           last_step = case when ok then step else l.last_step end,
           locked_until = lock_until
     where l.account_id = account
$$;

/* The hats a person owns on a day; asked before one is worn. */
create function access.hats_of(person uuid, day date)
returns table (assignment_id uuid, person_name text, function_id text, title_sv text, title_en text,
               area_id text, unit_id uuid, unit_name text, rights text[], inbox_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, p.name, f.id, f.title_sv, f.title_en, f.area_id, u.id, u.name, f.rights, a.inbox_id
      from access.assignment a
      join access.person p on p.id = a.person_id
      join organisation.function f on f.id = a.function_id
      join organisation.unit u on u.id = a.unit_id
     where a.person_id = person
       and day >= a.from_day and (a.until_day is null or day <= a.until_day)
     order by f.title_sv, u.name
$$;

/* Colleagues that can be given a seat, by name; not a way into anything. */
create function access.staff(areas text[])
returns table (assignment_id uuid, name text, function_id text, title_sv text, title_en text,
               area_id text, unit_id uuid, unit_name text, inbox_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, p.name, f.id, f.title_sv, f.title_en, f.area_id, u.id, u.name, a.inbox_id
      from access.assignment a
      join access.person p on p.id = a.person_id
      join organisation.function f on f.id = a.function_id
      join organisation.unit u on u.id = a.unit_id
     where f.area_id = any (areas)
       and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
       and access.my_assignment() is not null
     order by p.name
$$;

/* Where a concern can be sent today: an inbox that somebody holds, with the area of its holders. */
create function access.inboxes()
returns table (inbox_id uuid, name text, programme_id text, area_id text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select i.id, i.name, i.programme_id, min(f.area_id)
      from access.inbox i
      join access.assignment a on a.inbox_id = i.id
       and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
      join organisation.function f on f.id = a.function_id
     where i.programme_id is not null and access.my_assignment() is not null
     group by i.id, i.name, i.programme_id
    having count(distinct f.area_id) = 1
     order by i.name
$$;

-- Forced on the ledger itself too: the application reaches it through the functions above only.
do $$
declare
    t text;
begin
    foreach t in array array['person', 'account', 'local_login', 'inbox', 'assignment', 'scope', 'grants'] loop
        execute format('alter table access.%I enable row level security', t);
        execute format('alter table access.%I force row level security', t);
        execute format('create policy owner_functions on access.%I to ${owner} using (true) with check (true)', t);
    end loop;
end $$;

create policy names on access.person for select to ${app} using (access.me() is not null);
grant select on access.person to ${app};
create policy names on access.inbox for select to ${app} using (access.me() is not null);
grant select on access.inbox to ${app};

-- Everybody reads how the municipality is organised; changing it takes the office for it.
do $$
declare
    t text;
begin
    for t in select tablename from pg_tables
              where schemaname = 'organisation' and tablename <> 'migration_history' loop
        execute format('alter table organisation.%I enable row level security', t);
        execute format('alter table organisation.%I force row level security', t);
        execute format('create policy reads on organisation.%I for select to ${app} using (true)', t);
        execute format('create policy owner_functions on organisation.%I to ${owner} using (true) with check (true)', t);
        execute format('grant select on organisation.%I to ${app}', t);
    end loop;
end $$;

-- Web sessions: no personal content; the cookie's secret is the key.
create table access.spring_session (
    primary_id  char(36) primary key,
    session_id  char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index on access.spring_session (expiry_time);
create table access.spring_session_attributes (
    session_primary_id char(36) not null references access.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
alter table access.spring_session enable row level security;
alter table access.spring_session force row level security;
alter table access.spring_session_attributes enable row level security;
alter table access.spring_session_attributes force row level security;
create policy sessions on access.spring_session to ${app} using (true) with check (true);
create policy sessions on access.spring_session_attributes to ${app} using (true) with check (true);
grant select, insert, update, delete on access.spring_session, access.spring_session_attributes to ${app};

-- A register extract: what one controller holds about somebody, handed to that person (GDPR art. 15, D29).
-- The extract is a scope of its own. Every area of the controller has its part in it: the frame is common
-- to the controller's registrars, what has been found is read by the registrars of the area that owns it.

create table records.extract_case (
    id          uuid primary key,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    party_id    text not null references organisation.party,
    given_name  text not null,
    family_name text not null,
    birth_date  date not null,
    identity_number text,
    asked_by    text not null check (asked_by in ('self', 'guardian', 'proxy')),
    asked_how   text not null check (asked_how in ('letter', 'visit', 'service')),
    asked_on    date not null,
    due_on      date not null,
    check (scope_id = id)
);
select access.protect('records.extract_case'::regclass, true);

-- What has been done, and by whom; each area writes its own.
create table records.extract_step (
    id          uuid primary key,
    position    bigint generated always as identity,
    scope_id    uuid not null references records.extract_case,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    step        text not null check (step in ('asked', 'identity', 'collected', 'handed_over')),
    how         text not null default '',
    words       text not null default '',
    done_by     text not null           -- name and function
);
select access.protect('records.extract_step'::regclass, true);

-- How each source answered the last time it was asked: never silently incomplete.
create table records.extract_source (
    id          uuid primary key,
    scope_id    uuid not null references records.extract_case,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'extract' check (kind = 'extract'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    position    bigint generated always as identity,
    run         uuid not null,
    source      text not null,
    state       text not null check (state in ('whole', 'partial', 'failed', 'closed')),
    found       int not null,
    missing     int not null            -- rows that are there and could not be read
);
select access.protect('records.extract_source'::regclass);

-- One thing that was found, as it was then.
create table records.extract_post (
    id          uuid primary key,
    scope_id    uuid not null references records.extract_case,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'extract' check (kind = 'extract'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    position    bigint generated always as identity,
    source      text not null,
    found_in    text not null,          -- table
    row_key     text not null,          -- the same row found again is the same post
    happened_at timestamptz,
    content     jsonb not null,
    proposed    text[] not null,        -- words that look like somebody else's name
    file        bytea,
    media_type  text,
    unique (scope_id, owner_area, row_key)
);
select access.protect('records.extract_post'::regclass);

-- What the reviewer has decided about a post; a later version replaces an earlier one (D8).
create table records.extract_ruling (
    id          uuid not null,          -- the post's
    version     int not null,
    scope_id    uuid not null references records.extract_case,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'extract' check (kind = 'extract'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    ruling      text not null check (ruling in ('whole', 'masked', 'withheld', 'unsure')),
    masks       text[] not null default '{}',
    reason      text not null default '',
    ruled_by    text not null,          -- name and function
    primary key (id, version)
);
select access.protect('records.extract_ruling'::regclass);

-- How the registrar gets to read ------------------------------------------------------------------
-- A registrar has no way into any case. An extract opens the own area's facts about the one whose
-- identity has been checked, for the day on which they are collected, as entries in the ledger that
-- everybody in the case sees under "Vem ser detta?", and ends them when the collecting is done.

/* What the entries in the ledger refer to: the part that the acting hat's area has in an extract. */
create function records.extract_ground(which uuid) returns uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
    select md5(which::text || '/' || access.my_area())::uuid
$$;

/* Whether the acting hat may collect for an extract now. */
create function records.may_collect(which uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select access.may('extracts')
       and which::text || '/' || access.my_area() || '/extract' = any (access.my_write_locks())
       and exists (select from records.extract_step s where s.scope_id = which and s.step = 'identity')
       and not exists (select from records.extract_step s
                        where s.scope_id = which and s.step = 'handed_over'
                          and s.owner_area = access.my_area())
$$;

/* The scopes that were opened for an extract and the acting hat, and still are. */
create function records.opened(which uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct g.scope_id), '{}')
      from access.grants g
     where g.ground = 'extract' and g.ground_ref = records.extract_ground(which)
       and g.reader = access.my_assignment()
       and g.revoked_at is null
       and access.my_day() between g.from_day and g.until_day
$$;

/* Tables under the one policy: those that can hold facts about somebody. */
create function records.fact_tables() returns setof regclass
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.polrelid::regclass
      from pg_policy p
     where p.polname = 'owner_counts'
     order by p.polrelid::regclass::text
$$;

/* A name as words in small letters with a blank on each side, so that "Alex" is not found in "Alexandra". */
create function records.words(written text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select ' ' || regexp_replace(lower(coalesce(written, '')), '[^[:alpha:]-]+', ' ', 'g') || ' '
$$;

create function records.names(written text, wanted text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select position(records.words(wanted) in records.words(written)) > 0
        or position(rtrim(records.words(wanted)) || 's ' in records.words(written)) > 0
$$;

/* Scopes that are about whom the extract is for, wherever the area has had anything to do with them. The
   modules say in which columns somebody is pointed out; their tables are named when this is called, because
   they come later in the order. Only the latest version points: a number that was corrected was not theirs.

   pointers: [{"table": …, "number": column, "names": [columns], "born": column}, {"table": …, "leads_to": column}] */
create function records.scopes_about(which uuid, pointers jsonb) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    subject records.extract_case;
    p record;
    latest text;
    here uuid[];
    found uuid[] := '{}';
begin
    if not records.may_collect(which) then
        raise exception 'this hat does not collect for that extract' using errcode = 'insufficient_privilege';
    end if;
    select e.* into subject from records.extract_case e where e.id = which;
    for p in
        select (e ->> 'table')::regclass as target, e ->> 'number' as number, e ->> 'born' as born,
               e ->> 'leads_to' as leads_to,
               (select string_agg(format('t.%I', n), ' || '' '' || ')
                  from jsonb_array_elements_text(e -> 'names') n) as names
          from jsonb_array_elements(pointers) e
         order by e ? 'leads_to'
    loop
        if p.target not in (select records.fact_tables()) then
            raise exception '% holds no facts', p.target;
        end if;
        if p.leads_to is not null then
            execute format('select array_agg(distinct t.%I) from %s t where t.scope_id = any ($1) and t.%1$I is not null',
                           p.leads_to, p.target)
               into here using found;
        else
            latest := case when exists (select from pg_attribute a
                                         where a.attrelid = p.target and a.attname = 'version')
                           then format('not exists (select from %s n where n.id = t.id and n.version > t.version)', p.target)
                           else 'true' end;
            execute format(
                'select array_agg(distinct t.scope_id) from %s t where %s and case when $1 is not null and %s is not null
                        then %3$s = $1
                        else records.names(%4$s, $2) and records.names(%4$s, $3) and %s end',
                p.target, latest, case when p.number is null then 'null::text' else format('t.%I', p.number) end,
                p.names, case when p.born is null then 'true' else format('t.%I = $4', p.born) end)
               into here using subject.identity_number, subject.given_name, subject.family_name, subject.birth_date;
        end if;
        found := found || coalesce(here, '{}');
    end loop;
    return (select coalesce(array_agg(distinct s), '{}')
              from unnest(found) s
             where s <> which
               and exists (select from access.grants g where g.scope_id = s and g.owner_area = access.my_area()));
end $$;

/* Opens the own area's facts in those scopes for the acting hat, today, and says which they are. */
create function records.open_for_extract(which uuid, pointers jsonb) returns uuid[]
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    scopes uuid[] := records.scopes_about(which, pointers);
    target regclass;
    kinds text[] := '{}';
    here text[];
begin
    for target in select records.fact_tables() loop
        execute format('select array_agg(distinct t.scope_id::text || ''/'' || t.kind) from %s t
                         where t.scope_id = any ($1) and t.owner_area = $2', target)
           into here using scopes, access.my_area();
        kinds := kinds || coalesce(here, '{}');
    end loop;
    insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day, until_day,
                               ground, ground_ref, given_by)
    select access.my_assignment(), which, split_part(k, '/', 1)::uuid, access.my_area(),
           array_agg(distinct split_part(k, '/', 2)), false, access.my_day(), access.my_day(),
           'extract', records.extract_ground(which), access.my_assignment()
      from unnest(kinds) k
     group by split_part(k, '/', 1);
    -- What one of the group has collected about a protected identity is for the group too. Anybody else
    -- reads nothing there, and the extract says how many rows it misses.
    perform access.shelter(which, s.scope_id)
       from access.sheltered s
      where s.scope_id = any (scopes) and access.is_entrusted(access.my_assignment());
    return records.opened(which);
end $$;

/* How many rows of the own area there are in what was opened: what a source must answer for. */
create function records.held(which uuid) returns table (found_in text, rows bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    target regclass;
begin
    for target in select records.fact_tables() loop
        found_in := target::text;
        execute format('select count(*) from %s t where t.scope_id = any ($1) and t.owner_area = $2', target)
           into rows using records.opened(which), access.my_area();
        return next;
    end loop;
end $$;

create function records.party_of(assignment uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.party_id
      from access.assignment a
      join organisation.function f on f.id = a.function_id
      join organisation.secrecy_area s on s.id = f.area_id
     where a.id = assignment
$$;

/* Who has read: party, function, times and ground, never a name (D29). The own controller's people, and
   others as far as they had a ground for the own area's facts. */
create function records.readings(which uuid)
returns table (scope_id uuid, party text, function_id text, ground text, action text, times timestamptz[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.scope_id, p.name, f.id, g.ground, e.action, array_agg(e.at order by e.at)
      from audit.entry e
      join access.assignment a on a.id = e.assignment_id
      join organisation.function f on f.id = a.function_id
      join organisation.secrecy_area s on s.id = f.area_id
      join organisation.party p on p.id = s.party_id
      left join lateral (
           select g.ground from access.grants g
            where g.scope_id = e.scope_id and g.owner_area = access.my_area()
              and g.reader in (a.id, a.inbox_id)
              and e.day between g.from_day and g.until_day
              and (g.revoked_at is null or g.revoked_at >= e.at)
            order by g.id limit 1) g on true
     where e.scope_id = any (records.opened(which))
       and (g.ground is not null or s.party_id = records.party_of(access.my_assignment()))
     group by e.scope_id, p.name, f.id, g.ground, e.action
$$;

/* Who could read the own area's facts, and until when. */
create function records.recipients(which uuid)
returns table (scope_id uuid, party text, function_id text, ground text, kinds text[],
               from_day date, until_day date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct g.scope_id, p.name, f.id, g.ground, g.kinds, g.from_day,
           coalesce((g.revoked_at at time zone 'Europe/Stockholm')::date, g.until_day)
      from access.grants g
      join access.assignment a on g.reader in (a.id, a.inbox_id)
      join organisation.function f on f.id = a.function_id
      join organisation.secrecy_area s on s.id = f.area_id
      join organisation.party p on p.id = s.party_id
     where g.scope_id = any (records.opened(which))
       and g.owner_area = access.my_area()
       and g.ground <> 'extract'
$$;

/* What waits, or has waited, on somebody of the own area. The table comes later in the order, so it is
   named when this is called. */
create function records.waiting(which uuid) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query execute
        'select to_jsonb(t) from tasks.task t
          where t.scope_id = any ($1)
            and exists (select from access.assignment a join organisation.function f on f.id = a.function_id
                         where f.area_id = $2 and (t.asked_by = a.id or t.assignee in (a.id, a.inbox_id)))'
        using records.opened(which), access.my_area();
end $$;

/* Who else takes part in the controller's extract: those who hold the office in its areas today. */
create function records.registrars(party text) returns table (assignment_id uuid, area_id text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, s.id
      from organisation.secrecy_area s
      join organisation.function f on f.area_id = s.id and 'extracts' = any (f.rights)
      join access.assignment a on a.function_id = f.id
     where s.party_id = party
       and access.may('extracts')
       and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
$$;

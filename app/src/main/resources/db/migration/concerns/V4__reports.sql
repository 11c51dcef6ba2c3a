-- That somebody has reported a child to social services: when, by which function, and what the reception
-- has said since. What the report says is on paper at the reporter's own authority, and nowhere here.

create table concerns.report (
    id          uuid primary key,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    number      text not null,          -- stands on the paper too, so that the reception can tell which it is
    function_id text not null references organisation.function,
    unit_id     uuid not null references organisation.unit,
    reception_id uuid references access.inbox,      -- nothing where the reception does not sign in
    way         text not null check (way in ('phone', 'paper', 'service')),
    answer_by   date,                   -- nothing where the reporter does not ask
    check (scope_id = id)
);
select access.protect('concerns.report'::regclass, true);

create table concerns.report_step (
    id          uuid primary key,
    scope_id    uuid not null references concerns.report,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    nr          bigint generated always as identity,
    step        text not null check (step in ('received', 'opened', 'not_opened', 'under_way', 'not_told', 'asked_again')),
    answer_by   date,                   -- when it is asked again
    check ((step = 'asked_again') = (answer_by is not null))
);
select access.protect('concerns.report_step'::regclass, true);

-- All that a concern knows of it.
create table concerns.reported (
    id          uuid primary key,
    scope_id    uuid not null references concerns.concern,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    function_id text not null references organisation.function,
    unit_id     uuid not null references organisation.unit
);
select access.protect('concerns.reported'::regclass, true);

/* Where reports are received, by somebody who signs in today. */
create function concerns.receptions()
returns table (inbox_id uuid, name text, area_id text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select i.id, i.name, min(f.area_id)
      from access.inbox i
      join access.assignment a on a.inbox_id = i.id
       and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
      join organisation.function f on f.id = a.function_id
     where 'duty.receive' = any (f.rights) and access.my_assignment() is not null
     group by i.id, i.name
    having count(distinct f.area_id) = 1
     order by i.name
$$;

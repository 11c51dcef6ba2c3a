-- Where safe adults are, the whole day and the whole year. Sv: Dygnskarta. And what a promise does about a gap.

/* Whether every code is one of the slots: four kinds of day, six spans of the day. */
create function cases.are_slots(codes text[]) returns boolean language sql immutable parallel safe
    return codes <@ array['ordinary_06', 'ordinary_08', 'ordinary_12', 'ordinary_15', 'ordinary_18', 'ordinary_21',
                          'friday_06', 'friday_08', 'friday_12', 'friday_15', 'friday_18', 'friday_21',
                          'weekend_06', 'weekend_08', 'weekend_12', 'weekend_15', 'weekend_18', 'weekend_21',
                          'holiday_06', 'holiday_08', 'holiday_12', 'holiday_15', 'holiday_18', 'holiday_21'];

-- One for each area that fills it in; the host's is the one made together with the young person. What an area does
-- not know is in neither list: nobody has to answer. It is where the plan begins, so it is of the plan's kind. The
-- host's is released when it is made. What another party adds is read with the joint picture, like its part.
create table cases.day_map (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    promised_to uuid[] not null,
    with_young  boolean not null,
    adults_at   text[] not null check (cases.are_slots(adults_at)),
    gaps_at     text[] not null check (cases.are_slots(gaps_at)),
    words       text not null,
    spoken_by   text not null default '',   -- written for one who does not sign in: who said it
    confirmed   text not null default '',   -- and how and when they confirmed it
    primary key (id, version),
    unique (scope_id, owner_area, version),
    check (not adults_at && gaps_at)
);
select access.protect('cases.day_map'::regclass);
grant update (released_to) on cases.day_map to ${app};
create policy owner_functions on cases.day_map to ${owner} using (true) with check (true);

/* Which areas have answered; that much is the frame's, as with the mapping, the answers are not. */
create function cases.day_answered(scope uuid) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct m.owner_area
      from cases.day_map m
     where m.scope_id = scope
       and exists (select from cases.case_file c
                    where c.id = scope and c.lock = any (access.my_locks()))
$$;

-- In the promise's own row, so that whoever reads the promise reads which gap it fills, and nobody else does.
alter table cases.commitment
    add column fills text[] not null default '{}' check (cases.are_slots(fills));

-- The municipality's calendar; set up, never about anybody.
create table cases.school_break (
    from_day    date primary key,
    until_day   date not null,
    name_sv     text not null,
    name_en     text not null,
    check (from_day <= until_day)
);
alter table cases.school_break enable row level security;
alter table cases.school_break force row level security;
create policy reads on cases.school_break for select to ${app} using (true);
create policy owner_functions on cases.school_break to ${owner} using (true) with check (true);
grant select on cases.school_break to ${app};

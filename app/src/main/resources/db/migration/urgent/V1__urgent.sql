-- Urgent access: danger to life or health, to the own area's facts in one case, for some hours, with a reason,
-- always reviewed (D28). Other areas' facts stay where they are: of those the owner's people are asked, with a clock.

grant usage on schema urgent to ${app};

create table urgent.rule (
    from_day    date primary key,
    hours       int not null check (hours between 1 and 24),       -- of urgent access
    answer_hours int not null check (answer_hours between 1 and 24) -- within which a question is answered
);
insert into urgent.rule values ('2020-01-01', 4, 4);
alter table urgent.rule enable row level security;
alter table urgent.rule force row level security;
create policy reads on urgent.rule for select to ${app} using (true);
create policy owner_functions on urgent.rule to ${owner} using (true) with check (true);
grant select on urgent.rule to ${app};

create table urgent.opening (
    id          uuid primary key,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'urgent' check (kind = 'urgent'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    reason      text not null check (reason <> ''),
    opened_by   text not null,          -- name and function
    ends_at     timestamptz not null
);
select access.protect('urgent.opening'::regclass);
revoke insert on urgent.opening from ${app};
create policy owner_functions on urgent.opening to ${owner} using (true) with check (true);
create policy urgent_tells on tasks.news for insert to ${owner} with check (true);

/* Opens the own area's facts in a case to the acting hat. Nothing for a case that is not there, and the same
   nothing for one in which the own area has no word: the answer tells no more than the hat's own records. Twice
   while it lasts is once. Those in the case hear of it. */
create function urgent.open_case(number text, reason text, opened_by text, at timestamptz)
returns table (opening uuid, scope uuid, until timestamptz, fresh boolean)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    file cases.case_file;
    host boolean;
begin
    if not access.may('cases') then
        raise exception 'this hat takes no part in cases' using errcode = 'insufficient_privilege';
    end if;
    select c.* into file from cases.case_file c where c.number = open_case.number;
    -- a protected identity is met by its group, in haste too
    if not found or access.shut(file.id, access.my_assignment()) then
        return;
    end if;
    host := file.owner_area = access.my_area();
    if not host
       and not exists (select from cases.note n where n.scope_id = file.id and n.owner_area = access.my_area())
       and not exists (select from cases.part p where p.scope_id = file.id and p.owner_area = access.my_area())
       and not exists (select from cases.commitment p where p.scope_id = file.id and p.owner_area = access.my_area())
    then
        return;
    end if;
    -- two presses at once: the second waits here and finds the first
    perform pg_advisory_xact_lock(hashtextextended(file.id::text || access.my_assignment()::text, 0));
    scope := file.id;
    select o.id, o.ends_at into opening, until from urgent.opening o
     where o.scope_id = file.id and o.written_by = access.my_assignment() and o.ends_at > open_case.at;
    fresh := opening is null;
    if fresh then
        opening := gen_random_uuid();
        until := open_case.at + make_interval(hours => (
            select r.hours from urgent.rule r where r.from_day <= access.my_day() order by r.from_day desc limit 1));
        insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day, until_day, ground,
                                   ground_ref, given_by, ends_at)
        values (access.my_assignment(), gen_random_uuid(), file.id, access.my_area(),
                array['urgent', 'plan', 'school', 'home', 'support', 'leisure', 'health', 'substance', 'crime', 'contact']
                || case when host then array['frame'] else '{}' end,
                false, access.my_day(), (until at time zone 'Europe/Stockholm')::date, 'urgent', opening,
                access.my_assignment(), until);
        insert into urgent.opening (id, scope_id, owner_area, written_by, written_at, reason, opened_by, ends_at)
        values (opening, file.id, access.my_area(), access.my_assignment(), open_case.at, open_case.reason,
                open_case.opened_by, until);
        insert into tasks.news (id, scope_id, told_by, told_at, what, reference, path)
        values (gen_random_uuid(), file.id, access.my_assignment(), open_case.at, 'urgent.news.opened', file.number,
                '/arenden/' || file.number || '/handelser');
    end if;
    return next;
end $$;

-- A question to those who decide at another area, in haste. A scope of its own, between the one who asks and them.
create table urgent.request (
    id          uuid primary key,
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    to_area     text not null references organisation.secrecy_area,
    number      text not null,          -- the case's, as it was written
    wanted      text not null check (wanted <> ''),
    reason      text not null check (reason <> ''),
    asked_by    text not null,          -- name and function
    due_at      timestamptz not null
);
select access.protect('urgent.request'::regclass, true);

-- Given once, by one of them: the words, or why not. It belongs to the area that was asked.
create table urgent.answer (
    id          uuid primary key references urgent.request,
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'handed' check (kind = 'handed'),
    released_to uuid[] not null check (released_to = array[id]),
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    given       boolean not null,
    words       text not null check (words <> ''),
    answered_by text not null           -- name and function
);
select access.protect('urgent.answer'::regclass);

/* Whether the acting hat's function decides such things today, as dated rows say. */
create function urgent.decides() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from sharing.decider d join access.assignment a on a.function_id = d.function_id
                    where a.id = access.my_assignment()
                      and access.my_day() >= d.from_day and (d.until_day is null or access.my_day() <= d.until_day))
$$;
create policy decider_only on urgent.answer as restrictive for insert to ${app}
    with check (owner_area = access.my_area() and urgent.decides()
                and exists (select from urgent.request r where r.id = answer.id and r.to_area = access.my_area()));

-- Somebody asks for advice about a situation, without a name (D30). The inbox reads by the ledger like
-- everything else. Who asks stands in one table that only the asker reads, and nowhere in the ledger: its
-- readers are named to each other. The log knows.

create table concerns.consultation (
    id          uuid primary key,
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    programme_id text not null references organisation.programme,
    inbox_id    uuid not null references access.inbox,
    place       text not null,          -- where the asker works, in words that fit many: "school_7_9"
    age_band    text not null check (age_band in ('under_12', 'age_12_14', 'age_15_17', 'age_18_20', 'over_20', 'unknown')),
    asked_at    timestamptz not null,
    answer_by   date not null
);

create table concerns.consultation_asker (
    scope_id    uuid primary key references concerns.consultation,
    assignment_id uuid not null
);
create index on concerns.consultation_asker (assignment_id);

-- Nothing of it is written before it has been looked through for what points out a person.
create table concerns.consultation_words (
    id          uuid primary key,
    scope_id    uuid not null references concerns.consultation,
    nr          bigint generated always as identity,
    side        text not null check (side in ('asker', 'adviser')),
    part        text not null check (part in ('happened', 'worry', 'tried', 'more')),
    words       text not null,
    adviser     uuid,                   -- which of the inbox answered; never the asker
    written_at  timestamptz not null,
    check ((side = 'adviser') = (adviser is not null))
);
create index on concerns.consultation_words (scope_id);

-- The asker has chosen to say who it is.
create table concerns.consultation_told (
    scope_id    uuid primary key references concerns.consultation,
    who         text not null,
    told_at     timestamptz not null
);

create table concerns.consultation_outcome (
    scope_id    uuid primary key references concerns.consultation,
    owner_area  text not null references organisation.secrecy_area,
    outcome     text not null check (outcome in ('enough', 'ask_family', 'report', 'call_112')),
    chosen_at   timestamptz not null,
    last_day    date not null           -- after it nobody reads the thread
);

-- All that stays: no text, no person, no thread.
create table concerns.consultation_count (
    id          bigint generated always as identity primary key,
    month       text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    place       text not null,
    outcome     text not null
);

do $$
declare
    t text;
begin
    foreach t in array array['consultation', 'consultation_asker', 'consultation_words', 'consultation_told',
                             'consultation_outcome', 'consultation_count'] loop
        execute format('alter table concerns.%I enable row level security', t);
        execute format('alter table concerns.%I force row level security', t);
    end loop;
    -- The disposal job sees and erases one thread at a time, as it does everything else (D25).
    foreach t in array array['consultation', 'consultation_asker', 'consultation_words', 'consultation_told',
                             'consultation_outcome'] loop
        execute format($policy$
            create policy disposal_sees on concerns.%I for select to ${app}
                using ((select access.my_job()) = 'disposal' and scope_id = (select access.my_narrow()))
            $policy$, t);
        execute format($policy$
            create policy disposal_erases on concerns.%I for delete to ${app}
                using ((select access.my_job()) = 'disposal' and scope_id = (select access.my_narrow()))
            $policy$, t);
        execute format('grant select, insert, delete on concerns.%I to ${app}', t);
    end loop;
end $$;

create policy own on concerns.consultation_asker for select to ${app}
    using (assignment_id = (select access.my_assignment())
           and scope_id between (select access.my_first_scope()) and (select access.my_last_scope()));
create policy asks on concerns.consultation_asker for insert to ${app}
    with check (assignment_id = (select access.my_assignment()));

create policy inbox_reads on concerns.consultation for select to ${app}
    using (scope_id = any ((select access.my_scopes())::uuid[]));
create policy asker_reads on concerns.consultation for select to ${app}
    using (scope_id in (select a.scope_id from concerns.consultation_asker a));
create policy asks on concerns.consultation for insert to ${app}
    with check ((select access.may('consultations.ask')) and owner_area = (select access.my_area()));

create policy inbox_reads on concerns.consultation_outcome for select to ${app}
    using (scope_id = any ((select access.my_scopes())::uuid[]));
create policy asker_reads on concerns.consultation_outcome for select to ${app}
    using (scope_id in (select a.scope_id from concerns.consultation_asker a));
create policy disposal_finds on concerns.consultation_outcome for select to ${app}
    using ((select access.my_job()) = 'disposal' and last_day < (select access.my_day()));
create policy ends on concerns.consultation_outcome for insert to ${app}
    with check (scope_id in (select a.scope_id from concerns.consultation_asker a));

-- What is read of a thread is read by those who read the thread, and by nobody after its last day.
create policy until_its_day on concerns.consultation as restrictive for select to ${app}
    using ((select access.my_job()) = 'disposal'
           or not exists (select from concerns.consultation_outcome o
                           where o.scope_id = consultation.scope_id and o.last_day < (select access.my_day())));
create policy reads on concerns.consultation_words for select to ${app}
    using (scope_id in (select c.scope_id from concerns.consultation c));
create policy reads on concerns.consultation_told for select to ${app}
    using (scope_id in (select c.scope_id from concerns.consultation c));

create policy asker_writes on concerns.consultation_words for insert to ${app}
    with check (side = 'asker' and scope_id in (select a.scope_id from concerns.consultation_asker a));
create policy inbox_writes on concerns.consultation_words for insert to ${app}
    with check (side = 'adviser' and adviser = (select access.my_assignment())
                and (select access.may('consultations.answer'))
                and scope_id = any ((select access.my_scopes())::uuid[]));
create policy tells on concerns.consultation_told for insert to ${app}
    with check (scope_id in (select a.scope_id from concerns.consultation_asker a));

create policy counts on concerns.consultation_count for insert to ${app}
    with check ((select access.may('consultations.ask')));
create policy owner_functions on concerns.consultation_count to ${owner} using (true) with check (true);
grant insert on concerns.consultation_count to ${app};

/* Who answers what comes to an inbox today: named to whoever asks there. */
create function concerns.advisers(inbox uuid)
returns table (assignment_id uuid, name text, function_id text, area_id text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, p.name, f.id, f.area_id
      from access.assignment a
      join access.person p on p.id = a.person_id
      join organisation.function f on f.id = a.function_id
     where a.inbox_id = inbox
       and access.my_assignment() is not null
       and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
     order by p.name
$$;

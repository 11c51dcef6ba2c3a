-- That somebody took along to their own authority's record what it received, decided and promised in a case.
-- The text itself is in no table: it is put together from what the reader may read, each time.

grant usage on schema journal to ${app};

create table journal.copy (
    id          uuid primary key,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}' check (released_to = '{}'),
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    copied_by   text not null,          -- name and function
    taken       text[] not null         -- what was in it, by kind, id and version; none of its words
);
select access.protect('journal.copy'::regclass);

-- In a closed case nobody writes, and everybody has a last thing to take along.
drop policy writes on journal.copy;
do $$
begin
    execute format('create policy writes on journal.copy for insert to ${app} with check (%s and owner_area = access.my_area() and written_by = access.my_assignment())',
                   access.holds_lock('locks'));
end $$;

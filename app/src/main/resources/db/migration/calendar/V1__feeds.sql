-- The times of a hat's meetings, read by a calendar elsewhere. The address is a capability: whoever has it reads
-- the times and nothing else, until it is closed. Only a fingerprint of its secret lies here, so that a copy of
-- the database opens nothing.

grant usage on schema calendar to ${app};

create table calendar.feed (
    id          uuid primary key,
    person_id   uuid not null,
    assignment_id uuid not null,
    fingerprint bytea not null unique check (octet_length(fingerprint) = 32),
    language    text not null check (language in ('sv', 'en')),
    opened_at   timestamptz not null,
    fetched_on  date,                   -- so that its owner can see whether anything uses it
    closed_at   timestamptz
);
-- one hat at a time, one address a hat
create unique index on calendar.feed (assignment_id) where closed_at is null;

alter table calendar.feed enable row level security;
alter table calendar.feed force row level security;
create policy owner_functions on calendar.feed for select to ${owner} using (true);
create policy wearer_only on calendar.feed to ${app}
    using (person_id = (select access.me()) and assignment_id = (select access.my_assignment()))
    with check (person_id = (select access.me()) and assignment_id = (select access.my_assignment()));
grant select, insert on calendar.feed to ${app};
grant update (fetched_on, closed_at) on calendar.feed to ${app};

/* Whose an open address is, as long as both the assignment and an account are. Nobody acts when it is asked:
   whoever asks has the secret, and what it opens is then read as its owner reads it. */
create function calendar.whose(print bytea, day date)
returns table (id uuid, person_id uuid, assignment_id uuid, language text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.id, f.person_id, f.assignment_id, f.language
      from calendar.feed f
      join access.assignment a on a.id = f.assignment_id and a.person_id = f.person_id
     where f.fingerprint = whose.print and f.closed_at is null
       and whose.day >= a.from_day and (a.until_day is null or whose.day <= a.until_day)
       and exists (select from access.account c where c.person_id = f.person_id and c.closed_at is null)
$$;

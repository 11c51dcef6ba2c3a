-- Scopes about a protected identity are met by a group of people of their own, and by nobody else,
-- whatever the ledger says. Sv: skyddade personuppgifter.

-- Who is in the group: dated, from the set-up. Staff, nobody young.
create table access.entrusted (
    assignment_id uuid not null references access.assignment,
    from_day    date not null,
    until_day   date,
    primary key (assignment_id, from_day),
    check (until_day is null or from_day <= until_day)
);

-- Which scopes are for the group. Never said to anybody outside of it.
create table access.sheltered (
    scope_id    uuid primary key,
    because_of  uuid not null,          -- the scope whose young person it is; itself, or a case's
    since       timestamptz not null default clock_timestamp()
);
create index on access.sheltered (because_of);

do $$
declare
    t text;
begin
    foreach t in array array['entrusted', 'sheltered'] loop
        execute format('alter table access.%I enable row level security', t);
        execute format('alter table access.%I force row level security', t);
        execute format('create policy owner_functions on access.%I to ${owner} using (true) with check (true)', t);
    end loop;
end $$;
create trigger ledger_changed after insert or update or delete on access.entrusted
    for each statement execute function access.ledger_changed();
create trigger ledger_changed after insert or update or delete on access.sheltered
    for each statement execute function access.ledger_changed();
create policy reads on access.entrusted for select to ${app} using (access.me() is not null);
grant select on access.entrusted to ${app};

create function access.is_entrusted(assignment uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from access.entrusted e
                    where e.assignment_id = assignment
                      and access.my_day() >= e.from_day
                      and (e.until_day is null or access.my_day() <= e.until_day));
end $$;

/* Kept for the rest of the transaction, until the ledger or the group is changed. */
create or replace function access.shut_to_me() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    kept text := nullif(current_setting('trygga.shut', true), '');
begin
    return coalesce(kept, set_config('trygga.shut',
        (select coalesce(array_agg(s.scope_id), '{}')
           from access.sheltered s
          where s.scope_id between access.my_first_scope() and access.my_last_scope()
            and access.my_assignment() is not null
            and not access.is_entrusted(access.my_assignment()))::text, true));
end $$;

create or replace function access.shut(scope uuid, assignment uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from access.sheltered s where s.scope_id = shut.scope)
       and not access.is_entrusted(assignment)
$$;

/* Whether a scope that the acting hat is in is for the group. */
create function access.is_sheltered(scope uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select access.is_open(scope)
       and exists (select from access.sheltered s where s.scope_id = is_sheltered.scope)
$$;

/* From now on for the group alone. Called by the functions of the owner that know whom a scope is about. */
create function access.shelter(scope uuid, because uuid) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
    insert into access.sheltered (scope_id, because_of) values (scope, because) on conflict do nothing
$$;

/* For everybody again who has a ground: the identity is protected no more. Seats that were ended stay so. */
create function access.unshelter(because uuid) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
    delete from access.sheltered s where s.because_of = because
$$;
revoke execute on function access.shelter(uuid, uuid), access.unshelter(uuid) from public;

/* What narrow() has read is read anew, and open pages of those who are outside are told to look again. */
create function access.scope_shut() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform access.forget_locks(), pg_notify('look_again', g.reader::text)
       from (select distinct l.reader from access.grants l
              where l.scope_id = new.scope_id and l.revoked_at is null) g
      where not access.is_entrusted(g.reader);
    return null;
end $$;
create trigger scope_shut after insert on access.sheltered
    for each row execute function access.scope_shut();

/* A way into a scope is also lost when the scope is shut. */
create or replace function access.lately_lost(reader uuid, inbox uuid, seconds int) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from access.grants g
         where g.reader in (lately_lost.reader, lately_lost.inbox)
           and g.revoked_at between clock_timestamp() - make_interval(secs => seconds)
                                and clock_timestamp() + make_interval(secs => seconds))
        or exists (
        select from access.sheltered s join access.grants g on g.scope_id = s.scope_id
         where g.reader in (lately_lost.reader, lately_lost.inbox)
           and s.since > clock_timestamp() - make_interval(secs => seconds)
           and not access.is_entrusted(lately_lost.reader))
$$;

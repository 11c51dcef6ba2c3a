-- Who read or changed what, when and why. Append only, also for the role that writes it (D7).

grant usage on schema audit to ${app};

create table audit.entry (
    id          bigint generated always as identity primary key,
    transaction xid8 not null default pg_current_xact_id(),
    at          timestamptz not null default clock_timestamp(),
    person_id   uuid,
    assignment_id uuid,
    area        text,
    day         date not null,
    purpose     text not null,
    action      text not null,          -- read, write, share, withdraw, deny, sign-in, print ...
    scope_id    uuid,
    what        text not null,          -- which page or record, never its content
    fact_id     uuid
);
create index on audit.entry (scope_id, id);
create index on audit.entry (transaction, id);

-- The chain, added afterwards by the sealer over rows that are committed for good.
create table audit.seal (
    position    bigint primary key,
    entry_id    bigint not null unique references audit.entry,
    hash        bytea not null,
    sealed_at   timestamptz not null default clock_timestamp()
);

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
alter table audit.seal enable row level security;
alter table audit.seal force row level security;

create policy adds on audit.entry for insert to ${app}
    with check (person_id is not distinct from (select access.me())
                and assignment_id is not distinct from (select access.my_assignment()));
create policy sealer_reads on audit.entry for select to ${app}
    using ((select access.my_job()) = 'seal');
-- Those in a scope see that it was read, as counts on its page; the reviewer of an area sees its own.
create policy members_read on audit.entry for select to ${app}
    using (scope_id = any ((select access.my_frames())::uuid[]));
create policy reviewer_reads on audit.entry for select to ${app}
    using ((select access.may('review')) and area = (select access.my_area()));
create policy own_reads on audit.entry for select to ${app}
    using (person_id = (select access.me()));

create policy sealer on audit.seal to ${app}
    using ((select access.my_job()) = 'seal') with check ((select access.my_job()) = 'seal');

grant select, insert on audit.entry, audit.seal to ${app};
create policy owner_checks on audit.entry for select to ${owner} using (true);
create policy owner_checks on audit.seal for select to ${owner} using (true);

create function audit.append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the log is append only' using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on audit.entry
    for each statement execute function audit.append_only();
create trigger append_only before update or delete or truncate on audit.seal
    for each statement execute function audit.append_only();

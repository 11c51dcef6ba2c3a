-- The application says who and what; when, in which transaction and under which number the database
-- says itself, so that nobody who holds the application's password can write a row of yesterday.

revoke insert on audit.entry, audit.seal from ${app};
grant insert (person_id, assignment_id, area, day, purpose, action, scope_id, what, fact_id)
    on audit.entry to ${app};
grant insert (position, entry_id, hash, sealed_at) on audit.seal to ${app};

alter policy adds on audit.entry
    with check (person_id is not distinct from (select access.me())
                and assignment_id is not distinct from (select access.my_assignment())
                and area is not distinct from (select access.my_area()));

-- The chain is begun anew in a form that can be read in one way only. Nobody has kept a head elsewhere
-- yet, for there were none.
alter table audit.seal disable trigger append_only;
alter table audit.seal no force row level security;
delete from audit.seal;
alter table audit.seal force row level security;
alter table audit.seal enable trigger append_only;

-- Where the chain ended each day that something was sealed: to be kept where the owner of this database
-- cannot reach it. Sv: dagens huvud.
create table audit.head (
    day         date primary key,
    position    bigint not null references audit.seal,
    hash        bytea not null,
    made_at     timestamptz not null default clock_timestamp()
);
alter table audit.head enable row level security;
alter table audit.head force row level security;
create policy sealer on audit.head to ${app}
    using ((select access.my_job()) = 'seal') with check ((select access.my_job()) = 'seal');
-- A reviewer puts it into the minutes: it tells of no row and no person.
create policy reviewer_reads on audit.head for select to ${app}
    using ((select access.may('review')));
create policy owner_checks on audit.head for select to ${owner} using (true);
grant select, insert on audit.head to ${app};
create trigger append_only before update or delete or truncate on audit.head
    for each statement execute function audit.append_only();

-- Changes of rights ------------------------------------------------------------------------------
-- Logged by the database itself, because the operator's commands change them as its owner.

create policy owner_tells on audit.entry for insert to ${owner} with check (true);

/* Whoever made the change: the hat that acts, otherwise the database's role. The row belongs to the
   area whose hat it is. */
create function audit.right_changed(what text, fact uuid, area text) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    insert into audit.entry (person_id, assignment_id, area, day, purpose, action, what, fact_id)
    values (access.me(), access.my_assignment(), right_changed.area,
            coalesce(access.my_day(), (clock_timestamp() at time zone 'Europe/Stockholm')::date),
            coalesce(nullif(current_setting('trygga.purpose', true), ''), 'database: ' || session_user),
            'right', right_changed.what, right_changed.fact)
$$;
revoke execute on function audit.right_changed(text, uuid, text) from public;

create function audit.assignment_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    hat access.assignment := case when tg_op = 'DELETE' then old else new end;
begin
    perform audit.right_changed('assignment-' || lower(tg_op), hat.id,
                                (select f.area_id from organisation.function f where f.id = hat.function_id));
    return null;
end $$;
create trigger logged after insert or delete on access.assignment
    for each row execute function audit.assignment_changed();
create trigger logged_change after update on access.assignment
    for each row when (old.* is distinct from new.*) execute function audit.assignment_changed();

create function audit.function_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform audit.right_changed('function-' || lower(tg_op) || ' ' || coalesce(new.id, old.id), null,
                                coalesce(new.area_id, old.area_id));
    return null;
end $$;
create trigger logged after insert or delete on organisation.function
    for each row execute function audit.function_changed();
create trigger logged_change after update on organisation.function
    for each row when (old.* is distinct from new.*) execute function audit.function_changed();

create function audit.account_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform audit.right_changed('account-' || lower(tg_op), coalesce(new.id, old.id), null);
    return null;
end $$;
create trigger logged after insert or delete on access.account
    for each row execute function audit.account_changed();
-- Which hat was worn last is no right.
create trigger logged_change after update on access.account
    for each row when ((old.person_id, old.issuer, old.subject, old.assurance, old.closed_at)
                       is distinct from (new.person_id, new.issuer, new.subject, new.assurance, new.closed_at))
    execute function audit.account_changed();

create function audit.password_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform audit.right_changed('password-' || lower(tg_op), coalesce(new.account_id, old.account_id), null);
    return null;
end $$;
create trigger logged after insert or delete on access.local_login
    for each row execute function audit.password_changed();
create trigger logged_change after update on access.local_login
    for each row when ((old.password_hash, old.totp_secret) is distinct from (new.password_hash, new.totp_secret))
    execute function audit.password_changed();

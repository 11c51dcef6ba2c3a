-- What signing in needs beyond who a subject is: one hat at a time, the hat worn last, and a local
-- sign-in that counts its failures before it looks at the answer.

alter table access.account add column last_assignment uuid references access.assignment;

/* The account behind a session, while it is open. */
create function access.account_of(account uuid)
returns table (id uuid, person_id uuid, name text, assurance text, issuer text, last_assignment uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, p.id, p.name, a.assurance, a.issuer, a.last_assignment
      from access.account a join access.person p on p.id = a.person_id
     where a.id = account and a.closed_at is null
$$;

/* The hat that an open account wears, if it still is the person's that day. */
create function access.hat_of(account uuid, assignment uuid, day date)
returns table (person_id uuid, assignment_id uuid, person_name text, function_id text, title_sv text,
               title_en text, area_id text, unit_id uuid, unit_name text, rights text[], inbox_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.person_id, h.assignment_id, h.person_name, h.function_id, h.title_sv,
           h.title_en, h.area_id, h.unit_id, h.unit_name, h.rights, h.inbox_id
      from access.account a cross join access.hats_of(a.person_id, day) h
     where a.id = account and a.closed_at is null and h.assignment_id = assignment
$$;

/* Remembers which hat was worn last, if it is the person's own. */
create function access.wore(account uuid, assignment uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    update access.account a
       set last_assignment = wore.assignment
      from access.assignment own
     where a.id = wore.account and own.id = wore.assignment and own.person_id = a.person_id
$$;

/* Counts a try before its answer is looked at, so that tries at the same moment count too. From the
   fifth failure on the account waits: a minute, then twice as long each time, half an hour at most.
   Tries made while it waits do not count, so they make the wait no longer. */
create function access.local_login_try(account uuid, at timestamptz)
returns table (password_hash text, totp_secret bytea, last_step bigint, waits boolean, failures int)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    found_login record;
begin
    select l.* into found_login from access.local_login l
     where l.account_id = local_login_try.account for update;
    if not found then
        return;
    end if;
    if found_login.locked_until > local_login_try.at then
        return query select found_login.password_hash, found_login.totp_secret,
                            found_login.last_step, true, found_login.failures;
        return;
    end if;
    update access.local_login l
       set failures = l.failures + 1,
           locked_until = case when l.failures + 1 >= 5 then local_login_try.at
               + least(interval '30 minutes', interval '1 minute' * power(2, least(l.failures - 4, 10))) end
     where l.account_id = local_login_try.account;
    return query select found_login.password_hash, found_login.totp_secret,
                        found_login.last_step, false, found_login.failures + 1;
end $$;

/* Takes a right answer, once: the same code does not count twice. */
create function access.local_login_passed(account uuid, step bigint) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    update access.local_login l
       set failures = 0, locked_until = null, last_step = local_login_passed.step
     where l.account_id = local_login_passed.account and l.last_step < local_login_passed.step;
    return found;
end $$;

/* The user name of an open local account; nothing for others. */
create function access.local_user(account uuid) returns table (subject text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.subject from access.account a join access.local_login l on l.account_id = a.id
     where a.id = account and a.closed_at is null
$$;

/* A new password for one's own account. */
create function access.local_password_change(account uuid, hash text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    update access.local_login l
       set password_hash = local_password_change.hash
      from access.account a
     where l.account_id = local_password_change.account
       and a.id = l.account_id and a.closed_at is null and a.person_id = access.me();
    return found;
end $$;

-- Whose account is given a new password at the desk is signed out everywhere.
create policy owner_ends on access.spring_session to ${owner} using (true);
create policy owner_ends on access.spring_session_attributes to ${owner} using (true);

-- Replaced by the try and the pass above.
drop function if exists access.local_login_of(uuid);
drop function if exists access.local_login_tried(uuid, boolean, bigint, timestamptz);

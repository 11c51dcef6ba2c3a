-- Somebody has lost password or phone. Two people, neither of them the one who lost it, let a local
-- account begin anew: one asks and says how it was made sure who it is, another approves and hands over a
-- code that is good once and for a short while.

create table access.recovery (
    id          uuid primary key,
    account_id  uuid not null references access.account,
    proof       text not null check (proof in ('in_person', 'e_id', 'video')),
    asked_by    uuid not null references access.person,
    asked_at    timestamptz not null,
    answered_by uuid references access.person,
    answered_at timestamptz,
    code_hash   text,                   -- none where it was refused
    valid_until timestamptz,
    tries       int not null default 0,
    used_at     timestamptz,
    check (answered_by <> asked_by),
    check ((answered_by is null) = (answered_at is null)),
    check ((code_hash is null) = (valid_until is null))
);
create unique index on access.recovery (account_id) where answered_at is null;
alter table access.recovery enable row level security;
alter table access.recovery force row level security;
create policy owner_functions on access.recovery to ${owner} using (true) with check (true);

/* Accounts with a password of our own, for those who keep the settings; oneself left out. */
create function access.local_accounts() returns table (account_id uuid, user_name text, name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.subject, p.name
      from access.account a
      join access.local_login l on l.account_id = a.id
      join access.person p on p.id = a.person_id
     where a.closed_at is null and access.may('settings') and a.person_id <> access.me()
     order by p.name, a.subject
$$;

/* Those that wait for the second person, and have not waited too long. */
create function access.recoveries(at timestamptz)
returns table (id uuid, user_name text, name text, proof text, asked_by text, asked_at timestamptz, mine boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.id, a.subject, p.name, r.proof, by.name, r.asked_at, r.asked_by = access.me()
      from access.recovery r
      join access.account a on a.id = r.account_id and a.closed_at is null
      join access.person p on p.id = a.person_id
      join access.person by on by.id = r.asked_by
     where r.answered_at is null and r.asked_at > recoveries.at - interval '1 day'
       and access.may('settings') and a.person_id <> access.me()
     order by r.asked_at
$$;

create function access.recovery_ask(id uuid, account uuid, proof text, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from access.local_accounts() l where l.account_id = recovery_ask.account) then
        return false;
    end if;
    -- One that nobody answered within a day is as if it had not been asked.
    delete from access.recovery r
     where r.account_id = recovery_ask.account and r.answered_at is null
       and r.asked_at <= recovery_ask.at - interval '1 day';
    insert into access.recovery (id, account_id, proof, asked_by, asked_at)
    values (recovery_ask.id, recovery_ask.account, recovery_ask.proof, access.me(), recovery_ask.at)
    on conflict do nothing;
    return found;
end $$;

/* Approved with a code, or refused without one, by another person than the one who asked. */
create function access.recovery_answer(id uuid, code_hash text, at timestamptz) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    whose uuid;
begin
    update access.recovery r
       set answered_by = access.me(), answered_at = recovery_answer.at, code_hash = recovery_answer.code_hash,
           valid_until = case when recovery_answer.code_hash is not null
                              then recovery_answer.at + interval '30 minutes' end
     where r.id = recovery_answer.id and r.asked_by <> access.me()
       and exists (select from access.recoveries(recovery_answer.at) o where o.id = r.id)
    returning r.account_id into whose;
    return whose;
end $$;

/* Whose beginning the code opens. Counts the try first; after ten the code is worth nothing. */
create function access.recovery_try(user_name text, code_hash text, at timestamptz)
returns table (id uuid, account_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    update access.recovery r
       set tries = r.tries + 1
      from access.account a
     where a.id = r.account_id and a.issuer = 'local' and a.subject = recovery_try.user_name
       and a.closed_at is null and r.used_at is null and r.valid_until > recovery_try.at;
    return query
        select r.id, r.account_id from access.recovery r join access.account a on a.id = r.account_id
         where a.issuer = 'local' and a.subject = recovery_try.user_name and a.closed_at is null
           and r.used_at is null and r.valid_until > recovery_try.at and r.tries <= 10
           and r.code_hash = recovery_try.code_hash;
end $$;

/* The new beginning, once. */
create function access.recovery_use(id uuid, code_hash text, password_hash text, totp_secret bytea,
                                    step bigint, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    whose uuid;
begin
    update access.recovery r set used_at = recovery_use.at
     where r.id = recovery_use.id and r.code_hash = recovery_use.code_hash
       and r.used_at is null and r.valid_until > recovery_use.at and r.tries <= 10
    returning r.account_id into whose;
    if whose is null then
        return false;
    end if;
    delete from access.passkey k where k.account_id = whose; -- the lost phone's too
    update access.local_login l
       set password_hash = recovery_use.password_hash, totp_secret = recovery_use.totp_secret,
           last_step = recovery_use.step, failures = 0, locked_until = null
     where l.account_id = whose;
    return found;
end $$;

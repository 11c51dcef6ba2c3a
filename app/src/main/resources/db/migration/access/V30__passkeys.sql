-- Passkeys of local accounts: a key that a device keeps and opens with its owner's finger, face or PIN. What
-- lies here is the public half.

create table access.passkey (
    id            uuid primary key,
    account_id    uuid not null references access.account,
    credential_id bytea not null unique check (octet_length(credential_id) between 16 and 1023),
    credential    bytea not null,       -- model, id and public key, as WebAuthn writes them
    sign_count    bigint not null,
    name          text not null check (length(name) between 1 and 60),
    added_at      timestamptz not null,
    used_at       timestamptz
);
create index on access.passkey (account_id);
alter table access.passkey enable row level security;
alter table access.passkey force row level security;
create policy owner_functions on access.passkey to ${owner} using (true) with check (true);

/* The keys of an open account. */
create function access.passkeys(account uuid)
returns table (id uuid, credential_id bytea, name text, added_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select k.id, k.credential_id, k.name, k.added_at, k.used_at
      from access.passkey k join access.account a on a.id = k.account_id and a.closed_at is null
     where k.account_id = account
     order by k.added_at, k.id
$$;

/* Whose key it is, while the account is open. Locked until the transaction ends: two answers of one
   device are counted one after the other. */
create function access.passkey_of(credential_id bytea)
returns table (id uuid, account_id uuid, credential bytea, sign_count bigint)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    select k.id, k.account_id, k.credential, k.sign_count
      from access.passkey k join access.account a on a.id = k.account_id and a.closed_at is null
     where k.credential_id = passkey_of.credential_id
       for update of k
$$;

create function access.passkey_used(id uuid, sign_count bigint, at timestamptz) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    update access.passkey k set sign_count = passkey_used.sign_count, used_at = passkey_used.at
     where k.id = passkey_used.id
    returning true
$$;

/* A new key for one's own local account; no more than ten. */
create function access.passkey_add(id uuid, account uuid, credential_id bytea, credential bytea,
                                   sign_count bigint, name text, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform from access.account a join access.local_login l on l.account_id = a.id
      where a.id = passkey_add.account and a.closed_at is null and a.person_id = access.me()
        for update of l;
    if not found or (select count(*) from access.passkey k where k.account_id = passkey_add.account) >= 10 then
        return false;
    end if;
    insert into access.passkey (id, account_id, credential_id, credential, sign_count, name, added_at)
    values (passkey_add.id, passkey_add.account, passkey_add.credential_id, passkey_add.credential,
            passkey_add.sign_count, passkey_add.name, passkey_add.at)
    on conflict do nothing;
    return found;
end $$;

create function access.passkey_remove(id uuid, account uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from access.passkey k using access.account a
     where k.id = passkey_remove.id and k.account_id = passkey_remove.account
       and a.id = k.account_id and a.person_id = access.me();
    return found;
end $$;

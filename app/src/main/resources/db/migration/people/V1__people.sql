-- Whom a request or a case is about, and who decides together with them.

grant usage on schema people to ${app};

-- One young person per scope. An edit is a new version (D8).
create table people.young_person (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    given_name  text not null,
    family_name text not null,
    short_name  text not null,
    identity_number text,
    birth_date  date not null,
    protection  text not null check (protection in ('none', 'marked', 'protected', 'fictitious')),
    primary key (id, version),
    unique (scope_id, version)
);
select access.protect('people.young_person'::regclass, true);

-- Where the young person is reached. Empty for a protected identity.
create table people.contact_details (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'contact' check (kind = 'contact'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    phone       text not null,
    address     text not null,
    school      text not null,
    primary key (id, version),
    unique (scope_id, version)
);
select access.protect('people.contact_details'::regclass);
grant update (released_to) on people.contact_details to ${app};

create table people.guardian (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'contact' check (kind = 'contact'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    name        text not null,
    relation    text not null check (relation in ('mother', 'father', 'parent', 'appointed')),
    phone       text not null,
    reachable   boolean not null,
    custody     boolean not null,       -- false: no longer a guardian
    primary key (id, version)
);
select access.protect('people.guardian'::regclass);
grant update (released_to) on people.guardian to ${app};
create policy owner_functions on people.guardian for select to ${owner} using (true);

-- Who a scope is about is its host's to write: another member's own frame is no way in.
do $$
declare
    t text;
begin
    foreach t in array array['young_person', 'contact_details', 'guardian'] loop
        execute format('create policy host_only on people.%I as restrictive for insert to ${app}
                        with check (access.hosts(scope_id))', t);
    end loop;
end $$;

/* Which guardians there are: ids only, for everybody in the scope, because whether a consent is
   valid must not depend on who may read their names. */
create function people.guardian_ids(scope uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select g.id
      from people.guardian g
     where g.scope_id = scope
       and g.custody
       and g.version = (select max(n.version) from people.guardian n where n.id = g.id)
       and scope = any (access.my_scopes())
     order by g.id
$$;

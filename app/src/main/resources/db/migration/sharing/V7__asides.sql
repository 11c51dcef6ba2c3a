-- What a text says about somebody else than the young person: a brother, a friend. It lies apart from the
-- text, which has "[om en annan person]" in its place, so that whoever reads on another area's ground never
-- gets it, by whatever page, export or statement. For the area that wrote it alone, on the one policy.

create table sharing.aside (
    id          uuid primary key,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null check (kind <> 'frame'),
    released_to uuid[] not null default '{}',   -- nobody; or the seat that wrote it for another party
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    fact_id     uuid not null,
    fact_version int not null,
    field       text not null check (field in ('words', 'works', 'worries', 'would_help')),
    nr          int not null check (nr >= 0),   -- which of the marks in the field
    words       text not null check (words <> ''),
    unique (fact_id, fact_version, field, nr)
);
select access.protect('sharing.aside'::regclass);

-- A fact whose processing is restricted while somebody's objection is looked into (GDPR art. 18): kept, read
-- by the area that owns it and by nobody else, and neither changed, shared nor handed over. What the others'
-- reading rests on is taken back with the same hand as it was given: the seats that a fact names.

create table sharing.restriction (
    id          uuid primary key,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null check (kind <> 'frame'),
    released_to uuid[] not null default '{}' check (released_to = '{}'),
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    fact_id     uuid not null,
    readers     uuid[] not null,        -- seats that read it before, and may again when it ends
    asked_by    text not null check (asked_by in ('young', 'guardian', 'own')),
    why         text not null check (why <> ''),
    since       date not null,
    decided_by  text not null,          -- name and function
    ended_on    date,
    ended_by    text
);
create unique index one_at_a_time on sharing.restriction (fact_id) where ended_on is null;
select access.protect('sharing.restriction'::regclass);
grant update (ended_on, ended_by) on sharing.restriction to ${app};

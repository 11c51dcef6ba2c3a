-- Files that belong to a note. Sv: bilagor.

-- What is kept has been drawn anew by us. It is the note's, whichever version of it: same owner, kind and readers, so that
-- "Vem ser detta?" about the note is about its files too. Nothing of it is changed; what is taken away is read by its owner alone.
create table cases.attachment (
    id          uuid primary key,
    note_id     uuid not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null,
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    title       text not null check (title <> ''),
    media_type  text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    pages       int not null check (pages > 0),
    taken_away_at timestamptz,
    content     bytea not null
);
alter table cases.attachment alter column content set storage external;  -- pictures are packed already
select access.protect('cases.attachment'::regclass);
grant update (released_to, taken_away_at) on cases.attachment to ${app};
create index on cases.attachment (note_id);

-- Whatever a service says, a file comes to a note that is there, with the note's owner and kind.
create policy of_its_note on cases.attachment as restrictive for insert to ${app}
    with check (exists (select from cases.note n
                         where n.id = note_id and n.scope_id = attachment.scope_id
                           and n.owner_area = attachment.owner_area and n.kind = attachment.kind));

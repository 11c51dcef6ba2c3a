-- Agendas from the municipality's own templates, points that are taken off again, and who was in the room for a point.

-- A point is never overwritten: that it is taken off is a version of its own. A meeting keeps the words that the
-- template had when it was planned, in both languages.
alter table cases.agenda_item
    add column version int not null default 1,
    add column words_en text not null default '',
    add column dropped boolean not null default false,
    drop constraint agenda_item_pkey,
    drop constraint agenda_item_meeting_id_position_key,
    add primary key (id, version),
    add unique (meeting_id, position, version);     -- two points added at the same moment do not share a number

-- Beside what was decided, and released with it. It opens nothing: who reads a decision the ledger says. A participant is
-- a seat, 'young' or 'guardians'; null is everybody who came.
alter table cases.decision add column present text[];

-- What a programme's meetings talk about; set up, never about anybody. A later one replaces the earlier one whole.
create table cases.agenda_template (
    programme_id text not null references organisation.programme,
    occasion    text not null check (occasion in ('first', 'follow_up', 'closing', 'urgent')),
    from_day    date not null,
    position    int not null,
    topic       text not null,          -- code of a point of the product's; 'template' has words of its own
    text_sv     text not null,
    text_en     text not null,
    primary key (programme_id, occasion, from_day, position),
    check ((topic = 'template') = (text_sv <> '')),
    check ((topic = 'template') = (text_en <> ''))
);
alter table cases.agenda_template enable row level security;
alter table cases.agenda_template force row level security;
create policy reads on cases.agenda_template for select to ${app} using (true);
create policy owner_functions on cases.agenda_template to ${owner} using (true) with check (true);
grant select on cases.agenda_template to ${app};

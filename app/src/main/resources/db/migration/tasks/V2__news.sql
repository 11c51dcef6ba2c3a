-- What has happened since somebody last looked: a verb and a reference, no content.

create table tasks.news (
    id          uuid primary key,
    scope_id    uuid not null,
    told_by     uuid not null,
    told_at     timestamptz not null,
    what        text not null,          -- message key
    reference   text not null,          -- case number or date, never a name
    path        text not null
);
create index on tasks.news (told_at);
create index on tasks.news (scope_id);

alter table tasks.news enable row level security;
alter table tasks.news force row level security;
-- News is for those who see the frame: whoever has left a case hears no more of it.
create policy members on tasks.news for select to ${app}
    using (scope_id = any ((select access.my_frames())::uuid[]));
create policy tells on tasks.news for insert to ${app}
    with check (told_by = (select access.my_assignment())
                and scope_id = any ((select access.my_scopes())::uuid[]));
grant select, insert on tasks.news to ${app};

-- When a hat last opened Min dag, and when the visit before that was.
create table tasks.look (
    assignment  uuid primary key,
    seen_at     timestamptz not null,
    before_at   timestamptz not null
);
alter table tasks.look enable row level security;
alter table tasks.look force row level security;
create policy own on tasks.look to ${app}
    using (assignment = (select access.my_assignment()))
    with check (assignment = (select access.my_assignment()));
grant select, insert, update on tasks.look to ${app};

-- What somebody has begun to write: theirs alone, encrypted, never a ground for access (D15).

grant usage on schema drafts to ${app};

create table drafts.draft (
    author      uuid not null,
    assignment  uuid not null,
    form        text not null,
    content     bytea not null,
    started_at  timestamptz not null,
    saved_at    timestamptz not null,
    readers     uuid[] not null default '{}',   -- who could have read it when it was begun
    primary key (author, assignment, form)
);

alter table drafts.draft enable row level security;
alter table drafts.draft force row level security;
create policy author_only on drafts.draft to ${app}
    using (author = (select access.me()) and assignment = (select access.my_assignment()))
    with check (author = (select access.me()) and assignment = (select access.my_assignment()));
create policy old_ones_go on drafts.draft for delete to ${app}
    using ((select access.my_job()) = 'drafts' and saved_at < (select access.my_day()) - 30);
grant select, insert, update, delete on drafts.draft to ${app};

-- A form is sent once, however often the button is pressed: the token carries its first answer.
create table drafts.once (
    token       uuid primary key,
    author      uuid not null,
    answer      text not null,
    at          timestamptz not null default clock_timestamp()
);
alter table drafts.once enable row level security;
alter table drafts.once force row level security;
create policy author_only on drafts.once to ${app}
    using (author = (select access.me())) with check (author = (select access.me()));
create policy old_ones_go on drafts.once for delete to ${app}
    using ((select access.my_job()) = 'drafts' and at < (select access.my_day()) - 2);
grant select, insert, delete on drafts.once to ${app};
grant update (answer) on drafts.once to ${app};

-- The log is disposed of by whole sealed days, the oldest first, on the boards' rules and by the operator's
-- command, as the database's owner: the application's role can do nothing of it (D25). What is left rests on the
-- link that is kept here. Sv: gallring av loggen.
create table audit.disposed (
    position    bigint primary key,     -- of the last link that went
    hash        bytea not null,         -- its hash, which the next link goes on from
    day         date not null,          -- the last day that went
    rows        bigint not null,
    decisions   text not null,          -- of which boards, by number
    disposed_at timestamptz not null default clock_timestamp()
);
alter table audit.disposed enable row level security;
alter table audit.disposed force row level security;
-- It tells of no row and no person.
create policy reviewer_reads on audit.disposed for select to ${app}
    using ((select access.may('review')));
create policy owner_checks on audit.disposed for select to ${owner} using (true);
create policy owner_adds on audit.disposed for insert to ${owner} with check (true);
grant select on audit.disposed to ${app};
create trigger append_only before update or delete or truncate on audit.disposed
    for each statement execute function audit.append_only();

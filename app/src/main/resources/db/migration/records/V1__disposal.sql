-- Rules for hiding and erasing, per board and kind of record, and what was done by them (D25).

grant usage on schema records to ${app};

-- A registered disposal decision. Without one for the kind, a hidden record is locked, never erased.
create table records.disposal_decision (
    record_kind text not null,
    area_id     text not null references organisation.secrecy_area,
    after_days  int not null check (after_days >= 0),
    decision    text not null,          -- number of the board's decision
    decided_on  date not null,
    from_day    date not null,
    until_day   date,
    primary key (record_kind, area_id, from_day)
);

-- Minutes of a disposal: what and how many, by which decision; nothing about whom.
create table records.disposal (
    id          uuid primary key,
    record_kind text not null,
    area_id     text not null,
    decision    text not null,
    erased      int not null,
    at          timestamptz not null default clock_timestamp()
);

alter table records.disposal_decision enable row level security;
alter table records.disposal_decision force row level security;
alter table records.disposal enable row level security;
alter table records.disposal force row level security;
create policy reads on records.disposal_decision for select to ${app} using (true);
create policy owner_functions on records.disposal_decision to ${owner} using (true) with check (true);
create policy adds on records.disposal for insert to ${app} with check ((select access.my_job()) = 'disposal');
create policy reads on records.disposal for select to ${app}
    using ((select access.my_job()) = 'disposal' or area_id = (select access.my_area()));
create policy owner_functions on records.disposal to ${owner} using (true) with check (true);
grant select on records.disposal_decision to ${app};
grant select, insert on records.disposal to ${app};

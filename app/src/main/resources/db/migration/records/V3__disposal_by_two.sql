-- A rule for erasing is proposed by one and approved by another, after both have seen what it would
-- erase; a legal hold stops it whatever the rule says (D25).

create table records.disposal_proposal (
    id          uuid primary key,
    record_kind text not null,
    area_id     text not null references organisation.secrecy_area,
    after_days  int not null check (after_days >= 0),
    decision    text not null,          -- number of the board's decision
    decided_on  date not null,
    from_day    date not null,
    why         text not null,
    proposer    uuid not null,
    proposed_by text not null,          -- name and function
    proposed_at timestamptz not null
);

create table records.disposal_approval (
    proposal_id uuid primary key references records.disposal_proposal,
    approver    uuid not null,
    approved_by text not null,          -- name and function
    approved_at timestamptz not null
);

-- Nothing of the kind is erased while it lasts: a trial, an audit, somebody's request. Sv: gallringsstopp.
create table records.legal_hold (
    id          uuid primary key,
    record_kind text not null,
    area_id     text not null references organisation.secrecy_area,
    reason      text not null,
    placed_by   text not null,          -- name and function
    placed_at   timestamptz not null
);

create table records.hold_end (
    hold_id     uuid primary key references records.legal_hold,
    lifted_by   text not null,          -- name and function
    lifted_at   timestamptz not null
);

do $$
declare
    t text;
begin
    foreach t in array array['disposal_proposal', 'disposal_approval', 'legal_hold', 'hold_end'] loop
        execute format('alter table records.%I enable row level security', t);
        execute format('alter table records.%I force row level security', t);
        execute format('create policy owner_functions on records.%I to ${owner} using (true) with check (true)', t);
        execute format('grant select, insert on records.%I to ${app}', t);
    end loop;
    foreach t in array array['disposal_proposal', 'legal_hold'] loop
        execute format($policy$
            create policy reads on records.%I for select to ${app}
                using ((select access.may('disposal')) and area_id = (select access.my_area())
                       or (select access.my_job()) = 'disposal')
            $policy$, t);
    end loop;
end $$;

create policy adds on records.disposal_proposal for insert to ${app}
    with check ((select access.may('disposal')) and area_id = (select access.my_area())
                and proposer = (select access.me()));
create policy reads on records.disposal_approval for select to ${app}
    using (exists (select from records.disposal_proposal p where p.id = proposal_id));
-- Never by the one who proposed, under whatever hat.
create policy adds on records.disposal_approval for insert to ${app}
    with check ((select access.may('disposal')) and approver = (select access.me())
                and exists (select from records.disposal_proposal p
                             where p.id = proposal_id and p.area_id = (select access.my_area())
                               and p.proposer <> (select access.me())));
create policy adds on records.legal_hold for insert to ${app}
    with check ((select access.may('disposal')) and area_id = (select access.my_area()));
create policy reads on records.hold_end for select to ${app}
    using (exists (select from records.legal_hold h where h.id = hold_id));
create policy adds on records.hold_end for insert to ${app}
    with check ((select access.may('disposal'))
                and exists (select from records.legal_hold h
                             where h.id = hold_id and h.area_id = (select access.my_area())));

/* What has been approved is the rule from its day on; an earlier rule of the kind is followed until then. */
create function records.approved() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into records.disposal_decision (record_kind, area_id, after_days, decision, decided_on, from_day)
    select p.record_kind, p.area_id, p.after_days, p.decision, p.decided_on,
           greatest(p.from_day, access.my_day())
      from records.disposal_proposal p where p.id = new.proposal_id
    on conflict (record_kind, area_id, from_day)
    do update set after_days = excluded.after_days, decision = excluded.decision, decided_on = excluded.decided_on;
    return null;
end $$;
create trigger approved after insert on records.disposal_approval
    for each row execute function records.approved();

/* Whether a hold stops the kind at that board now. */
create function records.held_back(kind text, area text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from records.legal_hold h
                    where h.record_kind = kind and h.area_id = area
                      and not exists (select from records.hold_end e where e.hold_id = h.id))
$$;

-- Erasing and its minutes are one transaction: without minutes nothing is erased.
create policy not_while_held on records.disposal as restrictive for insert to ${app}
    with check (not records.held_back(record_kind, area_id));

/* What a rule would erase today: scopes, and rows by table. Numbers alone. The tables come later in the
   order, so they are named when this is called. */
create function records.would_erase(target text, day_column text, after_days int, erases text[])
returns table (found_in text, scopes bigint, rows bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    due uuid[];
    each text;
begin
    if not access.may('disposal') then
        raise exception 'this hat looks after no disposal' using errcode = 'insufficient_privilege';
    end if;
    if target::regclass not in (select records.fact_tables()) then
        raise exception '% holds no facts', target;
    end if;
    execute format('select coalesce(array_agg(distinct t.scope_id), ''{}'') from %s t
                     where t.owner_area = $1 and t.%I is not null and t.%2$I::date + $2 <= $3',
                   target::regclass, day_column)
       into due using access.my_area(), after_days, access.my_day();
    foreach each in array erases loop
        if each::regclass in (select records.fact_tables()) then
            found_in := each;
            execute format('select count(distinct t.scope_id), count(*) from %s t where t.scope_id = any ($1)', each::regclass)
               into scopes, rows using due;
            return next;
        end if;
    end loop;
end $$;

-- Closed cases are erased per board: each area's facts by its own board's rule, the frame by the host's and
-- last. One case can be held back whatever the rules say. A proposed rule can be taken back (D25).

-- Nothing of the area's in one case is erased while it lasts. Sv: gallringsstopp för ett ärende. Written by the
-- functions below; read by those of the area who are in the case, and by those who look after its disposal.
create table records.case_hold (
    id          uuid primary key,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}' check (released_to = '{}'),
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    number      text not null,          -- the case's
    reason      text not null check (reason <> ''),
    review_on   date not null,          -- somebody looks again at the latest
    placed_by   text not null,          -- name and function
    ended_on    date,
    ended_by    text,
    end_reason  text,
    check (ended_on is null or ended_by is not null and end_reason is not null)
);
select access.protect('records.case_hold'::regclass);
revoke insert on records.case_hold from ${app};
create unique index one_at_a_time on records.case_hold (scope_id, owner_area) where ended_on is null;
create policy owner_functions on records.case_hold to ${owner} using (true) with check (true);
create policy looks_after on records.case_hold for select to ${app}
    using (access.may('disposal') and owner_area = access.my_area()
           and scope_id <> all ((select access.shut_to_me())::uuid[]));

-- The proposer has changed their mind before anybody decided.
create table records.disposal_taken_back (
    proposal_id uuid primary key references records.disposal_proposal,
    taken_by    text not null,          -- name and function
    taken_at    timestamptz not null
);
alter table records.disposal_taken_back enable row level security;
alter table records.disposal_taken_back force row level security;
create policy owner_functions on records.disposal_taken_back to ${owner} using (true) with check (true);
create policy reads on records.disposal_taken_back for select to ${app}
    using (exists (select from records.disposal_proposal p where p.id = proposal_id));
create policy adds on records.disposal_taken_back for insert to ${app}
    with check ((select access.may('disposal'))
                and exists (select from records.disposal_proposal p
                             where p.id = proposal_id and p.area_id = (select access.my_area())
                               and p.proposer = (select access.me())));
grant select, insert on records.disposal_taken_back to ${app};

/* Approved or taken back, whichever came first: the second of two at once waits here, and nothing comes of it. */
create function records.settled_once() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform from records.disposal_proposal p where p.id = new.proposal_id for update;
    if exists (select from records.disposal_taken_back t where t.proposal_id = new.proposal_id)
       or exists (select from records.disposal_approval a where a.proposal_id = new.proposal_id) then
        return null;
    end if;
    return new;
end $$;
create trigger settled_once before insert on records.disposal_approval
    for each row execute function records.settled_once();
create trigger settled_once before insert on records.disposal_taken_back
    for each row execute function records.settled_once();

-- What is left, and what holds it ------------------------------------------------------------------
-- Tables of cases, handovers and requests come later in the order; they are looked for when these are called.

/* Whether an area, or any other than it, has a row in a scope. */
create function records.has_rows(scope uuid, area text, others boolean) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    target regclass;
    found_one boolean;
begin
    for target in select records.fact_tables() loop
        execute format('select exists (select from %s t where t.scope_id = $1 and (t.owner_area <> $2) = $3)', target)
           into found_one using scope, area, others;
        if found_one then
            return true;
        end if;
    end loop;
    return false;
end $$;

/* Whether somebody of the area holds the case that a scope is, that it was handed over from, or that came of it. */
create function records.is_held(scope uuid, area text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (
        select from records.case_hold h
         where h.owner_area = area and h.ended_on is null
           and (h.scope_id = scope
                or exists (select from sharing.handover o where o.id = scope and o.case_id = h.scope_id)
                or exists (select from concerns.request r where r.id = h.scope_id and r.concern_id = scope)));
end $$;

/* Two who decide about an area's facts in a scope at the same moment come one after the other. */
create function records.one_by_one(scope uuid, area text) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
    select pg_advisory_xact_lock(hashtextextended(scope::text || area, 2))
$$;

/* Holds a case. Nothing for a number that is not there, and the same nothing, after the same work, for a case in
   which the own area has no word: the answer tells no more than the own records. */
create function records.hold_case(which uuid, number text, reason text, review_on date, placed_by text, at timestamptz)
returns table (scope uuid, fresh boolean)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    area text := access.my_area();
begin
    if not access.may('disposal') then
        raise exception 'this hat looks after no disposal' using errcode = 'insufficient_privilege';
    end if;
    select n.case_id into scope from cases.number n where n.number = hold_case.number;
    -- a protected identity is met by its group alone
    if scope is null or access.shut(scope, access.my_assignment()) then
        scope := which;
    end if;
    perform records.one_by_one(scope, area);
    if not records.has_rows(scope, area, false) then
        return;
    end if;
    insert into records.case_hold (id, scope_id, owner_area, written_by, written_at, number, reason, review_on, placed_by)
    values (which, scope, area, access.my_assignment(), hold_case.at, hold_case.number, hold_case.reason,
            hold_case.review_on, hold_case.placed_by)
    on conflict do nothing;
    fresh := found;
    return next;
end $$;

/* Ends a hold of the own area's; its case, and nothing where there is none to end. */
create function records.end_case_hold(which uuid, reason text, by_name text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    scope uuid;
begin
    if not access.may('disposal') then
        raise exception 'this hat looks after no disposal' using errcode = 'insufficient_privilege';
    end if;
    update records.case_hold h
       set ended_on = access.my_day(), ended_by = by_name, end_reason = end_case_hold.reason
     where h.id = which and h.owner_area = access.my_area() and h.ended_on is null
       and not access.shut(h.scope_id, access.my_assignment())
    returning h.scope_id into scope;
    return scope;
end $$;

-- What a board's rule reaches -----------------------------------------------------------------------

-- Kinds of record that are erased area by area, each with the function that knows which are over. The modules
-- that keep them add theirs. It returns, as records.over says below:
--   scope_id, owner_area (whose the frame is), over_on, not_before, turn (0; -1 for what is a part of another record)
create table records.over_when (
    record_kind text primary key,
    finds       regprocedure not null
);
alter table records.over_when enable row level security;
alter table records.over_when force row level security;
create policy owner_functions on records.over_when to ${owner} using (true) with check (true);

-- Of which a part is erased already: what said that it was over may have gone with that part.
create table records.half_erased (
    scope_id    uuid primary key,
    record_kind text not null references records.over_when,
    owner_area  text not null references organisation.secrecy_area,    -- whose the frame is
    over_on     date not null,
    not_before  date not null
);
alter table records.half_erased enable row level security;
alter table records.half_erased force row level security;
create policy owner_functions on records.half_erased to ${owner} using (true) with check (true);

/* The scopes of a kind that are over: since when, and before which day nothing of them goes whatever a rule says. */
create function records.over(of_kind text)
returns table (scope_id uuid, owner_area text, over_on date, not_before date, turn int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    finds regprocedure := (select w.finds from records.over_when w where w.record_kind = of_kind);
begin
    if finds is not null then
        return query execute format(
            'select o.scope_id, o.owner_area, o.over_on, o.not_before, o.turn from %s o
              where not exists (select from records.half_erased h where h.scope_id = o.scope_id)', finds);
        return query select h.scope_id, h.owner_area, h.over_on, h.not_before, 0
                       from records.half_erased h where h.record_kind = of_kind;
    end if;
end $$;

/* Those of them in which an area has something left, so many days after they were over: due, held, or waiting
   because the frame is the area's and another has something left. */
create function records.over_for(of_kind text, area text, after_days int, on_day date)
returns table (scope_id uuid, over_on date, turn int, state text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    over uuid[];
    own uuid[] := '{}';
    shared uuid[] := '{}';
    here uuid[];
    target regclass;
begin
    select coalesce(array_agg(o.scope_id), '{}') into over from records.over(of_kind) o
     where greatest(o.over_on + after_days, o.not_before) <= on_day;
    for target in select records.fact_tables() loop
        execute format('select coalesce(array_agg(distinct t.scope_id), ''{}'') from %s t
                         where t.scope_id = any ($1) and t.owner_area = $2', target)
           into here using over, area;
        own := own || here;
        execute format('select coalesce(array_agg(distinct t.scope_id), ''{}'') from %s t
                         where t.scope_id = any ($1) and t.owner_area <> $2', target)
           into here using over, area;
        shared := shared || here;
    end loop;
    return query
        select o.scope_id, o.over_on, o.turn,
               case when records.is_held(o.scope_id, area) then 'held'
                    when o.owner_area = area and o.scope_id = any (shared) then 'waits'
                    else 'due' end
          from records.over(of_kind) o
         where o.scope_id = any (own)
         order by o.turn, o.scope_id;
end $$;
revoke execute on function records.has_rows(uuid, text, boolean), records.is_held(uuid, text),
    records.one_by_one(uuid, text), records.over(text), records.over_for(text, text, int, date) from public;

/* The rule for a kind that holds for an area on the acting day; none while the kind is held. */
create function records.rule_in_force(of_kind text, area text) returns records.disposal_decision
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select d.* from records.disposal_decision d
     where d.record_kind = of_kind and d.area_id = area
       and not records.held_back(d.record_kind, d.area_id)
       and access.my_day() >= d.from_day and (d.until_day is null or access.my_day() <= d.until_day)
     order by d.from_day desc limit 1
$$;

/* What a rule about such a kind would do today: records (found_in is empty) and rows, by state and year in which
   they were over. Numbers alone. */
create function records.over_preview(of_kind text, after_days int)
returns table (state text, closed_in int, found_in text, scopes bigint, rows bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    scope_ids uuid[];
    states text[];
    years int[];
    turns int[];
    target regclass;
begin
    if not access.may('disposal') then
        raise exception 'this hat looks after no disposal' using errcode = 'insufficient_privilege';
    end if;
    select array_agg(o.scope_id), array_agg(o.state), array_agg(extract(year from o.over_on)::int), array_agg(o.turn)
      into scope_ids, states, years, turns
      from records.over_for(of_kind, access.my_area(), after_days, access.my_day()) o;
    return query select o.state, o.year, ''::text, count(*) filter (where o.turn = 0), 0::bigint
                   from unnest(scope_ids, states, years, turns) o (scope_id, state, year, turn) group by o.state, o.year;
    for target in select records.fact_tables() loop
        return query execute format(
            'select o.state, o.year, %L, count(distinct t.scope_id), count(*)
               from unnest($1, $2, $3) o (scope_id, state, year)
               join %s t on t.scope_id = o.scope_id and t.owner_area = $4
              group by o.state, o.year', target::text, target)
            using scope_ids, states, years, access.my_area();
    end loop;
end $$;

/* What the job erases today, one area's part of one scope at a time. */
create function records.parts_to_erase() returns table (scope_id uuid, record_kind text, area_id text, decision text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    rule records.disposal_decision;
begin
    if access.my_job() is distinct from 'disposal' then
        raise exception 'only the disposal job asks' using errcode = 'insufficient_privilege';
    end if;
    for rule in
        select r.* from records.over_when w, organisation.secrecy_area s, records.rule_in_force(w.record_kind, s.id) r
         where r.record_kind is not null
         order by w.record_kind, s.id
    loop
        return query select o.scope_id, rule.record_kind, rule.area_id, rule.decision
                       from records.over_for(rule.record_kind, rule.area_id, rule.after_days, access.my_day()) o
                      where o.state = 'due';
    end loop;
end $$;

/* Says for the rest of the transaction what the job may erase in the scope that it is narrowed to: nothing that is
   held; of a kind that is erased area by area one area's part, under that board's rule, and the frame when nothing
   else is left. The policies read what is said here. Answers none, own or whole. */
create function records.let_erase(of_kind text, area text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    here uuid := access.my_narrow();
    rule records.disposal_decision;
    answer text := 'none';
    areas text[];
    ended record;
begin
    if access.my_job() is distinct from 'disposal' or here is null then
        raise exception 'only the disposal job erases, in one scope' using errcode = 'insufficient_privilege';
    end if;
    perform records.one_by_one(here, area), set_config('trygga.erases', '', true);
    if records.is_held(here, area) then
        return 'none';
    end if;
    if exists (select from records.over_when w where w.record_kind = of_kind) then
        rule := records.rule_in_force(of_kind, area);
        if rule.record_kind is null then
            return 'none';
        end if;
        select o.*, greatest(o.over_on + rule.after_days, o.not_before) <= access.my_day() as reached
          into ended from records.over(of_kind) o where o.scope_id = here;
        if ended.reached and ended.owner_area <> area then
            answer := 'own';
            insert into records.half_erased
            values (here, of_kind, ended.owner_area, ended.over_on, ended.not_before)
            on conflict do nothing;
        elsif ended.reached and not records.has_rows(here, area, true) then
            answer := 'whole';
            delete from records.half_erased h where h.scope_id = here;
        end if;
        areas := array[area];
    elsif not exists (select from cases.case_file f where f.id = here) then
        answer := 'whole';
        select array_agg(s.id) into areas from organisation.secrecy_area s where not records.is_held(here, s.id);
    end if;
    if answer <> 'none' then
        perform set_config('trygga.erases', here::text || ':' || array_to_string(areas, ',') || ':' || answer, true);
    end if;
    return answer;
end $$;

/* An area whose facts in a case are erased has no more to read there: the case leaves its people's lists. */
create function records.close_ledger(area text) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    ended int;
begin
    if access.my_job() is distinct from 'disposal' or (area = any (access.erasable())) is not true then
        raise exception 'only the disposal job, for what it erases' using errcode = 'insufficient_privilege';
    end if;
    update access.grants g set revoked_at = access.my_moment()
     where g.scope_id = access.my_narrow() and g.owner_area = area and g.revoked_at is null;
    get diagnostics ended = row_count;
    return ended;
end $$;

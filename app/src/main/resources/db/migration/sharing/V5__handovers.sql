-- What one area hands over to one receiver on another ground than the case's own: these words, for
-- whom, until when. A handover is a scope of its own: whoever receives it is let in nowhere else.

-- Which functions decide where a rule names somebody who decides ("rektor"): dated, from the set-up.
create table sharing.decider (
    decider     text not null,
    function_id text not null references organisation.function,
    from_day    date not null,
    until_day   date,
    primary key (decider, function_id, from_day),
    check (until_day is null or from_day <= until_day)
);
alter table sharing.decider enable row level security;
alter table sharing.decider force row level security;
create policy reads on sharing.decider for select to ${app} using (true);
create policy owner_functions on sharing.decider to ${owner} using (true) with check (true);
grant select on sharing.decider to ${app};

-- The words exactly as they are handed over, copied from one version of the fact (D8), with what was
-- left out already gone. Never changed.
create table sharing.handover (
    id          uuid primary key,
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'handed' check (kind = 'handed'),
    released_to uuid[] not null check (released_to = array[id]),
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    case_id     uuid not null,
    discloses   text not null,          -- kind of information
    what        text not null,          -- kind of record: note, mapping
    fact_id     uuid not null,
    fact_version int not null,
    about       text not null,          -- whom it is about, as the receiver is told
    words       text not null check (words <> ''),
    to_area     text not null references organisation.secrecy_area,
    to_assignment uuid,                 -- none: the receiver does not sign in
    to_name     text not null,          -- name and function
    rests_on    text not null,          -- ground and section
    until_day   date not null
);
select access.protect('sharing.handover'::regclass);

-- Why: what the rules answered, on which circumstances, and what was weighed. For the owner and the
-- one who decides; the receiver never reads it.
create table sharing.weighing (
    id          uuid primary key references sharing.handover,
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'weighed' check (kind = 'weighed'),
    released_to uuid[] not null check (released_to = array[id]),
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    told_kind   text not null,
    age         int,
    facts       text[] not null,
    consent_counted boolean not null,   -- whether the family's yes is one of the circumstances
    finding     text not null check (finding in ('duty', 'allowed', 'to_weigh')),
    ground      text not null,
    section     text not null,
    sentence    text not null,
    decider     text not null,
    assigned_to uuid not null,          -- who decides
    why         text not null,
    proportionate text not null,
    left_out    text not null,
    prepared_by text not null,          -- name and function
    check (finding <> 'to_weigh' or why <> '' and proportionate <> '' and left_out <> '')
);
select access.protect('sharing.weighing'::regclass);

-- Taken once, by a person.
create table sharing.handover_decision (
    id          uuid primary key references sharing.handover,
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'handed' check (kind = 'handed'),
    released_to uuid[] not null check (released_to = array[id]),
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    given       boolean not null,
    reason      text not null,          -- of a no: then nobody else ever reads it
    decided_by  text not null,          -- name and function
    check (not given or reason = '')
);
select access.protect('sharing.handover_decision'::regclass);

-- The entry in the case: for the owner alone, who answers for it. It holds none of the words.
create table sharing.handed_over (
    id          uuid primary key,       -- the handover's
    scope_id    uuid not null,          -- the case's
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null,
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    what        text not null,
    fact_id     uuid not null,
    fact_version int not null,
    to_area     text not null references organisation.secrecy_area,
    to_name     text not null,
    finding     text not null,
    ground      text not null,
    section     text not null,
    decided_by  text not null,
    until_day   date not null,
    ended_on    date,
    ended_by    text
);
select access.protect('sharing.handed_over'::regclass);

create policy owner_functions on sharing.handover for select to ${owner} using (true);
create policy owner_functions on sharing.weighing for select to ${owner} using (true);
create policy owner_functions on sharing.handover_decision to ${owner} using (true) with check (true);
create policy owner_functions on sharing.handed_over to ${owner} using (true) with check (true);
-- Written by the two functions below and in no other way.
revoke insert on sharing.handover_decision, sharing.handed_over from ${app};

/* Whether the family has taken back anything in the case since a handover was prepared: for those who
   read it, who may know nothing else of the case. */
create function sharing.taken_back_since(which uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from sharing.handover h
                     join sharing.withdrawal t on t.scope_id = h.case_id and t.written_at >= h.written_at
                    where h.id = which and h.lock = any (access.my_locks()))
$$;

/* Takes the decision. Only the one it was handed to, while that function decides such things; on the
   family's yes no longer once it has been taken back; and on no day after the last. */
create function sharing.decide_handover(which uuid, given boolean, reason text, decided_by text, at timestamptz)
returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    h sharing.handover;
    w sharing.weighing;
begin
    select e.* into h from sharing.handover e where e.id = which and e.lock = any (access.my_locks());
    select e.* into w from sharing.weighing e where e.id = which and e.lock = any (access.my_locks());
    if w.id is null or w.assigned_to <> access.my_assignment() then
        raise exception 'not for this hat to decide' using errcode = 'insufficient_privilege';
    end if;
    if w.decider not in ('du', 'familjen') and not exists (
           select from sharing.decider d join access.assignment a on a.function_id = d.function_id
            where a.id = access.my_assignment() and d.decider = w.decider
              and access.my_day() >= d.from_day and (d.until_day is null or access.my_day() <= d.until_day))
    then
        raise exception 'that function does not decide this' using errcode = 'insufficient_privilege';
    end if;
    insert into sharing.handover_decision (id, scope_id, owner_area, released_to, written_by, written_at,
                                           given, reason, decided_by)
    values (h.id, h.id, h.owner_area, array[h.id], access.my_assignment(), decide_handover.at,
            decide_handover.given, case when decide_handover.given then '' else decide_handover.reason end,
            decide_handover.decided_by);
    if not decide_handover.given then
        return;
    end if;
    if h.until_day < access.my_day()
       or w.consent_counted and sharing.taken_back_since(which)
    then
        raise exception 'what it rested on is over' using errcode = 'insufficient_privilege';
    end if;
    insert into sharing.handed_over (id, scope_id, owner_area, kind, written_by, written_at, what, fact_id,
                                     fact_version, to_area, to_name, finding, ground, section, decided_by, until_day)
    values (h.id, h.case_id, h.owner_area, h.discloses, access.my_assignment(), decide_handover.at, h.what,
            h.fact_id, h.fact_version, h.to_area, h.to_name, w.finding, w.ground, w.section,
            decide_handover.decided_by, h.until_day);
    if h.to_assignment is not null then
        insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day, until_day,
                                   ground, ground_ref, given_by)
        values (h.to_assignment, h.id, h.id, h.owner_area, '{handed}', false, access.my_day(), h.until_day,
                'handed', h.id, access.my_assignment());
    end if;
end $$;

/* Ends what the receiver may read, from now on. For those of the owner's who keep the case or the
   handover; what has been read is read. */
create function sharing.end_handover(which uuid, ended_by text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    update sharing.handed_over o
       set ended_on = access.my_day(), ended_by = end_handover.ended_by
     where o.id = which and o.ended_on is null and o.until_day >= access.my_day()
       and (o.lock = any (access.my_write_locks())
            or which::text || '/' || o.owner_area || '/weighed' = any (access.my_write_locks()));
    if not found then
        return false;
    end if;
    update access.grants g
       set revoked_by = access.my_assignment(), revoked_at = access.my_moment()
     where g.scope_id = which and g.ground_ref = which and g.ground = 'handed' and g.revoked_at is null;
    return true;
end $$;

/* Whether it has ended before its day, for those who still see that it was. */
create function sharing.handover_ended(which uuid) returns date
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select o.ended_on from sharing.handed_over o
     where o.id = which
       and exists (select from sharing.handover h where h.id = which and h.lock = any (access.my_locks()))
$$;

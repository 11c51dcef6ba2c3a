-- Somebody asks for a document (TF 2 ch.): a person tests each document for secrecy (OSL 6:2-3), and where not all
-- is handed out, whoever asked is told that they can have a written decision, which can be appealed (OSL 6:7).
-- The request is a scope of its own, and so is each document: a tester reads what is asked for and the document
-- that was handed to them, and nothing of another's.

grant usage on schema requests to ${app};

create table requests.rule (
    from_day    date primary key,
    answer_days int not null check (answer_days between 0 and 30)  -- "skyndsamt" (TF 2:15), as the municipality counts it
);
insert into requests.rule values ('2020-01-01', 3);
alter table requests.rule enable row level security;
alter table requests.rule force row level security;
create policy reads on requests.rule for select to ${app} using (true);
create policy owner_functions on requests.rule to ${owner} using (true) with check (true);
grant select on requests.rule to ${app};

create table requests.request (
    id          uuid primary key,
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'asked' check (kind = 'asked'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    received_on date not null,
    came_by     text not null check (came_by in ('letter', 'visit', 'phone', 'email')),
    wanted      text not null check (wanted <> ''),
    known       text not null default '',   -- of who asks and why, no more than the test needs (TF 2:18)
    due_on      date not null,
    entered_by  text not null               -- name and function
);
select access.protect('requests.request'::regclass);

-- Where the answer is to be sent, if anybody said. For the registrars: whoever tests need not know.
create table requests.reply_to (
    id          uuid primary key references requests.request,
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    address     text not null check (address <> '')
);
select access.protect('requests.reply_to'::regclass, true);

create table requests.document (
    id          uuid primary key,
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'document' check (kind = 'document'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    request_id  uuid not null references requests.request,
    label       text not null check (label <> ''),      -- without a name
    what        text not null check (what in ('minutes', 'plan', 'note', 'concern', 'consent', 'other'))
);
create index on requests.document (request_id);
select access.protect('requests.document'::regclass);

-- To whom a document was handed to be tested; the latest tests it.
create table requests.tester (
    id          uuid primary key,
    position    bigint generated always as identity,
    scope_id    uuid not null references requests.document,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'document' check (kind = 'document'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    to_assignment uuid not null,
    to_name     text not null               -- name and function
);
select access.protect('requests.tester'::regclass);

-- A person's test of one document; a later version stands beside the earlier ones (D8).
create table requests.test (
    id          uuid not null references requests.document,
    version     int not null,
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'document' check (kind = 'document'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    official    boolean not null,           -- an official document: a draft or an own working note is none
    official_why text not null check (official_why <> ''),
    held        boolean not null,           -- whether the area has it
    harm        text not null,              -- who could be harmed, and how
    consent_asked text not null check (consent_asked in ('not_asked', 'yes', 'no')),
    reservation text not null default '',   -- its words, where it is handed out with one (OSL 10:14, 12:2)
    outcome     text not null check (outcome in ('none', 'part', 'whole')),
    masks       text not null default '',   -- which parts are covered, and why
    reason      text not null default '',
    section     text not null default '',
    tested_by   text not null,              -- name and function
    primary key (id, version),
    check (held or outcome = 'none'),
    check (not (official and held) or harm <> ''),
    check (outcome <> 'part' or masks <> ''),
    check ((outcome = 'whole' and reservation = '') or (reason <> '' and section <> ''))
);
select access.protect('requests.test'::regclass);

-- That whoever asked was told why and that a written decision can be had; whether they want one, and who decides.
create table requests.offer (
    id          uuid primary key,
    position    bigint generated always as identity,
    scope_id    uuid not null references requests.request,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    told_on     date not null,
    wants       boolean not null,
    assigned_to uuid,
    to_name     text not null default '',   -- name and function
    told_by     text not null,              -- name and function
    check (wants = (assigned_to is not null))
);
select access.protect('requests.offer'::regclass, true);

-- The written decision: once, by a person whose function decides such things.
create table requests.decision (
    id          uuid primary key references requests.request,
    scope_id    uuid not null check (scope_id = id),
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'decision' check (kind = 'decision'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    outcome     text not null check (outcome in ('none', 'part', 'whole')),
    words       text not null check (words <> ''),      -- what is decided
    reason      text not null check (reason <> ''),
    section     text not null check (section <> ''),
    decided_on  date not null,
    decided_by  text not null               -- name and function
);
select access.protect('requests.decision'::regclass);

-- That it was answered, how and when; once more when the decision was sent.
create table requests.answer (
    id          uuid primary key,
    position    bigint generated always as identity,
    scope_id    uuid not null references requests.request,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    what        text not null check (what in ('answer', 'decision')),
    sent_on     date not null,
    how         text not null check (how in ('letter', 'visit', 'phone', 'email')),
    words       text not null default '',
    sent_by     text not null               -- name and function
);
select access.protect('requests.answer'::regclass, true);

-- Written by the functions below and in no other way.
revoke insert on requests.tester, requests.decision from ${app};
create policy owner_adds on requests.tester for insert to ${owner} with check (true);
create policy owner_adds on requests.decision for insert to ${owner} with check (true);

-- How far a request has come ----------------------------------------------------------------------

/* Whether the latest test of any of its documents gives less than all that was asked for: not all of it, or
   with a reservation, which can be appealed too. */
create function requests.limited(which uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from requests.document d join requests.test t on t.id = d.id
                    where d.request_id = which and (t.outcome <> 'whole' or t.reservation <> '')
                      and not exists (select from requests.test n where n.id = t.id and n.version > t.version))
$$;

/* Whether a written decision is asked for, as whoever asked said last. */
create function requests.decision_wanted(which uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce((select o.wants from requests.offer o where o.scope_id = which
                      order by o.position desc limit 1), false)
$$;

create function requests.untested(which uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from requests.document d where d.request_id = which
                      and not exists (select from requests.test t where t.id = d.id))
$$;

/* One word for it, for those who have a part in it. */
create function requests.state(which uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case
        when not which = any (access.my_scopes()) then null
        when not exists (select from requests.document d where d.request_id = which) then 'new'
        when requests.untested(which) then 'testing'
        when exists (select from requests.decision c where c.id = which) then
             case when exists (select from requests.answer a where a.scope_id = which and a.what = 'decision')
                  then 'answered' else 'decided' end
        when requests.decision_wanted(which) then 'deciding'
        when exists (select from requests.answer a where a.scope_id = which) then 'answered'
        when requests.limited(which)
         and not exists (select from requests.offer o where o.scope_id = which) then 'offer'
        else 'ready' end
$$;

/* Whether there is a first answer, for those who have a part in it; a tester does not see what it says. */
create function requests.is_answered(which uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select which = any (access.my_scopes())
       and exists (select from requests.answer a where a.scope_id = which)
$$;

/* Whether documents are still added and tested: not once it is answered, or a decision is asked for. */
create function requests.is_open(which uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select not exists (select from requests.answer a where a.scope_id = which)
       and not exists (select from requests.decision c where c.id = which)
       and not requests.decision_wanted(which)
$$;

/* Whether the acting hat is the one who tests a document now. */
create function requests.is_tester(which uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce((select t.to_assignment = access.my_assignment() from requests.tester t
                      where t.scope_id = which order by t.position desc limit 1), false)
$$;

/* Whether the acting hat is asked to decide, and its function decides such things today. */
create function requests.is_decider(which uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce((select o.wants and o.assigned_to = access.my_assignment() from requests.offer o
                      where o.scope_id = which order by o.position desc limit 1), false)
       and exists (select from sharing.decider d join access.assignment a on a.function_id = d.function_id
                    where a.id = access.my_assignment()
                      and access.my_day() >= d.from_day
                      and (d.until_day is null or access.my_day() <= d.until_day))
$$;

-- Who writes what ---------------------------------------------------------------------------------

create policy registrar_only on requests.request as restrictive for insert to ${app}
    with check (owner_area = access.my_area() and access.may('extracts'));
create policy registrar_only on requests.reply_to as restrictive for insert to ${app}
    with check (owner_area = access.my_area() and access.may('extracts'));
create policy registrar_only on requests.document as restrictive for insert to ${app}
    with check (owner_area = access.my_area() and access.may('extracts')
                and request_id = any (access.my_frames()) and requests.is_open(request_id));
create policy tester_only on requests.test as restrictive for insert to ${app}
    with check (owner_area = access.my_area() and requests.is_tester(id)
                and exists (select from requests.document d where d.id = test.id and requests.is_open(d.request_id)));
-- What a person has not tested is no no: there is nothing to tell of, and nothing to appeal.
create policy registrar_only on requests.offer as restrictive for insert to ${app}
    with check (owner_area = access.my_area() and access.may('extracts')
                and requests.limited(scope_id) and not requests.untested(scope_id)
                and not exists (select from requests.decision c where c.id = offer.scope_id));
/* No request ends without each of its documents being tested by a person; with less than all of it only once
   whoever asked has been told of the written decision; and where they want one, not without it. */
create policy settled_only on requests.answer as restrictive for insert to ${app}
    with check (owner_area = access.my_area() and access.may('extracts')
                and requests.state(scope_id) = case what when 'answer' then 'ready' else 'decided' end);

/* Hands a document to somebody of the same area to test, instead of whoever had it. For a registrar's hat. */
create function requests.hand(which uuid, to_whom uuid, to_name text, last_day date, at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d requests.document;
begin
    select e.* into d from requests.document e where e.id = which and e.lock = any (access.my_write_locks());
    if d.id is null or not access.may('extracts') or d.owner_area <> access.my_area()
       or not requests.is_open(d.request_id)
    then
        raise exception 'not this hat''s to hand on' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from access.assignment a join organisation.function f on f.id = a.function_id
                    where a.id = to_whom and f.area_id = d.owner_area
                      and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day))
    then
        raise exception 'tested by the own area alone' using errcode = 'insufficient_privilege';
    end if;
    update access.grants g
       set revoked_by = access.my_assignment(), revoked_at = access.my_moment()
     where g.scope_id in (which, d.request_id) and g.ground_ref = which and g.revoked_at is null;
    insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day, until_day, ground,
                               ground_ref, given_by)
    values (to_whom, gen_random_uuid(), which, d.owner_area, '{document}', true, access.my_day(), last_day, 'own',
            which, access.my_assignment()),
           (to_whom, gen_random_uuid(), d.request_id, d.owner_area, '{asked}', false, access.my_day(), last_day, 'own',
            which, access.my_assignment());
    insert into requests.tester (id, scope_id, owner_area, written_by, written_at, to_assignment, to_name)
    values (gen_random_uuid(), which, d.owner_area, access.my_assignment(), hand.at, to_whom, hand.to_name);
end $$;

/* Takes the decision, for the one who is asked to. Whose task it is then to send it. */
create function requests.decide(which uuid, outcome text, words text, reason text, section text, day date,
                                decided_by text, at timestamptz) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    o requests.offer;
begin
    if not requests.is_decider(which) or not which = any (access.my_scopes()) then
        raise exception 'not for this hat to decide' using errcode = 'insufficient_privilege';
    end if;
    select e.* into o from requests.offer e where e.scope_id = which order by e.position desc limit 1;
    insert into requests.decision (id, scope_id, owner_area, written_by, written_at, outcome, words, reason, section,
                                   decided_on, decided_by)
    values (which, which, o.owner_area, access.my_assignment(), decide.at, decide.outcome, decide.words,
            decide.reason, decide.section, decide.day, decide.decided_by);
    return o.written_by;
end $$;

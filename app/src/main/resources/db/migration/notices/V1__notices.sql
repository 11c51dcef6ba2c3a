-- One mail a day at most, to those who have something to do or to read. It says that and no more, so what lies
-- here is about those who work here: where they want it, and what became of it.

grant usage on schema notices to ${app};

-- Where and how somebody wants the mail. Their own: nobody else reads the address, not those who keep the
-- settings either.
create table notices.wish (
    person_id   uuid primary key references access.person,
    wanted      boolean not null default true,
    language    text not null default 'sv' check (language in ('sv', 'en')),
    address_id  uuid unique,            -- another address is another id: what was said of the old one is not of the new
    address     text check (length(address) between 3 and 254),
    confirmed_at timestamptz,           -- somebody has read there what we sent
    unreachable_at timestamptz,         -- a server has said that there is no such address
    check ((address is null) = (address_id is null) and (address is null) = (confirmed_at is null)),
    check (wanted or address is null),  -- whoever wants none leaves none behind
    check (unreachable_at is null or address is not null)
);

-- An address that somebody says is theirs, until they have shown that they read what comes there.
create table notices.asked (
    person_id   uuid primary key references access.person,
    address     text not null check (length(address) between 3 and 254),
    code_hash   text not null,
    asked_at    timestamptz not null,
    tries       int not null default 0,
    day         date not null,
    codes       int not null            -- sent that day, so that nobody is sent any number of mails
);

-- That the day's mails have been made out: once, also on a day without any.
create table notices.round (
    day         date primary key,
    id          uuid not null unique,   -- as the log names it
    opened_at   timestamptz not null
);

-- One person's mail of one day. The id is also its Message-ID.
create table notices.mail (
    id          uuid primary key,
    person_id   uuid not null references access.person,
    day         date not null references notices.round,
    -- due: to be sent. claimed: a node has taken it, the server has nothing of it yet. handed: the server is being
    -- given it. sent: the server has said yes. The rest are ends too: refused, unsure (given, and no answer came),
    -- dropped (not wanted any more), given_up (the day was over).
    state       text not null check (state in ('due', 'claimed', 'handed', 'sent', 'refused', 'unsure',
                                               'dropped', 'given_up')),
    next_at     timestamptz not null,
    tries       int not null default 0,
    claim       uuid,                   -- the node's own word: one that has slept too long has lost it
    claimed_at  timestamptz,
    ended_at    timestamptz,
    unique (person_id, day),
    check (state not in ('due', 'claimed', 'handed') or (state = 'due') = (claim is null))
);
create index on notices.mail (next_at) where state in ('due', 'claimed', 'handed');
create index on notices.mail (day);

do $$
declare
    t text;
begin
    foreach t in array array['wish', 'asked', 'round', 'mail'] loop
        execute format('alter table notices.%I enable row level security', t);
        execute format('alter table notices.%I force row level security', t);
        execute format('create policy owner_functions on notices.%I to ${owner} using (true) with check (true)', t);
    end loop;
end $$;

create policy own on notices.wish to ${app}
    using (person_id = (select access.me())) with check (person_id = (select access.me()));
create policy own on notices.asked to ${app}
    using (person_id = (select access.me())) with check (person_id = (select access.me()));
create policy own on notices.mail for select to ${app} using (person_id = (select access.me()));
grant select, insert, update on notices.wish to ${app};
grant select, insert, update, delete on notices.asked to ${app};

-- The job reads where a mail goes and writes what became of it.
create policy job_addresses on notices.wish for select to ${app} using ((select access.my_job()) = 'notices');
create policy job_marks on notices.wish for update to ${app}
    using ((select access.my_job()) = 'notices') with check ((select access.my_job()) = 'notices');
create policy job_sends on notices.mail to ${app}
    using ((select access.my_job()) = 'notices') with check ((select access.my_job()) = 'notices');
create policy job_counts on notices.round to ${app}
    using ((select access.my_job()) = 'notices') with check ((select access.my_job()) = 'notices');
grant select, delete on notices.mail, notices.round to ${app};
grant update (state, next_at, tries, claim, claimed_at, ended_at) on notices.mail to ${app};

/* Makes out the day's mails, once: for everybody who can sign in, wants it, can be reached, and has something to
   do or to read. What is new counts once; what is due counts each day. Addresses of those who have left are
   forgotten. The round's id when it was opened now. */
create function notices.open_round(day date, at timestamptz) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    opened uuid := gen_random_uuid();
begin
    if access.my_job() is distinct from 'notices' then
        raise exception 'only the job for notices does this' using errcode = 'insufficient_privilege';
    end if;
    insert into notices.round (day, id, opened_at) values (open_round.day, opened, open_round.at)
    on conflict do nothing;
    if not found then
        return null;
    end if;
    -- whoever works here no more leaves no address behind; a code that nobody typed in neither
    delete from notices.wish w
     where not exists (select from access.assignment a
                        where a.person_id = w.person_id
                          and (a.until_day is null or a.until_day >= open_round.day - 30));
    delete from notices.asked q where q.asked_at < open_round.at - interval '1 day';
    insert into notices.mail (id, person_id, day, state, next_at)
    select gen_random_uuid(), w.person_id, open_round.day, 'due', open_round.at
      from notices.wish w
     where w.wanted and w.address is not null and w.unreachable_at is null
       and exists (select from access.account c where c.person_id = w.person_id and c.closed_at is null)
       and tasks.something_for(w.person_id, open_round.day,
                               coalesce((select max(m.ended_at) from notices.mail m
                                          where m.person_id = w.person_id and m.state = 'sent'), '-infinity'),
                               open_round.at);
    return opened;
end $$;

/* Those whom no mail reaches, and why: of the acting hat's own controller, for whoever answers for its people.
   Those who have said no are not among them. */
create function notices.unreached()
returns table (name text, function_id text, unit text, why text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.name, a.function_id, u.name,
           case when w.unreachable_at is not null then 'unreachable'
                when exists (select from notices.asked q where q.person_id = p.id) then 'unconfirmed'
                else 'none' end
      from access.person p
      join lateral (select e.function_id, e.unit_id
                      from access.assignment e
                      join organisation.function f on f.id = e.function_id
                      join organisation.secrecy_area s on s.id = f.area_id
                      join organisation.secrecy_area mine on mine.id = access.my_area() and mine.party_id = s.party_id
                     where e.person_id = p.id
                       and access.my_day() >= e.from_day and (e.until_day is null or access.my_day() <= e.until_day)
                     order by e.from_day, e.id
                     limit 1) a on true
      join organisation.unit u on u.id = a.unit_id
      left join notices.wish w on w.person_id = p.id
     where access.may('rights.review')
       and exists (select from access.account c where c.person_id = p.id and c.closed_at is null)
       and coalesce(w.wanted, true) and (w.address is null or w.unreachable_at is not null)
     order by p.name, u.name
$$;

/* How many that is at each controller, for those who keep the settings: also where nobody answers for the people. */
create function notices.unreached_counts() returns table (party text, people bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select o.name, count(distinct p.id)
      from access.person p
      join access.assignment a on a.person_id = p.id
       and access.my_day() >= a.from_day and (a.until_day is null or access.my_day() <= a.until_day)
      join organisation.function f on f.id = a.function_id
      join organisation.secrecy_area s on s.id = f.area_id
      join organisation.party o on o.id = s.party_id
      left join notices.wish w on w.person_id = p.id
     where access.may('settings')
       and exists (select from access.account c where c.person_id = p.id and c.closed_at is null)
       and coalesce(w.wanted, true) and (w.address is null or w.unreachable_at is not null)
     group by o.name
     order by o.name
$$;

/* What became of the mails of the last rounds, in numbers, for those who keep the settings. */
create function notices.rounds()
returns table (day date, opened_at timestamptz, sent bigint, waiting bigint, refused bigint, unsure bigint, other bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.day, r.opened_at,
           count(m.id) filter (where m.state = 'sent'),
           count(m.id) filter (where m.state in ('due', 'claimed', 'handed')),
           count(m.id) filter (where m.state = 'refused'),
           count(m.id) filter (where m.state = 'unsure'),
           count(m.id) filter (where m.state in ('dropped', 'given_up'))
      from notices.round r left join notices.mail m on m.day = r.day
     where access.may('settings')
     group by r.day, r.opened_at
     order by r.day desc
     limit 10
$$;

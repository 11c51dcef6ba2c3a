-- What a family has said yes to, who has answered, and what has been handed over on which ground.

grant usage on schema sharing to ${app};

-- A version is what was asked about: nothing in it changes afterwards. A new yes after a withdrawal
-- is a new consent with the next number.
create table sharing.consent (
    id          uuid not null,
    version     int not null,
    number      int not null,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    programme_id text not null references organisation.programme,
    purpose     text not null,
    valid_from  date not null,
    valid_until date not null,
    text_version int not null,
    language    text not null,
    interpreter text not null check (interpreter in ('none', 'present', 'phone')),
    explained   text not null,
    saved_by    text not null,          -- name and function
    primary key (id, version),
    unique (scope_id, number, version),
    check (valid_from <= valid_until and valid_until <= valid_from + interval '12 months')
);
select access.protect('sharing.consent'::regclass, true);

-- Which area may read which kind of information.
create table sharing.coverage (
    consent_id  uuid not null,
    version     int not null,
    area_id     text not null references organisation.secrecy_area,
    covers      text not null references organisation.information_kind,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    primary key (consent_id, version, area_id, covers),
    foreign key (consent_id, version) references sharing.consent (id, version)
);
select access.protect('sharing.coverage'::regclass, true);

-- Answers are added, never changed: the last one of each person counts.
create table sharing.answer (
    id          uuid primary key,
    number      bigint generated always as identity,
    consent_id  uuid not null,
    version     int not null,
    guardian_id uuid,                   -- none: the young person's own
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    said        text not null check (said in ('yes', 'no', 'undecided', 'unreachable')),
    how         text not null check (how in ('paper', 'oral', 'eid')),
    answered_on date not null,
    note        text not null,
    registered_by text not null,        -- name and function
    foreign key (consent_id, version) references sharing.consent (id, version)
);
select access.protect('sharing.answer'::regclass, true);
create index answer_of_consent on sharing.answer (consent_id);

-- A named function's judgement where the rules say that a person must assess. It weighs the answers
-- up to one of them, and falls when somebody answers again.
create table sharing.maturity (
    id          uuid primary key,
    consent_id  uuid not null,
    version     int not null,
    after_answer bigint not null,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    counts      boolean not null,       -- whether the consent counts as valid
    reasons     text not null,
    assessed_by text not null,          -- name and function
    foreign key (consent_id, version) references sharing.consent (id, version)
);
select access.protect('sharing.maturity'::regclass, true);
create index maturity_of_consent on sharing.maturity (consent_id);

-- The signed paper, as a picture of each page and nothing else.
create table sharing.sheet (
    id          uuid primary key,
    consent_id  uuid not null,
    version     int not null,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    media_type  text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    pages       int not null,
    content     bytea not null check (octet_length(content) <= 15728640),
    foreign key (consent_id, version) references sharing.consent (id, version)
);
select access.protect('sharing.sheet'::regclass, true);
create index sheet_of_consent on sharing.sheet (consent_id);

-- A yes that was taken back, whole or in part. Anybody in the scope registers it.
create table sharing.withdrawal (
    id          uuid primary key,
    consent_id  uuid not null,
    version     int not null,           -- reaches this version and those before it
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    said_by     text not null check (said_by in ('young', 'guardian', 'several')),
    whole       boolean not null,
    said_on     date not null,
    registered_by text not null,        -- name and function
    foreign key (consent_id, version) references sharing.consent (id, version)
);
select access.protect('sharing.withdrawal'::regclass, true);
create index withdrawal_of_consent on sharing.withdrawal (consent_id);

create table sharing.withdrawn_part (
    withdrawal_id uuid not null references sharing.withdrawal,
    area_id     text not null references organisation.secrecy_area,
    covers      text not null references organisation.information_kind,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    primary key (withdrawal_id, area_id, covers)
);
select access.protect('sharing.withdrawn_part'::regclass, true);

-- The ledger of what one area has let others read, entered by its owner.
create table sharing.disclosure (
    id          uuid primary key,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    discloses   text not null,          -- kind of information
    what        text not null,          -- kind of record: note, mapping, name; never content
    fact_id     uuid,
    fact_version int,                   -- none: this and the owner's later versions (D8)
    to_seats    uuid[] not null default '{}',
    to_area     text references organisation.secrecy_area,
    ground      text not null,
    ground_ref  uuid,
    decided_by  text not null,          -- name and function
    until_day   date
);
select access.protect('sharing.disclosure'::regclass, true);

-- When a consent in force ends and who is to be reminded: no person, no content.
create table sharing.ending (
    consent_id  uuid primary key,
    version     int not null,
    scope_id    uuid not null,
    keeper      uuid not null,          -- the coordinator's assignment
    until_day   date not null,
    reminded    int not null default 1000   -- days left when last reminded
);
alter table sharing.ending enable row level security;
alter table sharing.ending force row level security;
create policy members on sharing.ending to ${app}
    using (scope_id = any ((select access.my_scopes())::uuid[]))
    with check (scope_id = any ((select access.my_scopes())::uuid[]));
create policy reminders on sharing.ending to ${app}
    using ((select access.my_job()) = 'consent-reminders') with check ((select access.my_job()) = 'consent-reminders');
create policy owner_functions on sharing.ending to ${owner} using (true) with check (true);
create policy disposal_sees on sharing.ending for select to ${app}
    using ((select access.my_job()) = 'disposal' and scope_id = (select access.my_narrow()));
create policy disposal_erases on sharing.ending for delete to ${app}
    using ((select access.my_job()) = 'disposal' and scope_id = (select access.my_narrow()));
grant select, insert, delete on sharing.ending to ${app};
grant update (version, until_day, reminded, keeper) on sharing.ending to ${app};

-- The nightly reminder writes on behalf of the keeper, and reads its own rows to do so.
create policy reminders on tasks.task for insert to ${app}
    with check ((select access.my_job()) = 'consent-reminders' and asked_by = assignee);
create policy reminders_read on tasks.task for select to ${app}
    using ((select access.my_job()) = 'consent-reminders' and verb = 'sharing.task.extend');
create policy reminders_end on tasks.task for update to ${app}
    using ((select access.my_job()) = 'consent-reminders' and verb = 'sharing.task.extend')
    with check ((select access.my_job()) = 'consent-reminders' and verb = 'sharing.task.extend');
-- A withdrawal ends what waits on others, whoever registers it.
create policy withdrawal on tasks.task for update to ${owner} using (true) with check (true);

-- The consent is its host's to write: another member's own frame is no way in.
do $$
declare
    t text;
begin
    foreach t in array array['consent', 'coverage', 'answer', 'maturity', 'sheet', 'withdrawal',
                             'withdrawn_part'] loop
        execute format('create policy host_only on sharing.%I as restrictive for insert to ${app}
                        with check (access.hosts(scope_id))', t);
    end loop;
end $$;

-- Withdrawal -------------------------------------------------------------------------------------

create policy owner_functions on sharing.consent for select to ${owner} using (true);
create policy owner_functions on sharing.withdrawal to ${owner} using (true) with check (true);
create policy owner_functions on sharing.withdrawn_part to ${owner} using (true) with check (true);

/* Registers that a yes was taken back and ends what rested on it, at once. It only takes away, so
   anybody in the scope may: a family says stop to whom they meet.
   Cells are area and kind side by side; an area that keeps nothing loses the frame too.
   When nothing is left of a yes, nobody is asked to do what it was the ground for; only the going
   through of the withdrawal itself still waits. */
create function sharing.withdraw(withdrawal uuid, scope uuid, consent uuid, said_by text, said_on date,
                                 at timestamptz, registered_by text, whole boolean,
                                 areas text[], kinds text[], areas_out text[])
returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    latest sharing.consent;
    area text;
    gone text[];
begin
    if not scope = any (access.my_scopes()) then
        raise exception 'this hat is not in that scope' using errcode = 'insufficient_privilege';
    end if;
    select c.* into latest from sharing.consent c
     where c.id = consent and c.scope_id = scope
     order by c.version desc limit 1;
    if not found then
        raise exception 'no such consent in that scope' using errcode = 'insufficient_privilege';
    end if;
    insert into sharing.withdrawal (id, consent_id, version, scope_id, owner_area, written_by, written_at,
                                    said_by, whole, said_on, registered_by)
    values (withdrawal, consent, latest.version, scope, latest.owner_area, access.my_assignment(),
            withdraw.at, withdraw.said_by, withdraw.whole, withdraw.said_on, withdraw.registered_by);
    insert into sharing.withdrawn_part (withdrawal_id, area_id, covers, scope_id, owner_area, written_by,
                                        written_at)
    select withdrawal, cell.area_id, cell.covers, scope, latest.owner_area, access.my_assignment(), withdraw.at
      from unnest(areas, kinds) cell (area_id, covers);
    if whole then
        update tasks.task t set done_at = withdraw.at
         where t.scope_id = scope and t.done_at is null and t.about <> withdrawal;
        perform access.end_ground(scope, consent);
        update sharing.ending e set until_day = least(e.until_day, access.my_day() - 1)
         where e.consent_id = consent;
        return;
    end if;
    for area, gone in
        select cell.area_id, array_agg(cell.covers)
          from unnest(areas, kinds) cell (area_id, covers) group by 1
    loop
        if area = any (areas_out) then
            gone := gone || 'frame'::text;
            update tasks.task t set done_at = withdraw.at
             where t.scope_id = scope and t.done_at is null and t.assignee <> latest.written_by
               and exists (select from access.assignment a join organisation.function f on f.id = a.function_id
                            where a.id = t.assignee and f.area_id = area);
        end if;
        perform access.narrow_ground(scope, consent, area, gone);
    end loop;
end $$;

/* When the acting hat registered the latest withdrawal in a scope, for its receipt: the hat may no
   longer read anything else there. */
create function sharing.my_withdrawal(scope uuid) returns table (at timestamptz, whole boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select w.written_at, w.whole
      from sharing.withdrawal w
     where w.scope_id = scope and w.written_by = access.my_assignment()
     order by w.written_at desc
     limit 1
$$;

-- A worry comes in, is assessed, and becomes a request when a family is asked (D10).

grant usage on schema concerns to ${app};

-- The frame of a concern: nameless. The sender's area owns it.
create table concerns.concern (
    id          uuid primary key,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    programme_id text not null references organisation.programme,
    inbox_id    uuid not null references access.inbox,
    inbox_area  text not null references organisation.secrecy_area,
    urgency     text not null check (urgency in ('watch', 'this_week', 'now')),
    sex         text not null check (sex in ('girl', 'boy', 'other', 'unknown')),
    age_band    text not null check (age_band in ('under_12', 'age_12_14', 'age_15_17', 'age_18_20', 'over_20', 'unknown')),
    district_id text references organisation.district,
    family      text not null check (family in ('agrees', 'knows', 'unaware')),
    answer_by   date not null,
    check (scope_id = id)
);
select access.protect('concerns.concern'::regclass, true);

-- What was seen or heard, without names. An edit is a new version (D8).
create table concerns.concern_text (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null references concerns.concern,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    worry       text not null,
    where_when  text not null,
    done_so_far text not null,
    primary key (id, version)
);
select access.protect('concerns.concern_text'::regclass, true);

-- The only place where a name may stand before there is a ground: inside the writer's own authority,
-- with a purpose and a day when it goes (D23).
create table concerns.own_note (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null references concerns.concern,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'contact' check (kind = 'contact'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    name        text not null,
    note        text not null,
    purpose     text not null,
    dispose_on  date not null,
    primary key (id, version)
);
select access.protect('concerns.own_note'::regclass);
grant update (released_to) on concerns.own_note to ${app};

-- The duty to report was asked about, and what the writer answered.
create table concerns.duty_answer (
    id          uuid primary key,
    scope_id    uuid not null references concerns.concern,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'duty' check (kind = 'duty'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    answer      text not null check (answer in ('will_report', 'reported', 'not_here', 'adult')),
    reason      text not null
);
select access.protect('concerns.duty_answer'::regclass);

-- What happened to the concern, said to the other side in words that hold no name.
create table concerns.step (
    id          uuid primary key,
    scope_id    uuid not null references concerns.concern,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    nr          bigint generated always as identity,    -- steps of one moment keep their order
    step        text not null check (step in ('sent', 'opened', 'advised', 'asked', 'referred', 'withdrawn', 'name_given')),
    choice      text not null default '',
    words       text not null default ''
);
select access.protect('concerns.step'::regclass, true);

create table concerns.assessment (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null references concerns.concern,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'assessment' check (kind = 'assessment'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    in_age      text not null check (in_age in ('yes', 'no', 'unknown')),
    criteria    text[] not null,
    other_help  text not null check (other_help in ('enough', 'not_enough', 'unsure')),
    reasons     text not null,
    primary key (id, version)
);
select access.protect('concerns.assessment'::regclass);

-- The request to the family. Its scope is the later case's.
create table concerns.request (
    id          uuid primary key,
    scope_id    uuid not null,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    programme_id text not null references organisation.programme,
    concern_id  uuid references concerns.concern,
    sex         text not null,
    age_band    text not null,
    district_id text references organisation.district,
    criterion   text not null,
    sending_area text references organisation.secrecy_area,
    worried_on  date not null,          -- the concern's day, or when the family came: lead times count from it
    name_ground text not null check (name_ground in ('own', 'contact', 'direct')),
    said_by     text not null,          -- who in the family said yes to contact: "mamma", never a name
    asked_on    date not null,
    answer_by   date not null,
    hidden_at   timestamptz,
    check (scope_id = id)
);
select access.protect('concerns.request'::regclass, true);

create table concerns.request_step (
    id          uuid primary key,
    scope_id    uuid not null references concerns.request,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    nr          bigint generated always as identity,
    step        text not null check (step in ('asked', 'valid', 'refused', 'silent', 'opened')),
    words       text not null default ''
);
select access.protect('concerns.request_step'::regclass, true);

-- All that is kept of a request that came to nothing (D10): no scope, no person, no text.
create table concerns.residue (
    id          bigint generated always as identity primary key,
    quarter     text not null,          -- 2026-Q4
    sex         text not null,
    age_band    text not null,
    district_id text,
    criterion   text not null,
    sending_area text,
    outcome     text not null check (outcome in ('refused', 'silent'))
);
alter table concerns.residue enable row level security;
alter table concerns.residue force row level security;
create policy adds on concerns.residue for insert to ${app} with check ((select access.my_job()) = 'disposal');
create policy owner_functions on concerns.residue to ${owner} using (true) with check (true);
grant insert on concerns.residue to ${app};

-- The nightly job finds requests that were refused or never answered, and nothing else about them.
create policy disposal_reads on concerns.request for select to ${app} using ((select access.my_job()) = 'disposal');
create policy disposal_reads on concerns.request_step for select to ${app} using ((select access.my_job()) = 'disposal');
create policy disposal_hides on concerns.request for update to ${app}
    using ((select access.my_job()) = 'disposal') with check ((select access.my_job()) = 'disposal');
grant update (hidden_at) on concerns.request to ${app};

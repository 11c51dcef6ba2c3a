-- Meetings, the plan they lead to, and what became of it. The host owns the jointly agreed; a promise
-- belongs to the party that made it, so that it stays with that party after a withdrawal.

-- When and where: part of the frame, so that everybody in the case knows of it.
create table cases.meeting (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    occasion    text not null check (occasion in ('first', 'follow_up', 'closing', 'urgent')),
    held_on     date not null,
    starts_at   time,
    place       text not null,
    cancelled   boolean not null default false,
    primary key (id, version)
);
select access.protect('cases.meeting'::regclass, true);

-- Who is asked to come, and who came. A participant is a seat, 'young' or 'guardians'.
create table cases.attendance (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    meeting_id  uuid not null,
    participant text not null,
    state       text not null check (state in ('invited', 'came', 'absent')),
    primary key (meeting_id, participant, version)
);
select access.protect('cases.attendance'::regclass, true);

create table cases.agenda_item (
    id          uuid primary key,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    meeting_id  uuid not null,
    position    int not null,
    topic       text not null,          -- code of the template's item; 'own' has words of its own
    words       text not null default '',
    unique (meeting_id, position)
);
select access.protect('cases.agenda_item'::regclass);
grant update (released_to) on cases.agenda_item to ${app};

-- What was decided under an agenda item: typed once, released when the minutes are adopted.
create table cases.decision (
    id          uuid not null,          -- the agenda item's
    version     int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    meeting_id  uuid not null,
    words       text not null,
    primary key (id, version)
);
create index on cases.decision (meeting_id);
select access.protect('cases.decision'::regclass);
grant update (released_to) on cases.decision to ${app};

-- The minutes are the decisions; this row says that the meeting adopted them. Sv: justerat.
create table cases.minutes (
    id          uuid primary key,       -- the meeting's: adopted once
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    adopted_on  date not null
);
select access.protect('cases.minutes'::regclass);
grant update (released_to) on cases.minutes to ${app};

-- The plan's head: the young person's own words, and the day it was settled. Sv: fastställd.
create table cases.plan (
    id          uuid not null,          -- the case's
    version     int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    voice       text not null,
    settled_on  date,
    primary key (id, version)
);
select access.protect('cases.plan'::regclass);
grant update (released_to) on cases.plan to ${app};

create table cases.goal (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    words       text not null,
    dropped     boolean not null default false,
    primary key (id, version)
);
select access.protect('cases.goal'::regclass);
grant update (released_to) on cases.goal to ${app};

-- How far the young person thinks that it has come, each time they are asked.
create table cases.goal_rating (
    id          uuid primary key,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    goal_id     uuid not null,
    rating      text not null check (rating in ('not_yet', 'a_bit', 'on_the_way', 'there')),
    rated_on    date not null
);
create index on cases.goal_rating (goal_id);
select access.protect('cases.goal_rating'::regclass);
grant update (released_to) on cases.goal_rating to ${app};

-- Sv: åtagande. A party and a named function, what, and by when. Owner: the promising party's area.
create table cases.commitment (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    seat_id     uuid not null,
    seat_title  text not null,          -- stays readable for the party when the frame no longer is
    what        text not null,
    due         date not null,
    goal_id     uuid,
    meeting_id  uuid,
    primary key (id, version)
);
create index on cases.commitment (meeting_id);
select access.protect('cases.commitment'::regclass);
grant update (released_to) on cases.commitment to ${app};

-- What happened to a promise. Until it is 'agreed' it is a proposal of whoever writes the minutes.
create table cases.progress (
    id          uuid primary key,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    commitment_id uuid not null,
    position    int not null,
    standing    text not null check (standing in ('agreed', 'started', 'done', 'stopped', 'carried')),
    words       text not null default '',
    unique (commitment_id, position)
);
select access.protect('cases.progress'::regclass);
grant update (released_to) on cases.progress to ${app};

-- Does the young person agree with the plan? "Could not answer" is an answer, with its reason.
create table cases.agreement (
    id          uuid primary key,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    plan_version int not null,
    answer      text not null check (answer in ('yes', 'partly', 'no', 'could_not')),
    reason      text not null,
    answered_on date not null
);
select access.protect('cases.agreement'::regclass);
grant update (released_to) on cases.agreement to ${app};

create table cases.followup (
    id          uuid primary key,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    held_on     date not null,
    young_view  text not null,
    next_on     date
);
select access.protect('cases.followup'::regclass);
grant update (released_to) on cases.followup to ${app};

create table cases.closing (
    id          uuid primary key,       -- the case's: closed once
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'frame' check (kind = 'frame'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    reason      text not null,
    closed_on   date not null,
    readable_until date not null
);
select access.protect('cases.closing'::regclass, true);

-- The words of the closing are the plan's kind: only those who could read the plan read them.
create table cases.closing_words (
    id          uuid primary key,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    young_view  text not null,
    guardians_view text not null,
    remains     text not null
);
select access.protect('cases.closing_words'::regclass);
grant update (released_to) on cases.closing_words to ${app};

create table cases.goal_result (
    id          uuid primary key,       -- the goal's
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null default 'plan' check (kind = 'plan'),
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    result      text not null check (result in ('full', 'partly', 'not'))
);
select access.protect('cases.goal_result'::regclass);
grant update (released_to) on cases.goal_result to ${app};

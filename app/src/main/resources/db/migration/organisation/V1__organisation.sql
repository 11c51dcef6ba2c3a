-- How the municipality is organised: dated data, read by everybody, never about a young person.
-- Who may change it is stated in access, which knows who acts.

grant usage on schema organisation to ${app};

create table organisation.municipality (
    code        text primary key,       -- short name, also in host names and logs
    scb_code    text not null,          -- 0484; what national registers call it
    name        text not null,
    region      text not null,
    duty_phone  text not null,          -- socialjouren
    advice_phone text not null
);

create table organisation.module_switch (
    module      text not null,
    from_day    date not null,
    until_day   date,
    primary key (module, from_day)
);

create table organisation.party (
    id          text primary key,
    name        text not null,
    kind        text not null,          -- school_organiser, social_board, police, leisure, region, association ...
    legal_form  text not null,          -- municipal_board, state_authority, region, independent, association
    organisation_number text unique,    -- what national registers call it
    import_id   uuid,                   -- came with this import, unless a person entered it
    from_day    date not null,
    until_day   date
);

-- Secrecy follows the area, not the employer: a school organiser has four (D1).
create table organisation.secrecy_area (
    id          text primary key,
    party_id    text not null references organisation.party,
    kind        text not null,          -- school, school_support, student_health, student_health_medical, social, leisure, police ...
    name_sv     text not null,
    name_en     text not null,
    section     text not null,          -- the provision that protects its facts
    protection_sv text not null,        -- what protects a fact once it is here (D27)
    protection_en text not null,
    assessed_by text,
    assessed_on date,
    printable   boolean not null default true,  -- false: no print or copy of others' facts (D27)
    from_day    date not null,
    until_day   date
);

create table organisation.district (
    id          text primary key,
    name        text not null,
    priority    boolean not null default false
);

create table organisation.unit (
    id          uuid primary key,
    party_id    text not null references organisation.party,
    name        text not null,
    kind        text not null,          -- school, meeting_place, team, office
    school_unit_code text unique check (school_unit_code ~ '^[0-9]{8}$'),
    school_forms text[] not null default '{}',
    municipality_code text,             -- SCB's; a pupil may go to school in another municipality
    district_id text references organisation.district,
    latitude    double precision,
    longitude   double precision,
    import_id   uuid,                   -- came with this import, unless a person entered it
    from_day    date not null,
    until_day   date
);
create index on organisation.unit (party_id);
create index on organisation.unit (import_id);

-- Every function belongs to one area; its rights are offices in the product, never a way into a case (D4).
create table organisation.function (
    id          text primary key,
    area_id     text not null references organisation.secrecy_area,
    title_sv    text not null,
    title_en    text not null,
    rights      text[] not null,
    from_day    date not null,
    until_day   date
);

create table organisation.work_group (
    id          text primary key,
    name        text not null,
    kind        text not null,          -- sog, steering, working, area, upper_secondary
    district_ids text[] not null default '{}'
);

create table organisation.work_group_member (
    group_id    text not null references organisation.work_group,
    function_id text not null references organisation.function,
    primary key (group_id, function_id)
);

create table organisation.programme (
    id          text primary key,
    name        text not null,
    purpose_sv  text not null,
    purpose_en  text not null,
    age_from    int not null,
    age_to      int not null,
    host_area   text not null references organisation.secrecy_area,
    from_day    date not null,
    until_day   date,
    check (age_from <= age_to)
);

create table organisation.programme_area (
    programme_id text not null references organisation.programme,
    area_id     text not null references organisation.secrecy_area,
    required    boolean not null,
    primary key (programme_id, area_id)
);

-- Entry criteria, reasons and outcomes to choose from, per list.
create table organisation.choice (
    programme_id text not null references organisation.programme,
    list        text not null,          -- criterion, advice, referral, refusal, closure
    code        text not null,
    position    int not null,
    text_sv     text not null,
    text_en     text not null,
    from_day    date not null,
    until_day   date,
    primary key (programme_id, list, code, from_day)
);

create table organisation.deadline (
    programme_id text not null references organisation.programme,
    code        text not null,          -- answer_concern, answer_consent, mapping, first_meeting, follow_up, read_only ...
    days        int not null check (days >= 0),
    from_day    date not null,
    until_day   date,
    primary key (programme_id, code, from_day)
);

-- Whose yes is needed at which age, and what each answer pattern means (D11).
create table organisation.consent_rule (
    programme_id text not null references organisation.programme,
    age_from    int not null,
    age_to      int not null,
    guardians   text not null check (guardians in ('all_yes', 'some_no', 'some_waiting', 'any')),
    young       text not null check (young in ('yes', 'no', 'undecided', 'waiting', 'any')),
    outcome     text not null check (outcome in ('valid', 'not_valid', 'assess', 'wait')),
    priority    int not null,           -- the first rule that fits decides
    from_day    date not null,
    until_day   date,
    primary key (programme_id, age_from, guardians, young, from_day)
);

create table organisation.information_kind (
    code        text primary key,
    parent      text references organisation.information_kind,
    position    int not null,
    name_sv     text not null,
    name_en     text not null,
    tickable    boolean not null,       -- a consent can name it; the frame of a case is not asked about
    from_day    date not null,
    until_day   date
);

-- The words a family read before they said yes: never changed, only followed by a new version.
create table organisation.text_version (
    code        text not null,          -- consent_sheet
    version     int not null,
    language    text not null,
    title       text not null,
    body        text not null,
    approved    boolean not null,
    from_day    date not null,
    primary key (code, version, language)
);

-- What must be registered before a real case may be opened (D26).
create table organisation.registration (
    party_id    text not null references organisation.party,
    what        text not null,          -- host, archive_creator, agreement, suitability, dpia
    reference   text not null,
    decided_on  date not null,
    primary key (party_id, what)
);

-- A file from a national register: looked at first, then taken in whole, and undone whole.
create table organisation.unit_import (
    id          uuid primary key,
    file_name   text not null,
    party_id    text references organisation.party,    -- organiser where the file names none
    school_forms text[] not null,       -- where the file names none
    own_only    boolean not null,       -- only units in the own municipality
    state       text not null default 'looked_at' check (state in ('looked_at', 'taken_in', 'undone')),
    uploaded_by text not null,
    uploaded_at timestamptz not null default clock_timestamp(),
    taken_in_at timestamptz,
    undone_at   timestamptz,
    millis      int                     -- how long taking it in took
);

create table organisation.unit_import_row (
    import_id   uuid not null references organisation.unit_import on delete cascade,
    line        int not null,
    code        text not null,
    name        text not null,
    latitude    double precision,
    longitude   double precision,
    municipality_code text,
    school_forms text[] not null default '{}',
    organiser_number text,
    organiser_name text,
    organiser_form text,
    problem     text,                   -- key of the sentence; nothing when the row can be used
    problem_word text,                  -- what in the file it speaks of
    outcome     text not null,          -- new, changed, unchanged, problem, elsewhere
    unit_id     uuid,                   -- the unit, once taken in
    before      jsonb,                  -- what the unit was, so that it can be so again
    primary key (import_id, line)
);
create index on organisation.unit_import_row (unit_id) where unit_id is not null;

/* Takes away what an import brought, one by one, and answers what could not go and what holds it:
   a foreign key sees every row, also those that no policy lets this role read. */
create function organisation.take_away(import uuid) returns table (what text, held_by text)
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    each record;
begin
    for each in select u.id, u.name from organisation.unit u where u.import_id = import order by u.name loop
        begin
            delete from organisation.unit u where u.id = each.id;
        exception when foreign_key_violation then
            what := each.name;
            get stacked diagnostics held_by = table_name;
            return next;
        end;
    end loop;
    for each in select p.id, p.name from organisation.party p where p.import_id = import order by p.name loop
        begin
            delete from organisation.party p where p.id = each.id;
        exception when foreign_key_violation then
            what := each.name;
            get stacked diagnostics held_by = table_name;
            return next;
        end;
    end loop;
end $$;

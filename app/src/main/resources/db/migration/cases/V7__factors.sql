-- Factors of protection and of risk, for those who want to go deeper than three lines. Sv: faktorer.

-- What there is to choose from, by life area. Set up, never about anybody. One that is worded anew begins a row of its
-- own, so that what was chosen before keeps its words.
create table cases.factor_choice (
    code        text not null,
    from_day    date not null,
    until_day   date,
    arena       text not null check (arena in ('home', 'school', 'leisure', 'friends', 'health', 'drugs_and_crime', 'future')),
    protects    boolean not null,
    position    int not null,
    text_sv     text not null,
    text_en     text not null,
    primary key (code, from_day),
    check (from_day <= until_day)
);
alter table cases.factor_choice enable row level security;
alter table cases.factor_choice force row level security;
create policy reads on cases.factor_choice for select to ${app} using (true);
create policy owner_functions on cases.factor_choice to ${owner} using (true) with check (true);
grant select on cases.factor_choice to ${app};

-- One factor as one party sees it. Like the party's part of the mapping it is read by its own area alone until the
-- joint picture opens, and then by those seats that were named when it was written. There is no number in it that
-- could be added up.
create table cases.factor (
    id          uuid not null,
    version     int not null,
    scope_id    uuid not null references cases.case_file,
    owner_area  text not null references organisation.secrecy_area,
    kind        text not null,
    released_to uuid[] not null default '{}',
    lock        text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
    written_by  uuid not null,
    written_at  timestamptz not null,
    promised_to uuid[] not null,
    arena       text not null check (arena in ('home', 'school', 'leisure', 'friends', 'health', 'drugs_and_crime', 'future')),
    protects    boolean not null,
    choice_code text not null,          -- of the catalogue; empty where it has words of its own
    words       text not null check (words <> ''),  -- as the catalogue called it that day, or its own
    description text not null,
    extent      text not null check (extent in ('not_known', 'sometimes', 'often', 'mostly')),
    situations  text not null,
    consequence text not null,
    source      text not null check (source in ('seen', 'told', 'heard')),
    over        boolean not null default false,
    spoken_by   text not null default '',   -- written for one who does not sign in: who said it
    confirmed   text not null default '',   -- and how and when they confirmed it
    primary key (id, version)
);
select access.protect('cases.factor'::regclass);
grant update (released_to) on cases.factor to ${app};
create policy owner_functions on cases.factor to ${owner} using (true) with check (true);
create index on cases.factor (scope_id);

/* As before, and with what a party has written about factors. */
create or replace function cases.open_picture(which uuid, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    file record;
begin
    -- two who open at once: the second waits here, and finds it open
    select c.owner_area, c.picture_opens_on into file
      from cases.case_file c
     where c.id = which and (c.lock = any (access.my_locks()) or access.my_job() = 'case-days') for update;
    if not found
       or exists (select from cases.step s where s.scope_id = which and s.step = 'picture_open')
       or coalesce((select s.step from cases.step s
                     where s.scope_id = which and s.step in ('resting', 'withdrawn', 'woken', 'closed')
                     order by s.position desc limit 1), 'woken') <> 'woken'
       or access.my_day() < file.picture_opens_on
          and exists (select from cases.seat s
                       where s.scope_id = which and s.ended_on is null
                         and not exists (select from cases.part p
                                          where p.scope_id = which and p.owner_area = s.area_id))
    then
        return false;
    end if;
    update cases.part p
       set released_to = array(select distinct unnest(p.released_to || p.promised_to))
     where p.scope_id = which
       and not exists (select from cases.part later where later.id = p.id and later.version > p.version);
    update cases.day_map m
       set released_to = array(select distinct unnest(m.released_to || m.promised_to))
     where m.scope_id = which
       and not exists (select from cases.day_map later where later.id = m.id and later.version > m.version);
    update cases.factor f
       set released_to = array(select distinct unnest(f.released_to || f.promised_to))
     where f.scope_id = which
       and not exists (select from cases.factor later where later.id = f.id and later.version > f.version);
    insert into cases.step (id, scope_id, owner_area, written_by, written_at, step)
    values (gen_random_uuid(), which, file.owner_area, cases.actor(), at, 'picture_open');
    return true;
end $$;

-- The product's own catalogue: the areas of Kunskapsguiden's "Risk- och skyddsfaktorer för normbrytande beteende", in
-- words that a municipality may change. What protects comes first.
insert into cases.factor_choice (code, from_day, arena, protects, position, text_sv, text_en)
select c.code, date '2020-01-01', c.arena, c.protects, row_number() over ()::int, c.sv, c.en
  from (values
    ('engaged_guardians', 'home', true, 'Engagerade vårdnadshavare', 'Guardians who are involved'),
    ('clear_rules', 'home', true, 'Tydliga regler hemma', 'Clear rules at home'),
    ('attachment', 'home', true, 'Trygga band i familjen', 'Safe bonds in the family'),
    ('other_adult', 'home', true, 'En annan vuxen som stöttar', 'Another adult who gives support'),
    ('supervision', 'home', false, 'Brist på tillsyn', 'Lack of supervision'),
    ('family_conflicts', 'home', false, 'Konflikter i familjen', 'Conflicts in the family'),
    ('family_violence', 'home', false, 'Våld i familjen', 'Violence in the family'),
    ('family_addiction', 'home', false, 'Missbruk i familjen', 'Addiction in the family'),
    ('family_crime', 'home', false, 'Kriminalitet i familjen', 'Crime in the family'),
    ('poverty', 'home', false, 'Ekonomisk utsatthet', 'Little money'),
    ('crowded', 'home', false, 'Trångboddhet', 'Crowded housing'),
    ('school_bond', 'school', true, 'Trivs i skolan', 'Likes school'),
    ('attendance', 'school', true, 'Är i skolan', 'Is in school'),
    ('seeing_teacher', 'school', true, 'En vuxen i skolan som ser', 'An adult in school who sees'),
    ('school_support', 'school', true, 'Stöd i skolan som fungerar', 'Support in school that works'),
    ('absence', 'school', false, 'Frånvaro', 'Absence'),
    ('results', 'school', false, 'Svårt att nå målen', 'Hard to reach the goals'),
    ('school_conflicts', 'school', false, 'Konflikter i skolan', 'Conflicts in school'),
    ('bullying', 'school', false, 'Blir kränkt eller kränker andra', 'Is bullied or bullies others'),
    ('school_changes', 'school', false, 'Många skolbyten', 'Many changes of school'),
    ('led_activity', 'leisure', true, 'Aktivitet med ledare', 'An activity with a leader'),
    ('youth_centre', 'leisure', true, 'Fritidsgård eller förening', 'Youth centre or club'),
    ('job', 'leisure', true, 'Jobb eller praktik', 'Job or work experience'),
    ('interest', 'leisure', true, 'Eget intresse', 'An interest of their own'),
    ('present_adults', 'leisure', true, 'Vuxna finns i området', 'Adults are around in the area'),
    ('risky_places', 'leisure', false, 'Tid på platser med risk', 'Time at places of risk'),
    ('nights_out', 'leisure', false, 'Ute på nätterna', 'Out at night'),
    ('good_friends', 'friends', true, 'Vänner som är ett stöd', 'Friends who are a support'),
    ('social_skills', 'friends', true, 'Lätt för att umgås', 'Gets along easily'),
    ('criminal_peers', 'friends', false, 'Umgänge där brott begås', 'Company where crimes are committed'),
    ('older_peers', 'friends', false, 'Äldre umgänge', 'Older company'),
    ('gang', 'friends', false, 'Gäng', 'Gang'),
    ('lonely', 'friends', false, 'Ensamhet', 'Loneliness'),
    ('takes_support', 'health', true, 'Tar emot stöd', 'Accepts support'),
    ('cares_for_self', 'health', true, 'Mår bra för det mesta', 'Is well for the most part'),
    ('impulsive', 'health', false, 'Svårt att vänta eller koncentrera sig', 'Finds it hard to wait or to concentrate'),
    ('victim', 'health', false, 'Har utsatts för våld', 'Has been exposed to violence'),
    ('stays_away', 'drugs_and_crime', true, 'Håller sig undan droger och brott', 'Stays away from drugs and crime'),
    ('wants_change', 'drugs_and_crime', true, 'Vill att det blir annorlunda', 'Wants things to change'),
    ('trusts_adults', 'drugs_and_crime', true, 'Litar på vuxna', 'Trusts adults'),
    ('early_start', 'drugs_and_crime', false, 'Började tidigt bryta mot normer', 'Began early to break norms'),
    ('risky_use', 'drugs_and_crime', false, 'Riskfyllt bruk', 'Risky use'),
    ('recruitment', 'drugs_and_crime', false, 'Försök till rekrytering', 'Attempts at recruitment'),
    ('open_trade', 'drugs_and_crime', false, 'Öppen narkotikahandel i närheten', 'Open drug trade nearby'),
    ('against_adults', 'drugs_and_crime', false, 'Misstro mot vuxna eller polis', 'Distrust of adults or police'),
    ('hope', 'future', true, 'Framtidstro', 'Hope for the future'),
    ('motivation', 'future', true, 'Egen motivation', 'Motivation of their own'),
    ('own_plans', 'future', true, 'Egna planer', 'Plans of their own'),
    ('no_hope', 'future', false, 'Ser ingen väg framåt', 'Sees no way ahead'),
    ('no_occupation', 'future', false, 'Varken skola eller jobb', 'Neither school nor job')
  ) c (code, arena, protects, sv, en);

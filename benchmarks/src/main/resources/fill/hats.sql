-- Whose work is copied, and how many told years one copy of a hat has: a coordinator comes to hold
-- about 240 cases together, a police officer is in 40, a social worker in 30 and a principal in 5.
create schema benchmark;
create table benchmark.hat as
with known as (
    select a.id, a.person_id, a.inbox_id, f.area_id as area,
           case when 'cases.host' = any (f.rights) then 'coordinator'
                when s.kind = 'social' then 'social worker'
                when s.kind = 'police' then 'police'
                when f.id like 'rektor%' then 'principal'
                else 'other' end as role,
           (select count(distinct c.id)
              from access.grants g join cases.case_file c on c.id = g.scope_id
             where g.reader = a.id and g.revoked_at is null
               and current_date between g.from_day and g.until_day) as cases
      from access.assignment a
      join organisation.function f on f.id = a.function_id
      join organisation.secrecy_area s on s.id = f.area_id)
select k.*,
       greatest(1, round(case k.role when 'coordinator' then 240 when 'police' then 40
                                     when 'principal' then 5 else 30 end
                         -- those who share an inbox are copied together
                         / greatest(1, case k.role when 'coordinator' then max(k.cases) over (partition by k.role)
                                                   else k.cases end)::numeric))::int as span
  from known k;

-- Who does in a copied year what somebody did in the told one.
create table benchmark.twin as
select h.id as old, y as year,
       case when y / h.span = 0 then h.id else md5(h.id || ':' || y / h.span)::uuid end as new,
       case when y / h.span = 0 then h.person_id else md5(h.person_id || ':' || y / h.span)::uuid end as person
  from benchmark.hat h cross join generate_series(1, ${years} - 1) y;
insert into benchmark.twin
select i.inbox_id, y, case when y / i.span = 0 then i.inbox_id else md5(i.inbox_id || ':' || y / i.span)::uuid end, null
  from (select inbox_id, min(span) as span from benchmark.hat where inbox_id is not null group by 1) i
 cross join generate_series(1, ${years} - 1) y;
create unique index on benchmark.twin (old, year);

insert into access.inbox (id, name, programme_id)
select distinct w.new, i.name, i.programme_id
  from benchmark.twin w join access.inbox i on i.id = w.old where w.new <> w.old;
insert into access.person (id, name)
select distinct w.person, p.name
  from benchmark.twin w join benchmark.hat h on h.id = w.old join access.person p on p.id = h.person_id
 where w.person <> h.person_id;
insert into access.assignment (id, person_id, function_id, unit_id, inbox_id, from_day, until_day)
select distinct on (w.new) w.new, w.person, a.function_id, a.unit_id, coalesce(i.new, a.inbox_id), a.from_day, a.until_day
  from benchmark.twin w
  join access.assignment a on a.id = w.old
  left join benchmark.twin i on i.old = a.inbox_id and i.year = w.year
 where w.new <> w.old
 order by w.new, w.year;
-- Accounts of another issuer than the demonstration's: its page of names lists nobody new.
insert into access.account (id, person_id, issuer, subject, assurance)
select md5(a.id || ':' || w.person)::uuid, w.person, 'benchmark', a.subject || '-' || min(w.year), a.assurance
  from benchmark.twin w
  join benchmark.hat h on h.id = w.old
  join access.account a on a.person_id = h.person_id
 where w.person <> h.person_id
 group by a.id, w.person, a.subject, a.assurance;

-- A number for each copied case, by a step that meets each place of the number space once.
create table benchmark.number as
with free as (
    select cases.number_at(n * 7919 % 113379904) as number, n
      from generate_series(1, (select count(*) from cases.number) * ${years} + 1000) n
     where not exists (select from cases.number taken
                        where taken.number = cases.number_at(n * 7919 % 113379904))),
ranked as (select number, row_number() over (order by n) as place from free),
wanted as (
    select c.number, y as year, row_number() over (order by y, c.number) as place
      from cases.number c cross join generate_series(1, ${years} - 1) y)
select w.number as old, w.year, r.number as new from wanted w join ranked r using (place);
create unique index on benchmark.number (old, year);

/* What a text that names a case or a thing says in a copied year. */
create function benchmark.moved(words text, y int) returns text language sql stable as $$
    select case when found.id is null then found.words
                else replace(found.words, found.id, md5(found.id || ':' || y)::uuid::text) end
      from (select coalesce(replace(words, n.old, n.new), words) as words,
                   substring(words from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}') as id
              from (select) one
              left join benchmark.number n
                on n.old = substring(words from '[3-9A-Z]{4}-[3-9A-Z]{2}') and n.year = y) found
$$;
analyze;

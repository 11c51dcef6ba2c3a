-- Who is measured: those whose number of cases is nearest to what their role usually has. They get
-- the demonstration's issuer, so that its page of names lets them in.
create table benchmark.reader as
with counted as (
    select h.role, w.new as assignment, w.person, h.area,
           (select count(distinct c.id)
              from access.grants g join cases.case_file c on c.id = g.scope_id
             where g.reader = w.new and g.revoked_at is null
               and current_date between g.from_day and g.until_day) as cases,
           (select count(distinct g.scope_id)
              from access.grants g join access.assignment a on g.reader in (a.id, a.inbox_id)
             where a.id = w.new and g.revoked_at is null
               and current_date between g.from_day and g.until_day) as scopes
      from (select distinct old, new, person from benchmark.twin where person is not null) w
      join benchmark.hat h on h.id = w.old
     where h.role <> 'other' and h.cases > 0),
ranked as (
    select c.*, row_number() over (
               partition by c.role
               order by abs(c.cases - case c.role when 'coordinator' then 240 when 'police' then 40
                                                  when 'principal' then 5 else 30 end), c.assignment) as place
      from counted c where c.cases > 0)
select r.role, r.assignment, r.area, r.cases, r.scopes, a.id as account, a.subject
  from ranked r
  join lateral (select id, subject from access.account where person_id = r.person limit 1) a on true
 where r.place <= case r.role when 'coordinator' then 1 when 'principal' then 8 else 3 end;
update access.account set issuer = 'demonstration'
 where id in (select account from benchmark.reader);

-- A birthday on which other rules apply is told of before it comes, and how long before each thing is told
-- is the programme's to settle.

alter table sharing.ending add column programme_id text references organisation.programme;
update sharing.ending e
   set programme_id = (select min(c.programme_id) from sharing.consent c where c.id = e.consent_id);
alter table sharing.ending alter column programme_id set not null;
alter table sharing.ending add column turns_on date;   -- none: no such birthday while the yes can last
alter table sharing.ending add column turn_told boolean not null default false;
create index on sharing.ending (scope_id);
grant update (programme_id, turns_on, turn_told) on sharing.ending to ${app};

insert into organisation.deadline (programme_id, code, days, from_day)
select p.id, d.code, d.days, p.from_day
  from organisation.programme p
 cross join (values ('consent_notice_first', 30), ('consent_notice_second', 14),
                    ('consent_notice_last', 3), ('birthday_notice', 60)) d (code, days)
on conflict do nothing;

-- The nightly work ends its own earlier reminders, of either kind, and nothing else.
drop policy reminders_read on tasks.task;
drop policy reminders_end on tasks.task;
create policy reminders_read on tasks.task for select to ${app}
    using ((select access.my_job()) = 'consent-reminders'
           and verb in ('sharing.task.extend', 'sharing.task.turns', 'sharing.task.turns-ask'));
create policy reminders_end on tasks.task for update to ${app}
    using ((select access.my_job()) = 'consent-reminders'
           and verb in ('sharing.task.extend', 'sharing.task.turns', 'sharing.task.turns-ask'))
    with check ((select access.my_job()) = 'consent-reminders'
           and verb in ('sharing.task.extend', 'sharing.task.turns', 'sharing.task.turns-ask'));

-- An attempt to get hold of a guardian is an entry of its own: when, in what way, by whom.
alter table sharing.answer drop constraint answer_how_check;
alter table sharing.answer add constraint answer_how_check
    check (how in ('paper', 'oral', 'eid')
           or said = 'unreachable' and how in ('phone', 'message', 'letter', 'visit'));

/* Whoever registered a withdrawal says that it was a mistake. The one who keeps the consent is told;
   nothing is opened. The hat may have lost the scope, so it goes through here. */
create policy mistaken on tasks.task for insert to ${owner} with check (true);
create function sharing.said_mistaken(scope uuid, task uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine record;
begin
    select w.id, c.written_by as keeper into mine
      from sharing.withdrawal w
      join sharing.consent c on c.id = w.consent_id and c.version = w.version
     where w.scope_id = scope and w.written_by = access.my_assignment()
     order by w.written_at desc
     limit 1;
    if not found then
        raise exception 'this hat has registered no withdrawal there' using errcode = 'insufficient_privilege';
    end if;
    insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due)
    select task, mine.keeper, access.my_assignment(), scope, mine.id, 'sharing.task.mistaken',
           access.my_day()::text, '/forfragningar/' || scope || '/samtycke', access.my_day()
     where not exists (select from tasks.task t
                        where t.about = mine.id and t.verb = 'sharing.task.mistaken');
end $$;

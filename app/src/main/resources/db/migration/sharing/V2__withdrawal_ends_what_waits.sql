-- When nothing is left of a yes, nobody is asked to do what it was the ground for: what waited on the
-- keeper ends too. Only the going through of the withdrawal itself waits.

/* Registers that a yes was taken back and ends what rested on it, at once. It only takes away, so
   anybody in the scope may: a family says stop to whom they meet.
   Cells are area and kind side by side; an area that keeps nothing loses the frame too. */
create or replace function sharing.withdraw(withdrawal uuid, scope uuid, consent uuid, said_by text, said_on date,
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

-- A thread of advice whose asker never said what came of it is over too, when as many days have passed as if it
-- had been said: counted from the last word, or from the day by which the answer was promised.

create policy owner_finds on concerns.consultation for select to ${owner} using (true);
create policy owner_finds on concerns.consultation_words for select to ${owner} using (true);
create policy owner_finds on concerns.consultation_outcome for select to ${owner} using (true);

-- Erased as everything else is: when records.let_erase has said so.
do $$
declare
    t text;
begin
    foreach t in array array['consultation', 'consultation_asker', 'consultation_words', 'consultation_told',
                             'consultation_outcome'] loop
        execute format('create policy once_decided on concerns.%I as restrictive for delete to ${app}
                        using (access.erases_frame())', t);
    end loop;
end $$;

/* Threads past their last day: ids and days, not a word. */
create function concerns.advice_over() returns table (scope_id uuid, owner_area text, last_day date, ended boolean)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select t.scope_id, t.owner_area, t.last_day, t.ended
      from (select c.scope_id, c.owner_area, o.scope_id is not null,
                   coalesce(o.last_day,
                            greatest(c.answer_by,
                                     (select max((w.written_at at time zone 'Europe/Stockholm')::date)
                                        from concerns.consultation_words w where w.scope_id = c.scope_id))
                            + (select d.days from organisation.deadline d
                                where d.programme_id = c.programme_id and d.code = 'keep_consultation'
                                  and access.my_day() >= d.from_day
                                  and (d.until_day is null or access.my_day() <= d.until_day)
                                order by d.from_day desc limit 1))
              from concerns.consultation c
              left join concerns.consultation_outcome o on o.scope_id = c.scope_id)
           t (scope_id, owner_area, ended, last_day)
     where t.last_day < access.my_day()
$$;

/* The same for the disposal job. */
create function concerns.advice_to_take_away()
returns table (scope_id uuid, owner_area text, last_day date, ended boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if access.my_job() is distinct from 'disposal' then
        raise exception 'only the disposal job asks' using errcode = 'insufficient_privilege';
    end if;
    return query select a.scope_id, a.owner_area, a.last_day, a.ended from concerns.advice_over() a order by 1;
end $$;

/* How many of the own area's a rule would erase today, of which year, and their words. Numbers alone. */
create function concerns.advice_preview(after_days int)
returns table (state text, closed_in int, found_in text, scopes bigint, rows bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    due uuid[];
begin
    if not access.may('disposal') then
        raise exception 'this hat looks after no disposal' using errcode = 'insufficient_privilege';
    end if;
    select coalesce(array_agg(a.scope_id), '{}') into due from concerns.advice_over() a
     where a.owner_area = access.my_area() and a.last_day + greatest(after_days, 1) <= access.my_day();
    return query select 'due', null::int, ''::text, cardinality(due)::bigint, 0::bigint;
    return query select 'due', null::int, 'concerns.consultation_words', count(distinct w.scope_id), count(*)
                   from concerns.consultation_words w where w.scope_id = any (due);
end $$;

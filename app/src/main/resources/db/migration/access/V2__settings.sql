-- Settings that are changed in the product: by the office for it, in the tables that have a page.

do $$
declare
    t text;
begin
    foreach t in array array['party', 'unit', 'unit_import', 'unit_import_row'] loop
        execute format($policy$
            create policy adds on organisation.%I for insert to ${app}
                with check ((select access.may('settings')))
            $policy$, t);
        execute format($policy$
            create policy changes on organisation.%I for update to ${app}
                using ((select access.may('settings'))) with check ((select access.may('settings')))
            $policy$, t);
        execute format($policy$
            create policy removes on organisation.%I for delete to ${app}
                using ((select access.may('settings')))
            $policy$, t);
        execute format('grant insert, update, delete on organisation.%I to ${app}', t);
    end loop;
end $$;

-- Which files the stewards have taken in is theirs to read.
drop policy reads on organisation.unit_import;
create policy reads on organisation.unit_import for select to ${app} using ((select access.may('settings')));
drop policy reads on organisation.unit_import_row;
create policy reads on organisation.unit_import_row for select to ${app} using ((select access.may('settings')));

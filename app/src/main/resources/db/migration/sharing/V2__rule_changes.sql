-- What the municipality has written otherwise in the shipped rules about telling. Added, never altered:
-- who proposed, who approved, and from which day each change holds. Nothing here is about anybody.

create table sharing.rule_change (
    id          uuid primary key,
    rule_id     text not null,
    why         text not null,
    proposed_by text not null,          -- name and function
    proposed_at timestamptz not null
);

-- One line for each column that is written otherwise; the rest stays as shipped.
create table sharing.rule_change_field (
    change_id   uuid not null references sharing.rule_change,
    name        text not null,
    text        text not null,
    primary key (change_id, name)
);

create table sharing.rule_approval (
    change_id   uuid primary key references sharing.rule_change,
    applies_from date not null,
    approved_by text not null,          -- name and function
    approved_at timestamptz not null
);

-- Everybody's answers rest on them; the office for settings adds them.
do $$
declare
    t text;
begin
    foreach t in array array['rule_change', 'rule_change_field', 'rule_approval'] loop
        execute format('alter table sharing.%I enable row level security', t);
        execute format('alter table sharing.%I force row level security', t);
        execute format('create policy reads on sharing.%I for select to ${app} using (true)', t);
        execute format($policy$
            create policy adds on sharing.%I for insert to ${app}
                with check ((select access.may('settings')))
            $policy$, t);
        execute format('grant select, insert on sharing.%I to ${app}', t);
    end loop;
end $$;

-- What has been approved stays what was looked at.
drop policy adds on sharing.rule_change_field;
create policy adds on sharing.rule_change_field for insert to ${app}
    with check ((select access.may('settings'))
        and not exists (select from sharing.rule_approval a where a.change_id = rule_change_field.change_id));

-- The copied log rows get their links in the chain here: the nightly sealer would need hours. The
-- row's text is the one in se.tryggaunga.audit.Chain; the command verify-log shows that they agree.
do $$
declare
    head record;
    place bigint := 0;
    hash bytea := decode(repeat('00', 32), 'hex');
    entry record;
begin
    select s.position, s.hash into head from audit.seal s order by s.position desc limit 1;
    if found then
        place := head.position;
        hash := head.hash;
    end if;
    for entry in
        select e.id,
               concat_ws('|', e.id, e.transaction, to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
                         coalesce(e.person_id::text, '-'), coalesce(e.assignment_id::text, '-'),
                         coalesce(e.area, '-'), e.day, e.purpose, e.action,
                         coalesce(e.scope_id::text, '-'), e.what, coalesce(e.fact_id::text, '-')) as words
          from audit.entry e
         where not exists (select from audit.seal s where s.entry_id = e.id)
         order by e.transaction, e.id
    loop
        place := place + 1;
        hash := sha256(hash || convert_to(entry.words, 'UTF8'));
        insert into audit.seal (position, entry_id, hash) values (place, entry.id, hash);
    end loop;
end $$;

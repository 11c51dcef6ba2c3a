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
               jsonb_build_array(e.id, e.transaction::text,
                                 to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
                                 e.person_id, e.assignment_id, e.area, e.day, e.purpose, e.action,
                                 e.scope_id, e.what, e.fact_id)::text as words
          from audit.entry e
         where not exists (select from audit.seal s where s.entry_id = e.id)
         order by e.transaction, e.id
    loop
        place := place + 1;
        hash := sha256(hash || convert_to(entry.words, 'UTF8'));
        insert into audit.seal (position, entry_id, hash) values (place, entry.id, hash);
    end loop;
end $$;

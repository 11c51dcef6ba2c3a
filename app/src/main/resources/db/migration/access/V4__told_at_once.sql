-- When somebody loses a way into a scope, open pages are told to look again: nothing is said but whose
-- pages, and a reader's id is no name.

create function access.tell_readers() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_notify('look_again', reader::text)
       from (select distinct b.reader
               from before b join after a on a.id = b.id
              where b.revoked_at is null
                and (a.revoked_at is not null or a.kinds <> b.kinds or a.until_day < b.until_day)) lost;
    return null;
end $$;
create trigger tell_readers after update on access.grants
    referencing old table as before new table as after
    for each statement execute function access.tell_readers();

/* An assignment that ends sooner than was thought. */
create function access.tell_wearer() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_notify('look_again', old.id::text);
    return null;
end $$;
create trigger tell_wearer after update or delete on access.assignment
    for each row execute function access.tell_wearer();

create index on access.grants (reader, revoked_at) where revoked_at is not null;

/* Whether the hat lost a way into anything a moment ago: asked when a page begins to listen, because the
   loss may lie between its content and its first word from us. By the database's own clock. */
create function access.lately_lost(reader uuid, inbox uuid, seconds int) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from access.grants g
         where g.reader in (lately_lost.reader, lately_lost.inbox)
           and g.revoked_at between clock_timestamp() - make_interval(secs => seconds)
                                and clock_timestamp() + make_interval(secs => seconds))
$$;

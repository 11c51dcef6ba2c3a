package se.tryggaunga.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What keeps the log append-only in the database, as far as it has been taken away. */
final class Guards {

    private static final String MISSING =
            """
            select t.name || ' has lost the trigger that keeps it append-only'
              from unnest(array['audit.entry', 'audit.seal', 'audit.head', 'audit.disposed']) t (name)
             where not exists (select from pg_trigger g
                                where g.tgrelid = t.name::regclass and g.tgname = 'append_only'
                                  and g.tgenabled = 'O')
            union all
            select t.name || ' no longer forces its policies'
              from unnest(array['audit.entry', 'audit.seal', 'audit.head', 'audit.disposed']) t (name)
              join pg_class c on c.oid = t.name::regclass
             where not (c.relrowsecurity and c.relforcerowsecurity)
            union all
            select a.grantee::regrole || ' may ' || lower(a.privilege_type) || ' ' || t.name
              from unnest(array['audit.entry', 'audit.seal', 'audit.head', 'audit.disposed']) t (name)
              join pg_class c on c.oid = t.name::regclass
             cross join aclexplode(c.relacl) a
             where a.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and a.grantee <> c.relowner
            """;

    private Guards() {}

    static List<String> missing(Connection connection) throws SQLException {
        var missing = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(MISSING)) {
            while (row.next()) {
                missing.add(row.getString(1));
            }
        }
        return missing;
    }
}

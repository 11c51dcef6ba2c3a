package se.tryggaunga.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Somebody whose pages are measured, with the hat that is worn. */
record Reader(String role, String subject, UUID assignment, String area, int cases, int scopes) {

    /** By role; the one with the most cases first. */
    static List<Reader> all(Connection connection) throws SQLException {
        return Database.ask(
                connection,
                """
                select role, subject, assignment, area, cases, scopes
                  from benchmark.reader
                 order by role, cases desc, subject
                """,
                row ->
                        new Reader(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                row.getInt(5),
                                row.getInt(6)));
    }
}

package se.tryggaunga.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where the chain ended each day: given out to be kept elsewhere, and held against the chain. */
final class Heads {

    private static final String OF_DAYS =
            "select h.day::text, h.position, h.hash from audit.head h order by h.day";
    private static final String END =
            "select s.position, s.hash from audit.seal s order by s.position desc limit 1";

    /** The last link that was disposed of, with all before it. */
    static final String DISPOSED =
            "select d.position, d.hash from audit.disposed d order by d.position desc limit 1";

    private Heads() {}

    /** Those of the days that are over, and where the chain ends now. */
    static List<KeptHead> all(Connection connection, String municipality, Instant now)
            throws SQLException {
        var heads = ofDays(connection, municipality);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(END)) {
            if (row.next()) {
                var label = now.truncatedTo(ChronoUnit.SECONDS).toString();
                heads.add(new KeptHead(municipality, label, row.getLong(1), row.getBytes(2)));
            }
        }
        return heads;
    }

    private static List<KeptHead> ofDays(Connection connection, String municipality)
            throws SQLException {
        var heads = new ArrayList<KeptHead>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(OF_DAYS)) {
            while (row.next()) {
                heads.add(
                        new KeptHead(
                                municipality, row.getString(1), row.getLong(2), row.getBytes(3)));
            }
        }
        return heads;
    }

    /** The first head of each source that the chain no longer leads to. */
    static List<String> broken(Connection connection, List<KeptHead> kept) throws SQLException {
        var broken = new ArrayList<String>();
        var begins = begins(connection);
        first(connection, ofDays(connection, ""), "the head of ").ifPresent(broken::add);
        first(connection, left(kept, begins), "the head kept elsewhere of ").ifPresent(broken::add);
        if (begins > 0
                && !kept.isEmpty()
                && kept.stream().noneMatch(head -> head.position() == begins)) {
            broken.add(
                    "the log begins after link %d, which no head kept elsewhere knows"
                            .formatted(begins));
        }
        return broken;
    }

    /**
     * Heads of days that were disposed of lead nowhere; the last of them is held against what was
     * kept.
     */
    private static List<KeptHead> left(List<KeptHead> kept, long begins) {
        return kept.stream().filter(head -> head.position() >= begins).toList();
    }

    /** What was disposed of, oldest first: "1200 rows until 2024-05-31, by skola: SN 2026/14". */
    static List<String> disposed(Connection connection) throws SQLException {
        var words = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select rows, day, decisions from audit.disposed order by position")) {
            while (row.next()) {
                words.add(
                        "%d rows until %s were disposed of, by %s"
                                .formatted(row.getLong(1), row.getString(2), row.getString(3)));
            }
        }
        return words;
    }

    private static long begins(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(DISPOSED)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static Optional<String> first(Connection connection, List<KeptHead> heads, String which)
            throws SQLException {
        var sorted = heads.stream().sorted(Comparator.comparingLong(KeptHead::position)).toList();
        long good = 0;
        try (var link =
                connection.prepareStatement(
                        "select h.hash from (select position, hash from audit.seal union all select position, hash from audit.disposed) h where h.position = ?")) {
            for (var head : sorted) {
                if (!Arrays.equals(hash(link, head.position()), head.hash())) {
                    return Optional.of(
                            which + head.label() + words(connection, good, head.position()));
                }
                good = head.position();
            }
        }
        return Optional.empty();
    }

    private static byte[] hash(PreparedStatement link, long position) throws SQLException {
        link.setLong(1, position);
        try (var row = link.executeQuery()) {
            return row.next() ? row.getBytes(1) : new byte[0];
        }
    }

    /** Between a head that holds and one that does not lies what was changed. */
    private static String words(Connection connection, long good, long bad) throws SQLException {
        var sql =
                "select max(position), min(entry_id), max(entry_id) from audit.seal where position > ? and position <= ?";
        try (var range = connection.prepareStatement(sql)) {
            range.setLong(1, good);
            range.setLong(2, bad);
            try (var row = range.executeQuery()) {
                row.next();
                long end = row.getLong(1);
                var rows =
                        end == 0
                                ? "there are none now"
                                : "now rows " + row.getLong(2) + " to " + row.getLong(3);
                var cut =
                        end < bad
                                ? "; the chain ends at link " + Math.max(end, good) + " instead"
                                : "";
                return " differs: changed, added or removed at links %d to %d, %s%s"
                        .formatted(good + 1, bad, rows, cut);
            }
        }
    }
}

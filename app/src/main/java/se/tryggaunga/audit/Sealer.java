package se.tryggaunga.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.shared.Today;

/**
 * Adds the chain afterwards, over rows that are committed for good: those of transactions older
 * than any that still runs. No request ever waits for the head of the chain.
 */
@Component
public class Sealer {

    private static final int BATCH = 5_000;

    private final JdbcClient jdbc;
    private final Today today;

    Sealer(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    private record Row(long id, String canonical) {}

    private record End(long position, byte[] hash, Instant sealedAt) {

        LocalDate day() {
            return LocalDate.ofInstant(sealedAt, Today.ZONE);
        }
    }

    /** Seals what is ready; how many rows that was. For the job "seal" only. */
    @Transactional
    public int seal() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('audit.seal'))")
                .query((_, _) -> true)
                .list();
        var end = end();
        if (end.day().isBefore(today.day())) {
            keepHead(end);
        }
        var rows = ready();
        for (var row : rows) {
            end = next(end, row);
        }
        return rows.size();
    }

    private End next(End before, Row row) {
        var link =
                new End(
                        before.position() + 1,
                        Chain.link(before.hash(), row.canonical()),
                        today.now());
        jdbc.sql(
                        """
                        insert into audit.seal (position, entry_id, hash, sealed_at)
                        values (:position, :entry, :hash, :now)
                        """)
                .param("position", link.position())
                .param("entry", row.id())
                .param("hash", link.hash())
                .param("now", OffsetDateTime.ofInstant(link.sealedAt(), ZoneOffset.UTC))
                .update();
        return link;
    }

    /** The day is over: where its chain ended is written down, once. */
    private void keepHead(End end) {
        if (end.position() > 0) {
            jdbc.sql(
                            """
                            insert into audit.head (day, position, hash) values (:day, :position, :hash)
                            on conflict (day) do nothing
                            """)
                    .param("day", end.day())
                    .param("position", end.position())
                    .param("hash", end.hash())
                    .update();
        }
    }

    private End end() {
        return jdbc.sql(
                        "select s.position, s.hash, s.sealed_at from audit.seal s order by s.position desc limit 1")
                .query((row, _) ->
                        new End(row.getLong(1), row.getBytes(2), row.getTimestamp(3).toInstant()))
                .optional()
                .orElse(new End(0, Chain.FIRST, Instant.EPOCH));
    }

    /** Rows of settled transactions, in the order of transaction and number. */
    private List<Row> ready() {
        return jdbc.sql(
                        """
                        select e.id, %s as canonical
                          from audit.entry e
                         where e.transaction < pg_snapshot_xmin(pg_current_snapshot())
                           and not exists (select from audit.seal s where s.entry_id = e.id)
                         order by e.transaction, e.id
                         limit :batch
                        """
                                .formatted(Chain.CANONICAL))
                .param("batch", BATCH)
                .query(Row.class)
                .list();
    }
}

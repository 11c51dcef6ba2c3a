package se.tryggaunga.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds the chain afterwards, over rows that are committed for good: those of transactions older
 * than any that still runs. No request ever waits for the head of the chain.
 */
@Component
public class Sealer {

    private static final int BATCH = 5_000;

    private final JdbcClient jdbc;

    Sealer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long id, String canonical) {}

    private record Head(long position, byte[] hash) {}

    /** Seals what is ready; how many rows that was. For the job "seal" only. */
    @Transactional
    public int seal() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('audit.seal'))")
                .query((_, _) -> true)
                .list();
        var head = head();
        var rows = ready();
        for (var row : rows) {
            head = new Head(head.position() + 1, Chain.link(head.hash(), row.canonical()));
            jdbc.sql(
                            "insert into audit.seal (position, entry_id, hash) values (:position, :entry, :hash)")
                    .param("position", head.position())
                    .param("entry", row.id())
                    .param("hash", head.hash())
                    .update();
        }
        return rows.size();
    }

    private Head head() {
        return jdbc.sql(
                        "select s.position, s.hash from audit.seal s order by s.position desc limit 1")
                .query((row, _) -> new Head(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElse(new Head(0, Chain.FIRST));
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

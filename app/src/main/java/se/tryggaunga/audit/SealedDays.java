package se.tryggaunga.audit;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where the log's chain ended a day, for a reviewer who writes it into minutes. */
@Repository
@Transactional
public class SealedDays {

    private final JdbcClient jdbc;

    SealedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Head> latest() {
        return jdbc.sql("select day, position, hash from audit.head order by day desc limit 1")
                .query((row, _) ->
                        new Head(
                                row.getObject("day", LocalDate.class),
                                row.getLong("position"),
                                HexFormat.of().formatHex(row.getBytes("hash"))))
                .optional();
    }

    public record Head(LocalDate day, long position, String hash) {}
}

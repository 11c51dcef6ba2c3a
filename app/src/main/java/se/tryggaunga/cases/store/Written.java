package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A text as somebody saved it: what the other of two editors needs to see. */
public record Written(int version, String words, UUID by, Instant at) {

    static Written of(ResultSet row, int number) throws SQLException {
        return new Written(
                row.getInt("version"),
                row.getString("words"),
                row.getObject("written_by", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}

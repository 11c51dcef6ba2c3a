package se.tryggaunga.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the own authority took something along. */
@Repository
class CopyStore {

    private final JdbcClient jdbc;

    CopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<JournalText.Latest> latest(UUID scope) {
        return jdbc.sql(
                        """
                        select copied_by, written_at from journal.copy
                         where scope_id = :scope and owner_area = access.my_area()
                         order by written_at desc, id
                         limit 1
                        """)
                .param("scope", scope)
                .query((row, _) ->
                        new JournalText.Latest(
                                row.getString("copied_by"),
                                row.getTimestamp("written_at").toInstant()))
                .optional();
    }

    /** Keys of all that the own authority has taken along. */
    Set<String> taken(UUID scope) {
        return jdbc.sql(
                        """
                        select distinct unnest(taken) from journal.copy
                         where scope_id = :scope and owner_area = access.my_area()
                        """)
                .param("scope", scope)
                .query(String.class)
                .set();
    }

    /** Keys of what was taken along that time. */
    Set<String> taken(UUID scope, UUID copy) {
        return jdbc.sql(
                        """
                        select unnest(taken) from journal.copy
                         where scope_id = :scope and id = :id and owner_area = access.my_area()
                        """)
                .param("scope", scope)
                .param("id", copy)
                .query(String.class)
                .set();
    }

    void add(UUID id, UUID scope, Taken taken, Instant now) {
        jdbc.sql(
                        """
                        insert into journal.copy (id, scope_id, owner_area, written_by, written_at, copied_by, taken)
                        values (:id, :scope, :area, access.my_assignment(), :now, :by, :taken)
                        """)
                .param("id", id)
                .param("scope", scope)
                .param("area", taken.area())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", taken.by())
                .param("taken", taken.keys().toArray(String[]::new))
                .update();
    }

    /** What somebody takes along, by its keys, and for which area. */
    record Taken(String area, String by, List<String> keys) {}
}

package se.tryggaunga.oversight.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.oversight.Reading;
import se.tryggaunga.shell.Reader;
import se.tryggaunga.shell.Text;

/** Readings of a scope, for those who lead it; nothing for anybody else. */
@Repository
public class ReadingStore {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    ReadingStore(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    public List<Reading> of(UUID scope) {
        return jdbc.sql(
                        """
                        select day, last_at, times, action, party, function_id, ground
                          from oversight.readings_of(:scope)
                        """)
                .param("scope", scope)
                .query((row, _) -> {
                    var at = row.getObject("last_at", OffsetDateTime.class);
                    return new Reading(
                            row.getObject("day", LocalDate.class),
                            at == null ? null : at.toInstant(),
                            row.getInt("times"),
                            row.getString("action"),
                            row.getString("party"),
                            row.getString("function_id"),
                            row.getString("ground"));
                })
                .list();
    }

    /** Everybody who can give the answer; nobody where the acting hat cannot. */
    public List<Reader> keepers(UUID scope, UUID mine) {
        return jdbc.sql(
                        "select name, function_id, area_id, assignment_id from oversight.keepers(:scope)")
                .param("scope", scope)
                .query((row, _) ->
                        new Reader(
                                row.getString("name"),
                                organisation.functionTitle(row.getString("function_id")),
                                organisation.areaName(row.getString("area_id")),
                                Text.text("access.ground.own"),
                                null,
                                mine.equals(row.getObject("assignment_id", UUID.class))))
                .list();
    }
}

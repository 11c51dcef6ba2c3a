package se.tryggaunga.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.access.Ground;
import se.tryggaunga.shared.Today;

/** The ledger's entries as rows, each owned by the area that disclosed. */
@Repository
class DisclosureStore {

    private final JdbcClient jdbc;
    private final Today today;

    DisclosureStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add(UUID id, Disclosure disclosure, String decidedBy) {
        jdbc.sql(
                        """
                        insert into sharing.disclosure
                               (id, scope_id, owner_area, written_by, written_at, discloses, what, fact_id,
                                fact_version, to_seats, to_area, ground, ground_ref, decided_by, until_day)
                        values (:id, :scope, :area, access.my_assignment(), :now, :kind, :what,
                                cast(:fact as uuid), cast(:version as int), :seats, cast(:toArea as text),
                                :ground, cast(:reference as uuid), :by, cast(:until as date))
                        """)
                .param("id", id)
                .param("scope", disclosure.scope())
                .param("area", disclosure.ownerArea())
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .param("kind", disclosure.kind())
                .param("what", disclosure.what())
                .param("fact", disclosure.fact())
                .param("version", disclosure.version())
                .param("seats", disclosure.toSeats().toArray(UUID[]::new))
                .param("toArea", disclosure.toArea())
                .param("ground", disclosure.ground().code())
                .param("reference", disclosure.reference())
                .param("by", decidedBy)
                .param("until", disclosure.until())
                .update();
    }

    List<Disclosed> in(UUID scope) {
        return jdbc.sql(
                        """
                        select id, scope_id, owner_area, discloses, what, fact_id, fact_version, to_seats,
                               to_area, ground, ground_ref, until_day, decided_by, written_at
                          from sharing.disclosure
                         where scope_id = :scope
                         order by written_at desc, id
                        """)
                .param("scope", scope)
                .query(DisclosureStore::disclosed)
                .list();
    }

    boolean end(UUID handover, String by) {
        return jdbc.sql("select sharing.end_handover(:id, :by)")
                .param("id", handover)
                .param("by", by)
                .query(Boolean.class)
                .single();
    }

    /** What was handed over on other grounds, newest first; the owner's own alone (D29). */
    List<HandedOver> handedOver(UUID scope) {
        return jdbc.sql(
                        """
                        select id, owner_area as area, kind, what, fact_id, fact_version, to_area, to_name, finding,
                               ground, section, decided_by,
                               (written_at at time zone 'Europe/Stockholm')::date as decided_on, until_day,
                               ended_on, ended_by
                          from sharing.handed_over
                         where scope_id = :scope
                         order by written_at desc, id
                        """)
                .param("scope", scope)
                .query(HandedOver.class)
                .list();
    }

    private static Disclosed disclosed(ResultSet row, int number) throws SQLException {
        var what =
                new Disclosure(
                        row.getObject("scope_id", UUID.class),
                        row.getString("owner_area"),
                        row.getString("discloses"),
                        row.getString("what"),
                        row.getObject("fact_id", UUID.class),
                        row.getObject("fact_version", Integer.class),
                        Set.of((UUID[]) row.getArray("to_seats").getArray()),
                        row.getString("to_area"),
                        ground(row.getString("ground")),
                        row.getObject("ground_ref", UUID.class),
                        row.getObject("until_day", LocalDate.class));
        return new Disclosed(
                row.getObject("id", UUID.class),
                what,
                row.getString("decided_by"),
                row.getTimestamp("written_at").toInstant());
    }

    private static Ground ground(String code) {
        return Arrays.stream(Ground.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Unknown ground " + code));
    }
}

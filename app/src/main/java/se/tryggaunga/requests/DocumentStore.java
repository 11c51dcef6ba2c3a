package se.tryggaunga.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;

/** Documents, who tests them, and the tests. */
@Repository
class DocumentStore {

    private static final String DOCUMENT =
            """
            select d.id, d.request_id, d.owner_area, d.label, d.what, t.to_assignment, t.to_name
              from requests.document d
              join lateral (select e.to_assignment, e.to_name from requests.tester e where e.scope_id = d.id
                             order by e.position desc limit 1) t on true
            """;

    private final JdbcClient jdbc;
    private final Today today;

    DocumentStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** In the order in which they were handed on. */
    List<Document> of(UUID request) {
        return jdbc.sql(DOCUMENT + " where d.request_id = :request order by d.written_at, d.id")
                .param("request", request)
                .query(this::document)
                .list();
    }

    Optional<Document> find(UUID id) {
        return jdbc.sql(DOCUMENT + " where d.id = :id")
                .param("id", id)
                .query(this::document)
                .optional();
    }

    void add(UUID id, RequestHead head, String label, String what) {
        jdbc.sql(
                        """
                        insert into requests.document (id, scope_id, owner_area, written_by, written_at, request_id,
                                                       label, what)
                        values (:id, :id, :area, access.my_assignment(), :now, :request, :label, :what)
                        """)
                .param("id", id)
                .param("area", head.area())
                .param("now", RequestStore.now(today))
                .param("request", head.id())
                .param("label", label)
                .param("what", what)
                .update();
    }

    void hand(UUID id, Colleague to, LocalDate lastDay) {
        jdbc.sql("select requests.hand(:id, :to, :name, :lastDay, :now)")
                .param("id", id)
                .param("to", to.assignment())
                .param("name", to.signature())
                .param("lastDay", lastDay)
                .param("now", RequestStore.now(today))
                .query((_, _) -> true)
                .list();
    }

    void test(Document document, int version, Judged judged, String by) {
        jdbc.sql(
                        """
                        insert into requests.test (id, version, scope_id, owner_area, written_by, written_at, official,
                                                   official_why, held, harm, consent_asked, reservation, outcome,
                                                   masks, reason, section, tested_by)
                        values (:id, :version, :id, :area, access.my_assignment(), :now, :official, :officialWhy,
                                :held, :harm, :consent, :reservation, :outcome, :masks, :reason, :section, :by)
                        """)
                .param("id", document.id())
                .param("version", version)
                .param("area", document.area())
                .param("now", RequestStore.now(today))
                .param("official", judged.official())
                .param("officialWhy", judged.officialWhy())
                .param("held", judged.held())
                .param("harm", judged.harm())
                .param("consent", judged.consentAsked())
                .param("reservation", judged.reservation())
                .param("outcome", judged.outcome())
                .param("masks", judged.masks())
                .param("reason", judged.reason())
                .param("section", judged.section())
                .param("by", by)
                .update();
    }

    private List<SecrecyTest> tests(UUID document) {
        return jdbc.sql(
                        """
                        select version, official, official_why, held, harm, consent_asked, reservation, outcome, masks,
                               reason, section, tested_by, written_at
                          from requests.test where id = :document order by version
                        """)
                .param("document", document)
                .query(DocumentStore::test)
                .list();
    }

    private Document document(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Document(
                id,
                row.getObject("request_id", UUID.class),
                row.getString("owner_area"),
                row.getString("label"),
                row.getString("what"),
                row.getObject("to_assignment", UUID.class),
                row.getString("to_name"),
                tests(id));
    }

    private static SecrecyTest test(ResultSet row, int number) throws SQLException {
        return new SecrecyTest(
                row.getInt("version"),
                new Judged(
                        row.getBoolean("official"),
                        row.getString("official_why"),
                        row.getBoolean("held"),
                        row.getString("harm"),
                        row.getString("consent_asked"),
                        row.getString("reservation"),
                        row.getString("outcome"),
                        row.getString("masks"),
                        row.getString("reason"),
                        row.getString("section")),
                row.getString("tested_by"),
                row.getTimestamp("written_at").toInstant());
    }
}

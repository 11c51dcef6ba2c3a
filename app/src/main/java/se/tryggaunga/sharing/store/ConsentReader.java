package se.tryggaunga.sharing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.domain.Answer;
import se.tryggaunga.sharing.domain.Consent;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.How;
import se.tryggaunga.sharing.domain.Maturity;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Terms;
import se.tryggaunga.sharing.domain.Version;
import se.tryggaunga.sharing.domain.Who;
import se.tryggaunga.sharing.domain.Withdrawal;

/** Puts a consent together again from its entries. */
@Repository
public class ConsentReader {

    private final JdbcClient jdbc;

    ConsentReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Head(UUID id, int number, String programmeId, String ownerArea) {}

    /** The scope's consent; after one that was taken back whole, the next one if there is one. */
    public Optional<Consent> current(UUID scope) {
        return jdbc.sql(
                        """
                        select id, number, programme_id, owner_area
                          from sharing.consent
                         where scope_id = :scope
                         order by number desc, version desc
                         limit 1
                        """)
                .param("scope", scope)
                .query(Head.class)
                .optional()
                .map(this::whole);
    }

    private Consent whole(Head head) {
        var covers = coverage(head.id());
        return new Consent(
                head.id(),
                head.number(),
                head.programmeId(),
                head.ownerArea(),
                entries(VERSIONS, head.id(), (row, _) -> version(row, covers)),
                entries(ANSWERS, head.id(), ConsentReader::answer),
                entries(MATURITY, head.id(), ConsentReader::maturity),
                withdrawals(head.id()));
    }

    private static final String VERSIONS =
            """
            select version, purpose, valid_from, valid_until, text_version, language, interpreter,
                   explained, written_by, saved_by, written_at
              from sharing.consent
             where id = :consent
             order by version
            """;

    private static final String ANSWERS =
            """
            select number, version, guardian_id, said, how, answered_on, note, registered_by, written_at
              from sharing.answer
             where consent_id = :consent
             order by number
            """;

    private static final String MATURITY =
            """
            select version, after_answer, counts, reasons, assessed_by, written_at
              from sharing.maturity
             where consent_id = :consent
             order by written_at, id
            """;

    private <T> List<T> entries(String sql, UUID consent, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("consent", consent).query(mapper).list();
    }

    private Map<Integer, Set<Coverage>> coverage(UUID consent) {
        var byVersion = new TreeMap<Integer, Set<Coverage>>();
        jdbc.sql(
                        "select version, area_id, covers from sharing.coverage where consent_id = :consent")
                .param("consent", consent)
                .query(row -> {
                    byVersion
                            .computeIfAbsent(row.getInt("version"), _ -> new HashSet<>())
                            .add(cell(row));
                });
        return byVersion;
    }

    private List<Withdrawal> withdrawals(UUID consent) {
        var parts = new TreeMap<UUID, Set<Coverage>>();
        jdbc.sql(
                        """
                        select p.withdrawal_id, p.area_id, p.covers
                          from sharing.withdrawn_part p
                          join sharing.withdrawal w on w.id = p.withdrawal_id
                         where w.consent_id = :consent
                        """)
                .param("consent", consent)
                .query(row -> {
                    parts.computeIfAbsent(
                                    row.getObject("withdrawal_id", UUID.class),
                                    _ -> new HashSet<>())
                            .add(cell(row));
                });
        return entries(
                """
                select id, version, said_by, whole, said_on, registered_by, written_at
                  from sharing.withdrawal
                 where consent_id = :consent
                 order by written_at
                """,
                consent,
                (row, _) -> withdrawal(row, parts));
    }

    private static Coverage cell(ResultSet row) throws SQLException {
        return new Coverage(row.getString("area_id"), row.getString("covers"));
    }

    private static Version version(ResultSet row, Map<Integer, Set<Coverage>> covers)
            throws SQLException {
        int number = row.getInt("version");
        var terms =
                new Terms(
                        covers.getOrDefault(number, Set.of()),
                        row.getString("purpose"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getInt("text_version"));
        return new Version(
                number,
                terms,
                row.getString("language"),
                row.getString("interpreter"),
                row.getString("explained"),
                row.getObject("written_by", UUID.class),
                row.getString("saved_by"),
                writtenAt(row));
    }

    private static Answer answer(ResultSet row, int index) throws SQLException {
        return new Answer(
                row.getLong("number"),
                row.getInt("version"),
                new Who(row.getObject("guardian_id", UUID.class)),
                Coded.of(Said.class, row.getString("said")),
                Coded.of(How.class, row.getString("how")),
                row.getObject("answered_on", LocalDate.class),
                row.getString("note"),
                row.getString("registered_by"),
                writtenOn(row),
                writtenAt(row));
    }

    private static Maturity maturity(ResultSet row, int index) throws SQLException {
        return new Maturity(
                row.getInt("version"),
                row.getLong("after_answer"),
                row.getBoolean("counts"),
                row.getString("reasons"),
                row.getString("assessed_by"),
                writtenOn(row));
    }

    private static Withdrawal withdrawal(ResultSet row, Map<UUID, Set<Coverage>> parts)
            throws SQLException {
        return new Withdrawal(
                row.getInt("version"),
                row.getString("said_by"),
                row.getBoolean("whole"),
                parts.getOrDefault(row.getObject("id", UUID.class), Set.of()),
                row.getObject("said_on", LocalDate.class),
                row.getString("registered_by"),
                writtenAt(row));
    }

    private static Instant writtenAt(ResultSet row) throws SQLException {
        return row.getTimestamp("written_at").toInstant();
    }

    private static LocalDate writtenOn(ResultSet row) throws SQLException {
        return LocalDate.ofInstant(writtenAt(row), Today.ZONE);
    }
}

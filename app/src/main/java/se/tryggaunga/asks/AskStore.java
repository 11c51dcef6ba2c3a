package se.tryggaunga.asks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.asks.domain.Ask;
import se.tryggaunga.asks.domain.Said;
import se.tryggaunga.asks.domain.Turn;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;

/** What parties ask each other in a case, and what was answered. */
@Repository
class AskStore {

    private static final String ASKS =
            """
            select a.id, a.owner_area, a.to_area, a.what, a.wanted_on, a.answer_by, a.asked_by, a.written_by,
                   a.written_at, a.released_to, s.number, s.turn, s.since, s.passed_on, s.managers
              from asks.ask a cross join lateral asks.standing(a.id) s
             where a.scope_id = :scope
            """;

    private final JdbcClient jdbc;
    private final Today today;

    AskStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * What waits for an answer first, then what is promised, each the oldest first; then the rest.
     */
    List<Ask> in(UUID scope) {
        return jdbc.sql(
                        ASKS
                                + """
                                 order by case when s.turn is null then 0 when s.turn = 'accepted' then 1 else 2 end,
                                          a.written_at, a.id
                                """)
                .param("scope", scope)
                .query(AskStore::ask)
                .list();
    }

    Optional<Ask> find(UUID scope, UUID id) {
        return jdbc.sql(ASKS + " and a.id = :id")
                .param("scope", scope)
                .param("id", id)
                .query(AskStore::ask)
                .optional();
    }

    /** The words that the reader may read, first to last. */
    List<Said> said(UUID scope) {
        return jdbc.sql(
                        """
                        select ask_id, owner_area, turn, words, said_by, written_at, spoken_by, confirmed
                          from asks.turn where scope_id = :scope order by written_at, number
                        """)
                .param("scope", scope)
                .query(AskStore::said)
                .list();
    }

    void add(UUID id, UUID scope, NewAsk ask, Signed signed, LocalDate answerBy) {
        jdbc.sql(
                        """
                        insert into asks.ask (id, scope_id, owner_area, released_to, written_by, written_at, to_area,
                                              what, wanted_on, answer_by, asked_by)
                        values (:id, :scope, :area, :released, access.my_assignment(), :now, :to,
                                :what, cast(:wantedOn as date), :answerBy, :by)
                        """)
                .param("id", id)
                .param("scope", scope)
                .param("area", signed.area())
                .param("released", signed.releasedTo().toArray(UUID[]::new))
                .param("now", now())
                .param("to", ask.toArea())
                .param("what", ask.what())
                .param("wantedOn", ask.wantedOn())
                .param("answerBy", answerBy)
                .param("by", signed.by())
                .update();
    }

    void add(Ask ask, UUID scope, NewTurn turn, Signed signed) {
        jdbc.sql(
                        """
                        insert into asks.turn (id, ask_id, number, scope_id, owner_area, released_to, written_by,
                                               written_at, turn, words, said_by, spoken_by, confirmed)
                        values (:id, :ask, :number, :scope, :area, :released, access.my_assignment(),
                                :now, :turn, :words, :by, :spokenBy, :confirmed)
                        """)
                .param("id", UUID.randomUUID())
                .param("ask", ask.id())
                .param("number", ask.standing().number() + 1)
                .param("scope", scope)
                .param("area", signed.area())
                .param("released", signed.releasedTo().toArray(UUID[]::new))
                .param("now", now())
                .param("turn", turn.turn().code())
                .param("words", turn.words())
                .param("by", signed.by())
                .param("spokenBy", turn.spokenBy())
                .param("confirmed", turn.confirmed())
                .update();
    }

    void waitAgain(UUID scope) {
        jdbc.sql("select asks.wait_again(:scope)")
                .param("scope", scope)
                .query(Integer.class)
                .single();
    }

    /** Whose words they are, who reads them, and who signs. */
    record Signed(String area, List<UUID> releasedTo, String by) {}

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }

    private static Ask ask(ResultSet row, int number) throws SQLException {
        return new Ask(
                row.getObject("id", UUID.class),
                row.getString("owner_area"),
                row.getString("to_area"),
                row.getString("what"),
                row.getObject("wanted_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                row.getString("asked_by"),
                row.getObject("written_by", UUID.class),
                row.getTimestamp("written_at").toInstant(),
                Arrays.asList((UUID[]) row.getArray("released_to").getArray()),
                standing(row));
    }

    private static Ask.Standing standing(ResultSet row) throws SQLException {
        String turn = row.getString("turn");
        var since = row.getTimestamp("since");
        return new Ask.Standing(
                row.getInt("number"),
                turn == null ? null : Coded.of(Turn.class, turn),
                since == null ? null : since.toInstant(),
                row.getObject("passed_on", LocalDate.class),
                row.getInt("managers"));
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getObject("ask_id", UUID.class),
                row.getString("owner_area"),
                Coded.of(Turn.class, row.getString("turn")),
                row.getString("words"),
                row.getString("said_by"),
                row.getTimestamp("written_at").toInstant(),
                row.getString("spoken_by"),
                row.getString("confirmed"));
    }
}

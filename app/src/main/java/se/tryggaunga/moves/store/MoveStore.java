package se.tryggaunga.moves.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.tryggaunga.moves.Move;
import se.tryggaunga.moves.MoveGround;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;

/** A move on the sender's side: how it stands and what the family has said to it. */
@Repository
public class MoveStore {

    private final JdbcClient jdbc;
    private final Today today;

    MoveStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The one that is under way, otherwise the last one. */
    public Optional<Move> latest(UUID scope) {
        return jdbc.sql(
                        """
                        select id, scope_id, to_code, to_name, to_party, ground, kinds, why, prepared_by, state,
                               state_at, until_day, words, their_number
                          from moves.move
                         where scope_id = :scope
                         order by number desc
                         limit 1
                        """)
                .param("scope", scope)
                .query(MoveStore::move)
                .optional();
    }

    public void add(Move move, String area) {
        insert(
                        """
                        insert into moves.move (id, scope_id, owner_area, written_by, written_at, to_code, to_name,
                                                to_party, ground, kinds, why, prepared_by, state_at)
                        values (:id, :scope, :area, access.my_assignment(), :now, :code, :name, :party, :ground,
                                :kinds, :why, :by, :now)
                        """,
                        move.scope(),
                        area)
                .param("id", move.id())
                .param("code", move.toCode())
                .param("name", move.toName())
                .param("party", move.toParty())
                .param("ground", move.ground().code())
                .param("kinds", move.kinds().toArray(String[]::new))
                .param("why", move.why())
                .param("by", move.preparedBy())
                .update();
    }

    /** The latest of each person; the young person's under no id. */
    public Map<Optional<UUID>, Said> answers(UUID move) {
        var answers = new HashMap<Optional<UUID>, Said>();
        jdbc.sql(
                        """
                        select distinct on (guardian_id) guardian_id, said, answered_on
                          from moves.answer
                         where move_id = :move
                         order by guardian_id, number desc
                        """)
                .param("move", move)
                .query(row -> {
                    answers.put(
                            Optional.ofNullable(row.getObject("guardian_id", UUID.class)),
                            new Said(
                                    row.getString("said"),
                                    row.getObject("answered_on", LocalDate.class)));
                });
        return answers;
    }

    public record Said(String said, LocalDate on) {}

    /**
     * @param guardian none for the young person
     */
    public void answer(
            Move move, String area, @Nullable UUID guardian, Said said, String how, String by) {
        insert(
                        """
                        insert into moves.answer (id, move_id, guardian_id, scope_id, owner_area, written_by,
                                                  written_at, said, how, answered_on, registered_by)
                        values (gen_random_uuid(), :move, cast(:guardian as uuid), :scope, :area,
                                access.my_assignment(), :now, :said, :how, :on, :by)
                        """,
                        move.scope(),
                        area)
                .param("move", move.id())
                .param("guardian", guardian)
                .param("said", said.said())
                .param("how", how)
                .param("on", said.on())
                .param("by", by)
                .update();
    }

    /** Whether it could be turned so. */
    public boolean turn(UUID move, String state, @Nullable LocalDate until, String words) {
        return jdbc.sql("select moves.turn(:move, :state, cast(:until as date), :words, :now)")
                .param("move", move)
                .param("state", state)
                .param("until", until)
                .param("words", words)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** Ends what is under way in a case, if anything is. */
    public Optional<Stopped> stop(UUID scope, String words) {
        return jdbc.sql(
                        "select move_id as move, to_code as to, was_offered as offered from moves.stop(:scope, :words, :now)")
                .param("scope", scope)
                .param("words", words)
                .param("now", now())
                .query(Stopped.class)
                .optional();
    }

    public record Stopped(UUID move, String to, boolean offered) {}

    /** Kinds of what goes, for whoever leads the case. */
    public List<String> kindsGoing(UUID move) {
        return jdbc.sql("select unnest(moves.kinds_going(:move))")
                .param("move", move)
                .query(String.class)
                .list();
    }

    /** For the job: cases with a move that rests on nothing any more. */
    public Collection<UUID> baseless() {
        return jdbc.sql("select moves.baseless()").query(UUID.class).list();
    }

    /** For the job: whose case the other side has declined; nothing where it no longer matters. */
    public Optional<UUID> declined(UUID move, String from, String words) {
        return jdbc.sql("select moves.declined(:move, :from, :words, :now)")
                .param("move", move)
                .param("from", from)
                .param("words", words)
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** For the job: what goes, and the case that it came from, closed from now on. */
    public Optional<Handed> handOver(UUID move, String from) {
        return jdbc.sql("select scope, contents from moves.hand_over(:move, :from, :now)")
                .param("move", move)
                .param("from", from)
                .param("now", now())
                .query(Handed.class)
                .optional();
    }

    public record Handed(UUID scope, String contents) {}

    /** For the job: the case has its number over there. */
    public Optional<UUID> openedThere(UUID move, String from, String number) {
        return jdbc.sql("select moves.opened_there(:move, :from, :number)")
                .param("move", move)
                .param("from", from)
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    private StatementSpec insert(String sql, UUID scope, String area) {
        return jdbc.sql(sql).param("scope", scope).param("area", area).param("now", now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }

    private static Move move(ResultSet row, int number) throws SQLException {
        return new Move(
                row.getObject("id", UUID.class),
                row.getObject("scope_id", UUID.class),
                row.getString("to_code"),
                row.getString("to_name"),
                row.getString("to_party"),
                Coded.of(MoveGround.class, row.getString("ground")),
                Arrays.asList((String[]) row.getArray("kinds").getArray()),
                row.getString("why"),
                row.getString("prepared_by"),
                row.getString("state"),
                instant(row),
                row.getObject("until_day", LocalDate.class),
                row.getString("words"),
                row.getString("their_number"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getTimestamp("state_at").toInstant();
    }
}

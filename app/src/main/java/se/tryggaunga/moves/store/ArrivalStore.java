package se.tryggaunga.moves.store;

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
import se.tryggaunga.moves.Arrival;
import se.tryggaunga.moves.Brought;
import se.tryggaunga.moves.MoveGround;
import se.tryggaunga.moves.Origin;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;

/** A move on the receiver's side. */
@Repository
public class ArrivalStore {

    private static final String ARRIVAL =
            """
            select id, owner_area, programme_id, from_code, from_name, their_number, ground, kinds, until_day,
                   state, state_at, words, answered_by, case_id
              from moves.arrival
            """;

    private final JdbcClient jdbc;
    private final Today today;

    ArrivalStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Those that wait first, then the latest. */
    public List<Arrival> all(int most) {
        return jdbc.sql(
                        ARRIVAL
                                + " order by state in ('offered', 'come') desc, state_at desc, id limit :most")
                .param("most", most)
                .query(ArrivalStore::arrival)
                .list();
    }

    public Optional<Arrival> find(UUID id) {
        return jdbc.sql(ARRIVAL + " where id = :id")
                .param("id", id)
                .query(ArrivalStore::arrival)
                .optional();
    }

    /** Whether there was still something to answer. */
    public boolean answer(UUID id, boolean yes, String words, String by) {
        return jdbc.sql("select moves.answer_offer(:id, :yes, :words, :by, :now)")
                .param("id", id)
                .param("yes", yes)
                .param("words", words)
                .param("by", by)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** What has come, the first time that somebody takes it out. */
    public Optional<byte[]> unpack(UUID id) {
        return jdbc.sql("select moves.unpack(:id, :now)")
                .param("id", id)
                .param("now", now())
                .query((row, _) -> Optional.ofNullable(row.getBytes(1)))
                .single();
    }

    public void became(UUID id, UUID scope) {
        jdbc.sql("select moves.became(:id, :scope)")
                .param("id", id)
                .param("scope", scope)
                .query((_, _) -> true)
                .list();
    }

    public void bring(UUID arrival, UUID scope, String area, Brought fact) {
        jdbc.sql(
                        """
                        insert into moves.brought (id, scope_id, owner_area, kind, written_by, written_at, arrival_id,
                                                   from_party, what, first_written, due, words, worries, would_help)
                        values (gen_random_uuid(), :scope, :area, :kind, access.my_assignment(), :now, :arrival,
                                :party, :what, :written, cast(:due as date), :words, :worries, :help)
                        """)
                .param("scope", scope)
                .param("area", area)
                .param("kind", fact.kind())
                .param("now", now())
                .param("arrival", arrival)
                .param("party", fact.fromParty())
                .param("what", fact.what())
                .param("written", fact.written())
                .param("due", fact.due())
                .param("words", fact.words())
                .param("worries", fact.worries())
                .param("help", fact.wouldHelp())
                .update();
    }

    /** Where a case came from, for those who keep the inbox that took it. */
    public Optional<Origin> origin(UUID scope) {
        return jdbc.sql(
                        """
                        select id as arrival, from_name as from, their_number,
                               cast(state_at at time zone 'Europe/Stockholm' as date) as day
                          from moves.arrival where case_id = :scope
                        """)
                .param("scope", scope)
                .query(Origin.class)
                .optional();
    }

    /** By party, kind and day. */
    public List<Brought> brought(UUID scope) {
        return jdbc.sql(
                        """
                        select from_party, kind, what, first_written as written, due, words, worries, would_help
                          from moves.brought
                         where scope_id = :scope
                         order by from_party, kind, first_written, id
                        """)
                .param("scope", scope)
                .query(Brought.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }

    private static Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(
                row.getObject("id", UUID.class),
                row.getString("owner_area"),
                row.getString("programme_id"),
                row.getString("from_code"),
                row.getString("from_name"),
                row.getString("their_number"),
                Coded.of(MoveGround.class, row.getString("ground")),
                Arrays.asList((String[]) row.getArray("kinds").getArray()),
                row.getObject("until_day", LocalDate.class),
                row.getString("state"),
                row.getTimestamp("state_at").toInstant(),
                row.getString("words"),
                row.getString("answered_by"),
                row.getObject("case_id", UUID.class));
    }
}

package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.Agreement;
import se.tryggaunga.cases.domain.Answer;
import se.tryggaunga.cases.domain.FollowUp;
import se.tryggaunga.cases.domain.PlanHead;
import se.tryggaunga.shared.Coded;

/** The plan's head, what the young person said about it, and its follow-ups. */
@Repository
public class PlanStore {

    private static final List<String> PLAN_FACTS =
            List.of(
                    "plan",
                    "goal",
                    "goal_rating",
                    "agreement",
                    "followup",
                    "minutes",
                    "decision",
                    "agenda_item",
                    "day_map");

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PlanHead> head(UUID scope) {
        return jdbc.sql(
                        """
                        select version, voice, settled_on, released_to from cases.plan
                         where id = :scope order by version desc limit 1
                        """)
                .param("scope", scope)
                .query(PlanStore::head)
                .optional();
    }

    public Optional<Written> voice(UUID scope, int version) {
        return jdbc.sql(
                        """
                        select version, voice as words, written_by, written_at from cases.plan
                         where id = :scope and version = :version
                        """)
                .param("scope", scope)
                .param("version", version)
                .query(Written::of)
                .optional();
    }

    public void write(Stamp stamp, PlanHead head) {
        jdbc.sql(
                        """
                        insert into cases.plan
                               (id, version, scope_id, owner_area, released_to, written_by, written_at,
                                voice, settled_on)
                        values (:scope, :version, :scope, :area, :released, access.my_assignment(), :at,
                                :voice, cast(:settledOn as date))
                        """)
                .params(stamp.params())
                .param("version", head.version())
                .param("voice", head.voice())
                .param("settledOn", head.settledOn())
                .update();
    }

    /** The version with which it was settled last; the words may have been changed since. */
    public Optional<Integer> settledVersion(UUID scope) {
        return jdbc.sql(
                        """
                        select min(version) from cases.plan
                         where scope_id = :scope
                           and settled_on = (select max(settled_on) from cases.plan where scope_id = :scope)
                        """)
                .param("scope", scope)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    public Optional<LocalDate> firstSettled(UUID scope) {
        return jdbc.sql("select min(settled_on) from cases.plan where scope_id = :scope")
                .param("scope", scope)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    public void agree(Stamp stamp, int planVersion, Answer answer, String reason, LocalDate day) {
        jdbc.sql(
                        """
                        insert into cases.agreement
                               (id, scope_id, owner_area, released_to, written_by, written_at,
                                plan_version, answer, reason, answered_on)
                        values (:id, :scope, :area, :released, access.my_assignment(), :at,
                                :version, :answer, :reason, :day)
                        """)
                .params(stamp.params())
                .param("id", UUID.randomUUID())
                .param("version", planVersion)
                .param("answer", answer.code())
                .param("reason", reason)
                .param("day", day)
                .update();
    }

    /** Latest first. */
    public List<Agreement> agreements(UUID scope) {
        return jdbc.sql(
                        """
                        select answer, reason, answered_on, plan_version from cases.agreement
                         where scope_id = :scope order by written_at desc, id
                        """)
                .param("scope", scope)
                .query((row, _) ->
                        new Agreement(
                                Coded.of(Answer.class, row.getString("answer")),
                                row.getString("reason"),
                                row.getObject("answered_on", LocalDate.class),
                                row.getInt("plan_version")))
                .list();
    }

    public void followUp(Stamp stamp, FollowUp followUp) {
        jdbc.sql(
                        """
                        insert into cases.followup
                               (id, scope_id, owner_area, released_to, written_by, written_at,
                                held_on, young_view, next_on)
                        values (:id, :scope, :area, :released, access.my_assignment(), :at,
                                :heldOn, :view, cast(:nextOn as date))
                        """)
                .params(stamp.params())
                .param("id", followUp.id())
                .param("heldOn", followUp.heldOn())
                .param("view", followUp.youngView())
                .param("nextOn", followUp.nextOn())
                .update();
    }

    /** Latest first. */
    public List<FollowUp> followUps(UUID scope) {
        return jdbc.sql(
                        """
                        select id, held_on, young_view, next_on from cases.followup
                         where scope_id = :scope order by held_on desc, written_at desc
                        """)
                .param("scope", scope)
                .query(FollowUp.class)
                .list();
    }

    /**
     * Shows what the host owns of an already shared plan to seats that came later; drafts stay
     * drafts.
     */
    public void widen(UUID scope, String hostArea, Collection<UUID> seats) {
        for (var table : PLAN_FACTS) {
            jdbc.sql(
                            """
                            update cases.%s set released_to = :seats
                             where scope_id = :scope and owner_area = :area and cardinality(released_to) > 0
                            """
                                    .formatted(table))
                    .param("seats", seats.toArray(UUID[]::new))
                    .param("scope", scope)
                    .param("area", hostArea)
                    .update();
        }
    }

    private static PlanHead head(ResultSet row, int number) throws SQLException {
        return new PlanHead(
                row.getInt("version"),
                row.getString("voice"),
                row.getObject("settled_on", LocalDate.class),
                Set.copyOf(Arrays.asList((UUID[]) row.getArray("released_to").getArray())));
    }
}

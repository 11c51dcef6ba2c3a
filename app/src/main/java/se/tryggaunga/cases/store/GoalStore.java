package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.Goal;
import se.tryggaunga.cases.domain.Rated;
import se.tryggaunga.cases.domain.Rating;
import se.tryggaunga.cases.domain.Result;
import se.tryggaunga.shared.Coded;

/** Goals, the young person's own ratings of them, and how they ended. */
@Repository
public class GoalStore {

    private final JdbcClient jdbc;

    GoalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(Stamp stamp, UUID id, int version, String words, boolean dropped) {
        jdbc.sql(
                        """
                        insert into cases.goal
                               (id, version, scope_id, owner_area, released_to, written_by, written_at,
                                words, dropped)
                        values (:id, :version, :scope, :area, :released, access.my_assignment(), :at,
                                :words, :dropped)
                        """)
                .params(stamp.params())
                .param("id", id)
                .param("version", version)
                .param("words", words)
                .param("dropped", dropped)
                .update();
    }

    public void rate(Stamp stamp, UUID goal, Rating rating, LocalDate day) {
        jdbc.sql(
                        """
                        insert into cases.goal_rating
                               (id, scope_id, owner_area, released_to, written_by, written_at,
                                goal_id, rating, rated_on)
                        values (:id, :scope, :area, :released, access.my_assignment(), :at,
                                :goal, :rating, :day)
                        """)
                .params(stamp.params())
                .param("id", UUID.randomUUID())
                .param("goal", goal)
                .param("rating", rating.code())
                .param("day", day)
                .update();
    }

    public void result(Stamp stamp, UUID goal, Result result) {
        jdbc.sql(
                        """
                        insert into cases.goal_result
                               (id, scope_id, owner_area, released_to, written_by, written_at, result)
                        values (:id, :scope, :area, :released, access.my_assignment(), :at, :result)
                        """)
                .params(stamp.params())
                .param("id", goal)
                .param("result", result.code())
                .update();
    }

    /** In the order in which they were first said. */
    public List<Goal> all(UUID scope) {
        var ratings = ratings(scope);
        return jdbc.sql(
                        """
                        select g.id, g.version, g.words, r.result
                          from cases.goal g
                          join cases.goal first on first.id = g.id and first.version = 1
                          left join cases.goal_result r on r.id = g.id
                         where g.scope_id = :scope and not g.dropped
                           and g.version = (select max(n.version) from cases.goal n where n.id = g.id)
                         order by first.written_at, g.id
                        """)
                .param("scope", scope)
                .query((row, _) -> goal(row, ratings))
                .list();
    }

    public Optional<Written> version(UUID id, int version) {
        return jdbc.sql(
                        """
                        select version, words, written_by, written_at from cases.goal
                         where id = :id and version = :version
                        """)
                .param("id", id)
                .param("version", version)
                .query(Written::of)
                .optional();
    }

    private Map<UUID, List<Rated>> ratings(UUID scope) {
        var byGoal = new HashMap<UUID, List<Rated>>();
        jdbc.sql(
                        """
                        select goal_id, rating, rated_on from cases.goal_rating
                         where scope_id = :scope order by written_at, id
                        """)
                .param("scope", scope)
                .query(row -> {
                    byGoal.computeIfAbsent(
                                    row.getObject("goal_id", UUID.class), _ -> new ArrayList<>())
                            .add(
                                    new Rated(
                                            Coded.of(Rating.class, row.getString("rating")),
                                            row.getObject("rated_on", LocalDate.class)));
                });
        return byGoal;
    }

    private static Goal goal(ResultSet row, Map<UUID, List<Rated>> ratings) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var result = row.getString("result");
        return new Goal(
                id,
                row.getInt("version"),
                row.getString("words"),
                ratings.getOrDefault(id, List.of()),
                result == null ? null : Coded.of(Result.class, result));
    }
}

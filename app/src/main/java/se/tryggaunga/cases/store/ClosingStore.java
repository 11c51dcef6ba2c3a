package se.tryggaunga.cases.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.Closing;

/** How a case ended: the frame's part, and the words for those who could read the plan. */
@Repository
public class ClosingStore {

    private final JdbcClient jdbc;

    ClosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void close(Stamp stamp, Closing closing) {
        jdbc.sql(
                        """
                        insert into cases.closing
                               (id, scope_id, owner_area, released_to, written_by, written_at,
                                reason, closed_on, readable_until)
                        values (:scope, :scope, :area, :released, access.my_assignment(), :at,
                                :reason, :closedOn, :until)
                        """)
                .params(stamp.params())
                .param("reason", closing.reason())
                .param("closedOn", closing.closedOn())
                .param("until", closing.readableUntil())
                .update();
    }

    public void words(Stamp stamp, Closing.Words words) {
        jdbc.sql(
                        """
                        insert into cases.closing_words
                               (id, scope_id, owner_area, released_to, written_by, written_at,
                                young_view, guardians_view, remains)
                        values (:scope, :scope, :area, :released, access.my_assignment(), :at,
                                :young, :guardians, :remains)
                        """)
                .params(stamp.params())
                .param("young", words.young())
                .param("guardians", words.guardians())
                .param("remains", words.remains())
                .update();
    }

    public Optional<Closing> find(UUID scope) {
        return jdbc.sql(
                        """
                        select c.reason, c.closed_on, c.readable_until,
                               w.id is not null as has_words, w.young_view, w.guardians_view, w.remains
                          from cases.closing c
                          left join cases.closing_words w on w.id = c.id
                         where c.id = :scope
                        """)
                .param("scope", scope)
                .query((row, _) ->
                        new Closing(
                                row.getString("reason"),
                                row.getObject("closed_on", LocalDate.class),
                                row.getObject("readable_until", LocalDate.class),
                                row.getBoolean("has_words")
                                        ? new Closing.Words(
                                                row.getString("young_view"),
                                                row.getString("guardians_view"),
                                                row.getString("remains"))
                                        : null))
                .optional();
    }
}

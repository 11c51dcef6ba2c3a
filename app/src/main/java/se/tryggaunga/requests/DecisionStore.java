package se.tryggaunga.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;

/** What whoever asked was told, the written decision, and that it was answered. */
@Repository
class DecisionStore {

    private final JdbcClient jdbc;
    private final Today today;

    DecisionStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void offer(UUID id, RequestHead head, LocalDate on, @Nullable Colleague decider, String by) {
        jdbc.sql(
                        """
                        insert into requests.offer (id, scope_id, owner_area, written_by, written_at, told_on, wants,
                                                    assigned_to, to_name, told_by)
                        values (:id, :request, :area, access.my_assignment(), :now, :on, :wants,
                                cast(:decider as uuid), :name, :by)
                        """)
                .param("id", id)
                .param("request", head.id())
                .param("area", head.area())
                .param("now", RequestStore.now(today))
                .param("on", on)
                .param("wants", decider != null)
                .param("decider", decider == null ? null : decider.assignment())
                .param("name", decider == null ? "" : decider.signature())
                .param("by", by)
                .update();
    }

    /** The latest last. */
    List<RequestView.Offer> offers(UUID request) {
        return jdbc.sql(
                        """
                        select id, told_on, wants, to_name as decider, told_by as by
                          from requests.offer where scope_id = :request order by position
                        """)
                .param("request", request)
                .query(RequestView.Offer.class)
                .list();
    }

    /** Whether the acting hat is asked to decide, and its function still does. */
    boolean mine(UUID request) {
        return jdbc.sql(
                        """
                        select requests.is_decider(:id) and not exists (select from requests.decision where id = :id)
                        """)
                .param("id", request)
                .query(Boolean.class)
                .single();
    }

    /** Whose task it is to send it. */
    UUID decide(UUID request, NewDecision decision, String by) {
        return jdbc.sql(
                        """
                        select requests.decide(:id, :outcome, :words, :reason, :section, :day, :by, :now)
                        """)
                .param("id", request)
                .param("outcome", decision.outcome())
                .param("words", decision.words())
                .param("reason", decision.reason())
                .param("section", decision.section())
                .param("day", today.day())
                .param("by", by)
                .param("now", RequestStore.now(today))
                .query(UUID.class)
                .single();
    }

    Optional<RequestView.Decision> decision(UUID request) {
        return jdbc.sql(
                        """
                        select outcome, words, reason, section, decided_on, decided_by as by
                          from requests.decision where id = :request
                        """)
                .param("request", request)
                .query(RequestView.Decision.class)
                .optional();
    }

    void answer(RequestHead head, LocalDate on, String how, String words, String by) {
        jdbc.sql(
                        """
                        insert into requests.answer (id, scope_id, owner_area, written_by, written_at, what, sent_on,
                                                     how, words, sent_by)
                        values (gen_random_uuid(), :request, :area, access.my_assignment(), :now, :what, :on, :how,
                                :words, :by)
                        """)
                .param("request", head.id())
                .param("area", head.area())
                .param("now", RequestStore.now(today))
                .param("what", head.is("decided") ? "decision" : "answer")
                .param("on", on)
                .param("how", how)
                .param("words", words)
                .param("by", by)
                .update();
    }

    List<RequestView.Answer> answers(UUID request) {
        return jdbc.sql(
                        """
                        select what, sent_on, how, words, sent_by, written_at
                          from requests.answer where scope_id = :request order by position
                        """)
                .param("request", request)
                .query((row, _) ->
                        new RequestView.Answer(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getTimestamp(6).toInstant()))
                .list();
    }
}

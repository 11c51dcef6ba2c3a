package se.tryggaunga.archive;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;

/** Rules, holds and minutes of the own area. Which rows: the policies know. */
@Repository
class DisposalStore {

    private final JdbcClient jdbc;
    private final Today today;

    DisposalStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Waiting first, then those in force, then what was taken back; the latest first. */
    List<DisposalRule> rules() {
        return jdbc.sql(
                        """
                        select p.id, p.record_kind, p.after_days, p.decision, p.decided_on, p.from_day, p.why,
                               p.proposer, p.proposed_by, a.approved_by, t.taken_by
                          from records.disposal_proposal p
                          left join records.disposal_approval a on a.proposal_id = p.id
                          left join records.disposal_taken_back t on t.proposal_id = p.id
                         order by t.taken_by is not null, a.approved_by is not null, p.proposed_at desc
                        """)
                .query(DisposalRule.class)
                .list();
    }

    void propose(UUID id, NewRule rule, String by) {
        jdbc.sql(
                        """
                        insert into records.disposal_proposal
                               (id, record_kind, area_id, after_days, decision, decided_on, from_day, why, proposer,
                                proposed_by, proposed_at)
                        values (:id, :kind, access.my_area(), :days, :decision, :decidedOn, :from, :why, access.me(),
                                :by, :now)
                        """)
                .param("id", id)
                .param("kind", rule.recordKind())
                .param("days", rule.afterDays())
                .param("decision", rule.decision())
                .param("decidedOn", rule.decidedOn())
                .param("from", rule.fromDay())
                .param("why", rule.why())
                .param("by", by)
                .param("now", now())
                .update();
    }

    boolean approve(UUID id, String by) {
        return jdbc.sql(
                                """
                                insert into records.disposal_approval (proposal_id, approver, approved_by, approved_at)
                                values (:id, access.me(), :by, :now)
                                on conflict (proposal_id) do nothing
                                """)
                        .param("id", id)
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    boolean takeBack(UUID id, String by) {
        return jdbc.sql(
                                """
                                insert into records.disposal_taken_back (proposal_id, taken_by, taken_at)
                                values (:id, :by, :now)
                                on conflict (proposal_id) do nothing
                                """)
                        .param("id", id)
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Those that are not lifted. */
    List<Hold> holds() {
        return jdbc.sql(
                        """
                        select h.id, h.record_kind, h.reason, h.placed_by, h.placed_at
                          from records.legal_hold h
                         where not exists (select from records.hold_end e where e.hold_id = h.id)
                         order by h.placed_at
                        """)
                .query((row, _) ->
                        new Hold(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getTimestamp(5).toInstant()))
                .list();
    }

    void hold(UUID id, String kind, String reason, String by) {
        jdbc.sql(
                        """
                        insert into records.legal_hold (id, record_kind, area_id, reason, placed_by, placed_at)
                        values (:id, :kind, access.my_area(), :reason, :by, :now)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("reason", reason)
                .param("by", by)
                .param("now", now())
                .update();
    }

    void lift(UUID id, String by) {
        jdbc.sql(
                        """
                        insert into records.hold_end (hold_id, lifted_by, lifted_at) values (:id, :by, :now)
                        on conflict (hold_id) do nothing
                        """)
                .param("id", id)
                .param("by", by)
                .param("now", now())
                .update();
    }

    /** Latest first. */
    List<Erasure> minutes() {
        return jdbc.sql(
                        """
                        select record_kind, decision, erased, at from records.disposal
                         where area_id = access.my_area() order by at desc limit 200
                        """)
                .query((row, _) ->
                        new Erasure(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getTimestamp(4).toInstant()))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }
}

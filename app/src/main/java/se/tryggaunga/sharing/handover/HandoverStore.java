package se.tryggaunga.sharing.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.sharing.decision.Finding;

/** Handovers as rows, each in a scope of its own. */
@Repository
class HandoverStore {

    private final JdbcClient jdbc;

    HandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Handover handover, Instant at) {
        jdbc.sql(
                        """
                        insert into sharing.handover
                               (id, scope_id, owner_area, released_to, written_by, written_at, case_id, discloses,
                                what, fact_id, fact_version, about, words, to_area, to_assignment, to_name, rests_on,
                                until_day)
                        values (:id, :id, :area, array[:id], :by, :at, :caseId, :kind,
                                :what, :fact, :version, :about, :words, :toArea, cast(:to as uuid), :toName, :restsOn,
                                :until)
                        """)
                .param("id", handover.id())
                .param("area", handover.area())
                .param("by", handover.writtenBy())
                .param("at", utc(at))
                .param("caseId", handover.caseId())
                .param("kind", handover.kind())
                .param("what", handover.what())
                .param("fact", handover.factId())
                .param("version", handover.factVersion())
                .param("about", handover.about())
                .param("words", handover.words())
                .param("toArea", handover.toArea())
                .param("to", handover.toAssignment())
                .param("toName", handover.toName())
                .param("restsOn", handover.restsOn())
                .param("until", handover.untilDay())
                .update();
    }

    void add(Handover handover, Weighing weighing, Instant at) {
        jdbc.sql(
                        """
                        insert into sharing.weighing
                               (id, scope_id, owner_area, released_to, written_by, written_at, told_kind, age, facts,
                                consent_counted, finding, ground, section, sentence, decider, assigned_to,
                                why, proportionate, left_out, prepared_by)
                        values (:id, :id, :area, array[:id], :by, :at, :toldKind, cast(:age as int), :facts,
                                :consent, :finding, :ground, :section, :sentence, :decider, :assignedTo,
                                :why, :proportionate, :leftOut, :preparedBy)
                        """)
                .param("id", handover.id())
                .param("area", handover.area())
                .param("by", handover.writtenBy())
                .param("at", utc(at))
                .param("toldKind", weighing.toldKind())
                .param("age", weighing.age())
                .param("facts", weighing.facts().toArray(String[]::new))
                .param("consent", weighing.consentCounted())
                .param("finding", weighing.finding().code())
                .param("ground", weighing.ground())
                .param("section", weighing.section())
                .param("sentence", weighing.sentence())
                .param("decider", weighing.decider())
                .param("assignedTo", weighing.assignedTo())
                .param("why", weighing.reasons().why())
                .param("proportionate", weighing.reasons().proportionate())
                .param("leftOut", weighing.reasons().leftOut())
                .param("preparedBy", weighing.preparedBy())
                .update();
    }

    Optional<Handover> find(UUID id) {
        return jdbc.sql(
                        """
                        select id, case_id, owner_area as area, discloses as kind, what, fact_id, fact_version,
                               about, words, to_area, to_assignment, to_name, rests_on, until_day, written_by
                          from sharing.handover
                         where id = :id
                        """)
                .param("id", id)
                .query(Handover.class)
                .optional();
    }

    Optional<Weighing> weighing(UUID id) {
        return jdbc.sql(
                        """
                        select told_kind, age, facts, consent_counted, finding, ground, section, sentence,
                               decider, assigned_to, why, proportionate, left_out, prepared_by
                          from sharing.weighing
                         where id = :id
                        """)
                .param("id", id)
                .query(HandoverStore::weighing)
                .optional();
    }

    Optional<Settled> settled(UUID id) {
        return jdbc.sql(
                        """
                        select given, reason, decided_by, written_at, sharing.handover_ended(id) as ended_on
                          from sharing.handover_decision
                         where id = :id
                        """)
                .param("id", id)
                .query((row, _) ->
                        new Settled(
                                row.getBoolean("given"),
                                row.getString("reason"),
                                row.getString("decided_by"),
                                row.getTimestamp("written_at").toInstant(),
                                row.getObject("ended_on", LocalDate.class)))
                .optional();
    }

    /** Those that the hat has to do with, latest first. */
    List<HandoverRow> rows(int most) {
        return jdbc.sql(
                        """
                        select h.id, h.owner_area as area, h.what, h.discloses as kind, h.to_name, h.until_day,
                               h.written_at, d.given, sharing.handover_ended(h.id) as ended_on,
                               coalesce(h.to_assignment = access.my_assignment(), false) as to_me
                          from sharing.handover h
                          left join sharing.handover_decision d on d.id = h.id
                         order by h.written_at desc, h.id
                         limit :most
                        """)
                .param("most", most)
                .query(HandoverStore::row)
                .list();
    }

    void decide(UUID id, boolean given, String reason, String by, Instant at) {
        jdbc.sql("select sharing.decide_handover(:id, :given, :reason, :by, :at)")
                .param("id", id)
                .param("given", given)
                .param("reason", reason)
                .param("by", by)
                .param("at", utc(at))
                .query((_, _) -> true)
                .list();
    }

    /** Whether the family has taken back anything since it was prepared. */
    boolean takenBackSince(UUID id) {
        return jdbc.sql("select sharing.taken_back_since(:id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static Weighing weighing(ResultSet row, int number) throws SQLException {
        return new Weighing(
                row.getString("told_kind"),
                row.getObject("age", Integer.class),
                Set.of((String[]) row.getArray("facts").getArray()),
                row.getBoolean("consent_counted"),
                Coded.of(Finding.class, row.getString("finding")),
                row.getString("ground"),
                row.getString("section"),
                row.getString("sentence"),
                row.getString("decider"),
                row.getObject("assigned_to", UUID.class),
                new Reasons(
                        row.getString("why"),
                        row.getString("proportionate"),
                        row.getString("left_out")),
                row.getString("prepared_by"));
    }

    private static HandoverRow row(ResultSet row, int number) throws SQLException {
        return new HandoverRow(
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getString("what"),
                row.getString("kind"),
                row.getString("to_name"),
                row.getObject("until_day", LocalDate.class),
                row.getTimestamp("written_at").toInstant(),
                row.getObject("given", Boolean.class),
                row.getObject("ended_on", LocalDate.class),
                row.getBoolean("to_me"));
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

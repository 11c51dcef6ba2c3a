package se.tryggaunga.sharing.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.domain.Answer;
import se.tryggaunga.sharing.domain.Consent;
import se.tryggaunga.sharing.domain.Maturity;
import se.tryggaunga.sharing.domain.Version;

/**
 * Adds versions, answers and judgements; nothing is changed. Reading is {@link ConsentReader}'s.
 */
@Repository
public class ConsentStore {

    private final JdbcClient jdbc;
    private final Today today;

    ConsentStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Which consent an entry belongs to, and whose it is. */
    public record Place(UUID scope, String ownerArea, UUID consent, int version) {

        public static Place in(UUID scope, Consent consent) {
            return new Place(scope, consent.ownerArea(), consent.id(), consent.latest().number());
        }
    }

    /**
     * Writers of one scope wait for each other: two last answers at once would otherwise each see
     * the other missing, and nobody would notice that the consent is valid.
     */
    public void lock(UUID scope) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('sharing/' || :scope::text, 0))")
                .param("scope", scope)
                .query((_, _) -> true)
                .list();
    }

    public void addVersion(Place place, int number, String programme, Version version) {
        var terms = version.terms();
        jdbc.sql(
                        """
                        insert into sharing.consent
                               (id, version, number, scope_id, owner_area, written_by, written_at,
                                programme_id, purpose, valid_from, valid_until, text_version, language,
                                interpreter, explained, saved_by)
                        values (:id, :version, :number, :scope, :area, access.my_assignment(), :now,
                                :programme, :purpose, :from, :until, :text, :language, :interpreter,
                                :explained, :saved)
                        """)
                .param("id", place.consent())
                .param("version", version.number())
                .param("number", number)
                .param("scope", place.scope())
                .param("area", place.ownerArea())
                .param("now", now())
                .param("programme", programme)
                .param("purpose", terms.purpose())
                .param("from", terms.from())
                .param("until", terms.until())
                .param("text", terms.textVersion())
                .param("language", version.language())
                .param("interpreter", version.interpreter())
                .param("explained", version.explained())
                .param("saved", version.savedBy())
                .update();
        addCoverage(place, version);
    }

    private void addCoverage(Place place, Version version) {
        var cells = version.terms().covers().stream().sorted().toList();
        jdbc.sql(
                        """
                        insert into sharing.coverage
                               (consent_id, version, area_id, covers, scope_id, owner_area, written_by,
                                written_at)
                        select :id, :version, cell.area_id, cell.covers, :scope, :area,
                               access.my_assignment(), :now
                          from unnest(:areas, :kinds) cell (area_id, covers)
                        """)
                .param("id", place.consent())
                .param("version", version.number())
                .param("scope", place.scope())
                .param("area", place.ownerArea())
                .param("now", now())
                .param("areas", cells.stream().map(cell -> cell.area()).toArray(String[]::new))
                .param("kinds", cells.stream().map(cell -> cell.kind()).toArray(String[]::new))
                .update();
    }

    public void addAnswer(Place place, Answer answer) {
        jdbc.sql(
                        """
                        insert into sharing.answer
                               (id, consent_id, version, guardian_id, scope_id, owner_area, written_by,
                                written_at, said, how, answered_on, note, registered_by)
                        values (:id, :consent, :version, cast(:guardian as uuid), :scope, :area,
                                access.my_assignment(), :now, :said, :how, :on, :note, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("consent", place.consent())
                .param("version", place.version())
                .param("guardian", answer.who().guardian())
                .param("scope", place.scope())
                .param("area", place.ownerArea())
                .param("now", now())
                .param("said", answer.said().code())
                .param("how", answer.how().code())
                .param("on", answer.on())
                .param("note", answer.note())
                .param("by", answer.registeredBy())
                .update();
    }

    public void addMaturity(Place place, Maturity maturity) {
        jdbc.sql(
                        """
                        insert into sharing.maturity
                               (id, consent_id, version, after_answer, scope_id, owner_area, written_by,
                                written_at, counts, reasons, assessed_by)
                        values (:id, :consent, :version, :after, :scope, :area, access.my_assignment(),
                                :now, :counts, :reasons, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("consent", place.consent())
                .param("version", place.version())
                .param("after", maturity.afterAnswer())
                .param("scope", place.scope())
                .param("area", place.ownerArea())
                .param("now", now())
                .param("counts", maturity.counts())
                .param("reasons", maturity.reasons())
                .param("by", maturity.assessedBy())
                .update();
    }

    /**
     * The version that counts as in force since the last change, its last day, and the next
     * birthday that changes who decides.
     */
    public record Ending(int version, LocalDate untilDay, @Nullable LocalDate turnsOn) {}

    public Optional<Ending> ending(UUID consent) {
        return jdbc.sql(
                        "select version, until_day, turns_on from sharing.ending where consent_id = :consent")
                .param("consent", consent)
                .query(Ending.class)
                .optional();
    }

    /** Whether a birthday that changes who decides comes while the yes can last. */
    public boolean turns(UUID scope) {
        return jdbc.sql(
                        """
                        select exists (select from sharing.ending
                                        where scope_id = :scope and turns_on is not null)
                        """)
                .param("scope", scope)
                .query(Boolean.class)
                .single();
    }

    /** Reminders begin anew, since the family has been spoken to. */
    public void inForce(UUID scope, Consent consent, UUID keeper, Ending ending) {
        jdbc.sql(
                        """
                        insert into sharing.ending
                               (consent_id, version, scope_id, keeper, until_day, programme_id, turns_on)
                        values (:consent, :version, :scope, :keeper, :until, :programme,
                                cast(:turns as date))
                        on conflict (consent_id) do update
                           set version = excluded.version, keeper = excluded.keeper,
                               until_day = excluded.until_day, turns_on = excluded.turns_on,
                               turn_told = false, reminded = 1000
                        """)
                .param("consent", consent.id())
                .param("version", ending.version())
                .param("scope", scope)
                .param("keeper", keeper)
                .param("until", ending.untilDay())
                .param("programme", consent.programme())
                .param("turns", ending.turnsOn())
                .update();
    }

    public void ended(UUID consent, LocalDate lastDay) {
        jdbc.sql(
                        """
                        update sharing.ending set until_day = least(until_day, :day)
                         where consent_id = :consent
                        """)
                .param("day", lastDay)
                .param("consent", consent)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }
}

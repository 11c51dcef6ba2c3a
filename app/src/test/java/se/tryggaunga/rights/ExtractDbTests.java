package se.tryggaunga.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.people.PersonSearch;
import se.tryggaunga.rights.domain.Ruling;
import se.tryggaunga.rights.domain.SourceState;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;

/**
 * An extract is one controller's, opens nothing before and nothing after, and says what is missing.
 */
class ExtractDbTests extends InAnExtract {

    private static final LocalDate BORN = LocalDate.of(2011, 2, 3);

    @Autowired PersonSearch search;

    @Test
    void holdsTheOwnAreasFactsAndNobodyElses() {
        var who = about("Ada", "Lindqvist", BORN, null);
        about(who, Map.of("social", "Socialt", "skola", "I skolan", "elevhalsa", "Hos kuratorn"));
        assertThat(notes(RUT, collected(RUT, who)))
                .contains("Socialt")
                .doesNotContain("I skolan", "Hos kuratorn");
        var school = collected(NILS, who);
        assertThat(notes(NILS, school))
                .contains("I skolan")
                .doesNotContain("Socialt", "Hos kuratorn");
        assertThat(school.others())
                .extracting(part -> part.area().id() + " " + part.state())
                .containsExactlyInAnyOrder(
                        "elevstod nobody", "elevhalsa asked", "elevhalsa_medicin nobody");
    }

    @Test
    void isSharedByTheControllersAreasEachWithItsOwnPart() {
        var who = about("Bo", "Åkerlund", BORN, null);
        about(who, Map.of("skola", "I skolan", "elevhalsa", "Hos kuratorn"));
        var school = collected(NILS, who);
        var id = school.head().id();
        assertThat(as(MOA, () -> extracts.open(id)).posts()).isEmpty();
        as(MOA, () -> collecting.collect(id));
        assertThat(notes(MOA, as(MOA, () -> extracts.open(id))))
                .contains("Hos kuratorn")
                .doesNotContain("I skolan");
        assertThat(notes(NILS, as(NILS, () -> extracts.open(id)))).doesNotContain("Hos kuratorn");
        assertThatThrownBy(() -> as(RUT, () -> extracts.open(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(SARA, () -> extracts.open(id))).isInstanceOf(Forbidden.class);
    }

    @Test
    void opensNothingBeforeTheIdentityIsChecked() {
        var who = about("Cim", "Berglund", BORN, null);
        about(who, Map.of("social", "Socialt"));
        var id = as(RUT, () -> extracts.ask(who));
        assertThatThrownBy(() -> as(RUT, () -> collecting.collect(id)))
                .isInstanceOf(NotReady.class);
        assertThat(
                        count(
                                "select from access.grants where ground_ref is not null and ground = 'extract' and seat = ?",
                                id))
                .isZero();
    }

    @Test
    void readsOnAGroundThatEndsWhenTheCollectingIsDoneAndIsLogged() {
        var who = about("Dan", "Hedlund", BORN, null);
        var scope = about(who, Map.of("social", "Socialt", "skola", "I skolan"));
        collected(RUT, who);
        var ledger = "select from access.grants where ground = 'extract' and scope_id = ?";
        assertThat(count(ledger, scope)).isEqualTo(1);
        assertThat(count(ledger + " and owner_area = 'social' and until_day = from_day", scope))
                .isEqualTo(1);
        assertThat(count(ledger + " and revoked_at is null", scope)).isZero();
        assertThat(
                        count(
                                "select from audit.entry where action = 'read' and what = 'register-extract' and scope_id = ? and person_id = ?",
                                scope,
                                hat(RUT).person()))
                .isEqualTo(1);
        assertThat(as(RUT, () -> search.scopes("Dan Hedlund"))).isEmpty();
    }

    @Test
    void findsTheSameOneAndNobodyWithALikeName() {
        about(
                about("Elis", "Norén", BORN.plusDays(1), null),
                Map.of("social", "Född en annan dag"));
        about(about("Elisabet", "Norén", BORN, null), Map.of("social", "Heter något annat"));
        about(
                about("Elis", "Norén", LocalDate.of(2010, 1, 10), "20100110-2399"),
                Map.of("social", "Har ett nummer"));
        about(about("elis", "NORÉN", BORN, null), Map.of("social", "Den rätta"));
        assertThat(notes(RUT, collected(RUT, about("Elis", "Norén", BORN, null))))
                .contains("Den rätta")
                .doesNotContain("Född en annan dag", "Heter något annat", "Har ett nummer");
    }

    @Test
    void findsTheWorryBehindARequestAndAnOwnNoteWithTheName() {
        var who = about("Fia", "Sandell", BORN, null);
        var scope = about(who, Map.of("social", "Socialt"));
        var concern = UUID.randomUUID();
        takesPart(concern, "skola");
        plant(concern, "skola", "concerns.concern_text", Map.of("worry", "Oron bakom"));
        plant(scope, "social", "concerns.request", Map.of());
        superuser()
                .sql(
                        "set session_replication_role = replica; update concerns.request set concern_id = '%s' where id = '%s'"
                                .formatted(concern, scope))
                .update();
        var other = UUID.randomUUID();
        takesPart(other, "skola");
        plant(
                other,
                "skola",
                "concerns.own_note",
                Map.of(
                        "name",
                        "Fia Sandells syskon också",
                        "note",
                        "Med namn",
                        "dispose_on",
                        "2099-01-01"));
        var found = collected(NILS, who);
        assertThat(found.posts().stream().flatMap(post -> said(NILS, post).stream()).toList())
                .contains("Oron bakom", "Med namn");
    }

    @Test
    void isNeverSilentlyIncomplete() {
        var who = about("Gry", "Holmdahl", BORN, null);
        var scope = about(who, Map.of("social", "Socialt"));
        plant(
                scope,
                "social",
                "concerns.own_note",
                Map.of("name", "Gry Holmdahl", "dispose_on", "2026-01-01"));
        superuser().sql("revoke select on people.guardian from trygga_app").update();
        try {
            var view = collected(RUT, who);
            assertThat(answer(view, "people").state()).isEqualTo(SourceState.FAILED);
            assertThat(answer(view, "people").missing()).isEqualTo(1);
            assertThat(answer(view, "concerns").state())
                    .as("past its day, and kept")
                    .isEqualTo(SourceState.PARTIAL);
            assertThat(answer(view, "concerns").missing()).isEqualTo(1);
            assertThat(answer(view, "cases").state()).isEqualTo(SourceState.WHOLE);
            assertThat(notes(RUT, view)).contains("Socialt");
        } finally {
            superuser().sql("grant select on people.guardian to trygga_app").update();
        }
        var again = collected(RUT, who);
        assertThat(answer(again, "people").state()).isEqualTo(SourceState.WHOLE);
    }

    @Test
    void findsNothingTwice() {
        var who = about("Hilma", "Borg", BORN, null);
        about(who, Map.of("social", "Socialt"));
        var view = collected(RUT, who);
        as(RUT, () -> collecting.collect(view.head().id()));
        assertThat(notes(RUT, opened(RUT, view))).containsOnlyOnce("Socialt");
    }

    @Test
    void proposesToCoverOthersNamesAndNotTheOwn() {
        var who = about("Ida", "Fors", BORN, null);
        var scope =
                about(
                        who,
                        Map.of(
                                "social",
                                "Ida sa att Leila och hennes bror Robin brukar vänta. Idas mamma Zelmira ringde."));
        plant(scope, "social", "people.guardian", Map.of("name", "Zelmira Fors"));
        assertThat(note(collected(RUT, who)).proposed())
                .contains("Leila", "Robin", "Zelmira")
                .doesNotContain("Ida", "Idas", "Fors");
    }

    @Test
    void isHandedOverWhenEachPostIsRuledOnAndThenStays() {
        var who = about("Jon", "Wall", BORN, null);
        about(who, Map.of("social", "Jon och Leila var där."));
        var view = collected(RUT, who);
        var id = view.head().id();
        var note = note(view);
        assertThatThrownBy(() -> as(RUT, () -> handingOver.handOver(id, "in_person", "")))
                .isInstanceOf(NotReady.class);
        as(RUT, () -> reviews.rulePlain(id));
        assertThat(note(opened(RUT, view)).ruling()).as("names somebody else").isNull();
        assertThatThrownBy(() ->
                        as(
                                RUT,
                                () ->
                                        reviews.rule(
                                                id,
                                                note.id(),
                                                0,
                                                Ruling.MASKED,
                                                List.of("Kevin"),
                                                "")))
                .isInstanceOf(MaskNotFound.class);
        as(RUT, () -> reviews.rule(id, note.id(), 0, Ruling.MASKED, List.of("Leila"), ""));
        assertThatThrownBy(() ->
                        as(RUT, () -> reviews.rule(id, note.id(), 0, Ruling.WHOLE, List.of(), "")))
                .isInstanceOf(RuledMeanwhile.class);
        opened(RUT, view).posts().stream()
                .filter(post -> post.ruling() == null)
                .forEach(post ->
                        as(RUT, () -> reviews.rule(id, post.id(), 0, Ruling.WHOLE, List.of(), "")));
        as(RUT, () -> handingOver.handOver(id, "in_person", ""));
        assertThatThrownBy(() ->
                        as(RUT, () -> reviews.rule(id, note.id(), 1, Ruling.WHOLE, List.of(), "")))
                .isInstanceOf(NotReady.class);
        assertThatThrownBy(() -> as(RUT, () -> collecting.collect(id)))
                .isInstanceOf(NotReady.class);
    }

    private static SourceAnswer answer(ExtractView view, String source) {
        return view.sources().stream()
                .filter(each -> each.source().equals(source))
                .findFirst()
                .orElseThrow();
    }
}

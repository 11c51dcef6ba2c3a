package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.people.IdentityNumber;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.search.Found;
import se.tryggaunga.search.Purpose;
import se.tryggaunga.search.Search;
import se.tryggaunga.shared.Forbidden;

/** Finds what one may read already, and is silent about the rest. */
class SearchDbTests extends InACase {

    /** In Skatteverket's series of test numbers. */
    private static final String NUMBER = "20110101-2381";

    private static final String BO = "Bo Ekman/systemforvaltare";

    @Autowired Search search;

    @Test
    void findsByTheBeginningsOfTheNamesInAnyOrder() {
        var file = named("Åse-Marie", "Björkqvist");
        for (var written : List.of("åse", "MARIE björk", "Björkqvist Åse-Marie", "björkq")) {
            assertThat(numbers(SARA, written)).as(written).contains(file.number());
        }
        for (var written : List.of("qvist", "ase", "Åse Berg", "Å", "%", "_", "' or 1=1 --", "")) {
            assertThat(numbers(SARA, written)).as(written).doesNotContain(file.number());
        }
    }

    @Test
    void findsByIdentityNumberHoweverItIsWritten() {
        var file = open(ANDERS);
        var young = as(SARA, () -> people.young(file.id()).orElseThrow());
        var number = IdentityNumber.of(NUMBER);
        as(
                SARA,
                () -> {
                    people.correct(
                            file.id(),
                            young.version(),
                            new YoungPerson(
                                    "Alex",
                                    "Ek",
                                    "Alex",
                                    number,
                                    number.birthDate(),
                                    Protection.NONE));
                    return true;
                });
        for (var written : List.of(NUMBER, "1101012381", "110101-2381", " 201101012381 ")) {
            assertThat(numbers(ANDERS, written)).as(written).containsExactly(file.number());
            assertThat(found(JON, written)).isEqualTo(Found.NOTHING);
        }
        assertThat(numbers(ANDERS, "20110102-2398")).isEmpty();
    }

    @Test
    void answersTheSameWhetherNobodyIsThereOrOneMayNotRead() {
        var file = named("Osynlig", "Granqvist");
        assertThat(found(ANDERS, "Osynlig Granqvist").cases()).hasSize(1);
        assertThat(found(JON, "Osynlig Granqvist")).isEqualTo(found(JON, "Finnsinte Alls"));
        assertThat(as(JON, () -> search.caseNumbered(file.number())))
                .isEqualTo(as(JON, () -> search.caseNumbered("QQQQ-QQ")))
                .isEmpty();
        assertThat(as(ANDERS, () -> search.caseNumbered(file.number().toLowerCase())))
                .contains("/arenden/" + file.number());
    }

    @Test
    void findsNobodyAfterTheYesWasTakenBack() {
        var file = named("Tillbaka", "Tagen");
        write(
                ANDERS,
                file,
                view -> {
                    withdrawals.whole(view.id(), "young", CLOCK.today());
                    return true;
                });
        assertThat(found(ANDERS, "Tillbaka Tagen")).isEqualTo(Found.NOTHING);
        assertThat(numbers(SARA, "Tillbaka Tagen")).containsExactly(file.number());
    }

    @Test
    void neverFindsSomebodyWithAProtectedIdentity() {
        for (var protection : Protection.values()) {
            var name = "Skydd" + protection.code().replace('_', 'x');
            var file = named(name, "Ek");
            protect(file, protection);
            var expected = protection == Protection.NONE ? List.of(file.number()) : List.of();
            assertThat(numbers(SARA, name)).as(name).isEqualTo(expected);
            assertThat(as(SARA, () -> search.caseNumbered(file.number()))).isPresent();
        }
    }

    @Test
    void findsARequestBeforeItIsACase() {
        var request = asked();
        rename(request, "Fragad", "Ek", Protection.NONE);
        var found = found(SARA, "fragad");
        assertThat(found.cases()).isEmpty();
        assertThat(found.requests()).extracting("id").containsExactly(request);
        assertThat(found(ANDERS, "fragad")).isEqualTo(Found.NOTHING);
    }

    @Test
    void logsThePurposeAndWhatWasShownButNeverWhatWasSought() {
        var file = named("Spårad", "Lundqvist");
        var shown = logged(file, "read");
        found(ANDERS, "spårad lundqvist");
        assertThat(logged(file, "read")).isEqualTo(shown + 1);
        assertThat(
                        rows(
                                ANDERS,
                                "select 1 from audit.entry where action = 'search' and what = 'person-meeting'"))
                .isPositive();
        assertThat(
                        rows(
                                ANDERS,
                                "select 1 from audit.entry e where e::text ilike '%spårad%' or e::text ilike '%lundqvist%'"))
                .isZero();
    }

    @Test
    void isForThoseWhoTakePartInCases() {
        assertThatThrownBy(() -> as(BO, () -> search.person("Alex", Purpose.MEETING)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void leadsEverybodyToWhatTheirHatMayDo() {
        assertThat(page(BO, "/sok"))
                .contains("Gör eller gå till", "/inloggning", "/installningar/regler")
                .doesNotContain("/oro/ny", "/bradskande", "name=\"purpose\"");
        assertThat(page(SARA, "/sok"))
                .contains("/oro/ny", "/bradskande", "name=\"purpose\"")
                .doesNotContain("href=\"/handlingar/ny\"");
        assertThat(page(BO, post("/sok").param("sought", "inlogg REGL")))
                .contains("Inget att göra med det ordet.");
        assertThat(page(BO, post("/sok").param("sought", "inlogg")))
                .contains("href=\"/inloggning\"");
    }

    @Test
    void aWordThatNamesADeedNeedsNoPurposeAndFindsNobody() {
        var file = named("Oroline", "Holmqvist");
        int before = searches();
        assertThat(page(SARA, post("/sok").param("sought", "oro")))
                .contains("href=\"/oro/ny\"")
                .doesNotContain(file.number(), "Välj varför du söker.");
        assertThat(searches()).as("nobody was sought").isEqualTo(before);
        assertThat(page(BO, post("/sok").param("sought", "Oroline").param("purpose", "meeting")))
                .as("who takes part in no case finds none, whatever is sent")
                .doesNotContain(file.number());
        var both = post("/sok").param("sought", "oro").param("purpose", "meeting");
        assertThat(page(SARA, both)).contains(file.number(), "href=\"/oro/ny\"");
        assertThat(send(SARA, post("/sok").param("sought", "Finnsinte")).getStatus())
                .isEqualTo(422);
    }

    private int searches() {
        return rows(
                SARA, "select 1 from audit.entry where action = 'search' and what like 'person%'");
    }

    private CaseFile named(String given, String family) {
        var file = open(ANDERS);
        rename(file.id(), given, family, Protection.NONE);
        return file;
    }

    private void protect(CaseFile file, Protection protection) {
        var young = as(SARA, () -> people.young(file.id()).orElseThrow());
        rename(file.id(), young.person().givenName(), "Ek", protection);
    }

    private void rename(UUID scope, String given, String family, Protection protection) {
        as(
                SARA,
                () -> {
                    var young = people.young(scope).orElseThrow();
                    var before = young.person();
                    people.correct(
                            scope,
                            young.version(),
                            new YoungPerson(
                                    given, family, given, null, before.birthDate(), protection));
                    return true;
                });
    }

    private List<String> numbers(String who, String written) {
        return found(who, written).cases().stream().map(CaseRow::number).toList();
    }

    private Found found(String who, String written) {
        return as(who, () -> search.person(written, Purpose.MEETING));
    }
}

package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tryggaunga.cases.factors.Arena;
import se.tryggaunga.cases.factors.Extent;
import se.tryggaunga.cases.factors.Factor;
import se.tryggaunga.cases.factors.FactorChanged;
import se.tryggaunga.cases.factors.Factors;
import se.tryggaunga.cases.factors.NewFactor;
import se.tryggaunga.cases.factors.Seen;
import se.tryggaunga.cases.factors.Source;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.restriction.Restricted;

/** Mapping in depth: who reads whose factors and when, and that nothing is added up. */
class FactorsDbTests extends InACase {

    private static final String ROWS = "select 1 from cases.factor where scope_id = ?";

    @Autowired Factors factors;

    @Test
    void isReadByItsOwnAreaAloneUntilTheJointPictureOpens() {
        var file = open(ANDERS, MIA);
        note(ANDERS, file, "absence", "Borta efter lunch");
        assertThat(rows(ANDERS, ROWS, file.id())).isEqualTo(1);
        assertThat(rows(SARA, ROWS, file.id())).as("also not the coordinator").isZero();
        assertThat(page(SARA, path(file, ""))).doesNotContain("Borta efter lunch");
        openPicture(file, SARA, ANDERS, MIA);
        assertThat(rows(SARA, ROWS, file.id())).isEqualTo(1);
        assertThat(page(MIA, path(file, ""))).contains("Borta efter lunch", "Frånvaro");
        note(MIA, file, "led_activity", "Boxning på tisdagar");
        assertThat(rows(ANDERS, ROWS, file.id())).as("at once from then on").isEqualTo(2);
        assertThat(rows(JON, ROWS, file.id())).as("not in the case").isZero();
    }

    @Test
    void saysWhereThePartiesSeeTheSameAndWhereTheyDoNot() {
        var file = open(ANDERS, MIA);
        note(ANDERS, file, saw("absence", "Frånvaro", Arena.SCHOOL, false, Extent.OFTEN));
        note(MIA, file, saw("absence", "Frånvaro", Arena.SCHOOL, false, Extent.SOMETIMES));
        note(MIA, file, saw("school_bond", "Trivs i skolan", Arena.SCHOOL, true, Extent.OFTEN));
        openPicture(file, SARA, ANDERS, MIA);
        assertThat(page(SARA, path(file, "")))
                .contains(
                        "Det här ser flera",
                        "Frånvaro nämns av Fritid och Skolan.",
                        "Frånvaro: Fritid säger ibland och Skolan säger ofta.",
                        "Bara Fritid nämner: Trivs i skolan.");
    }

    @Test
    void comparesOnlyWhatTheReaderMayRead() {
        var file = open(ANDERS, MIA);
        note(ANDERS, file, saw("absence", "Frånvaro", Arena.SCHOOL, false, Extent.OFTEN));
        var own = saw("absence", "Frånvaro", Arena.SCHOOL, false, Extent.OFTEN);
        note(SARA, file, new NewFactor("social", 0, "support", own, false, "", ""));
        openPicture(file, SARA, ANDERS, MIA);
        assertThat(page(SARA, path(file, ""))).contains("Frånvaro nämns av");
        assertThat(page(MIA, path(file, "")))
                .as("the yes does not let leisure read about support")
                .doesNotContain("nämns av");
    }

    @Test
    void keepsWhatStoodBeforeAndSaysWhatIsSoNoLonger() {
        var file = open(ANDERS);
        var id = note(ANDERS, file, "absence", "Borta efter lunch");
        openPicture(file, SARA, ANDERS);
        change(ANDERS, file, id, 1, "Borta på fredagar", false);
        assertThat(page(SARA, path(file, "")))
                .contains("Borta på fredagar", "Borta efter lunch", "och är ändrat");
        change(ANDERS, file, id, 2, "Borta på fredagar", true);
        assertThat(page(SARA, path(file, ""))).contains("Det är inte så längre.");
        assertThat(rows(SARA, ROWS, file.id())).as("each version").isEqualTo(3);
        change(ANDERS, file, id, 2, "Borta på fredagar", true);
        assertThat(rows(SARA, ROWS, file.id())).as("said twice is said once").isEqualTo(3);
    }

    @Test
    void losesNothingWhenTwoOfOneAreaChangeItAtOnce() {
        var file = open(ANDERS);
        var id = note(ANDERS, file, "absence", "Borta efter lunch");
        change(ANDERS, file, id, 1, "Borta på fredagar", false);
        assertThatThrownBy(() -> change(ANDERS, file, id, 1, "Borta jämt", false))
                .isInstanceOf(FactorChanged.class);
        var late =
                form(file, "/" + id)
                        .param("after", "1")
                        .param("choice", "absence")
                        .param("description", "Borta jämt")
                        .param("source", "seen");
        var answer = send(ANDERS, late);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer)).contains("Borta på fredagar", "Borta jämt", "value=\"2\"");
    }

    @Test
    void isWrittenInOwnWordsWhereTheCatalogueHasNone() {
        var file = open(ANDERS);
        var own =
                form(file, "/ny")
                        .param("after", "0")
                        .param("choice", "_protects")
                        .param("words", "Lagar mat med [[Kalle]]")
                        .param("source", "told");
        assertThat(send(ANDERS, own).getRedirectedUrl()).isEqualTo(path(file, "#school"));
        openPicture(file, SARA, ANDERS);
        assertThat(page(ANDERS, path(file, ""))).contains("Kalle", "Har hört av den det gäller");
        assertThat(page(SARA, path(file, "")))
                .contains("Lagar mat med [om en annan person]")
                .doesNotContain("Kalle");
        assertThat(page(SARA, path(file, ""))).doesNotContain("Ändra</a>");
    }

    @Test
    void saysWhatIsMissingAndKeepsTheRest() {
        var file = open(ANDERS);
        var empty =
                send(
                        ANDERS,
                        form(file, "/ny").param("after", "0").param("description", "Ett skäl"));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(text(empty))
                .contains("Välj vad det gäller.", "Välj varifrån uppgiften kommer.", "Ett skäl");
        note(ANDERS, file, "absence", "");
        var twice =
                send(
                        ANDERS,
                        form(file, "/ny")
                                .param("after", "0")
                                .param("choice", "absence")
                                .param("source", "seen"));
        assertThat(text(twice)).contains("Ni har redan skrivit om det här.");
        assertThat(rows(ANDERS, ROWS, file.id())).isEqualTo(1);
    }

    @Test
    void isWrittenByItsOwnPartyAndForThoseWhoDoNotSignIn() {
        var police = new Opening.Guest("polis", "områdespolis", "Jon Berg");
        var file = open(List.of(police), ANDERS, MIA);
        var id = note(ANDERS, file, "absence", "Borta efter lunch");
        openPicture(file, SARA, ANDERS, MIA);
        assertThatThrownBy(() -> change(MIA, file, id, 1, "Fel", false))
                .isInstanceOf(NotFound.class);
        assertThat(send(MIA, get(path(file, "/" + id))).getStatus()).isEqualTo(404);
        var forPolice =
                post(path(file, "/ny"))
                        .param("area", "polis")
                        .param("after", "0")
                        .param("arena", "leisure")
                        .param("extent", "often")
                        .param("choice", "nights_out")
                        .param("source", "seen");
        assertThat(text(send(SARA, forPolice))).contains("Skriv vem som sa det.");
        var said = forPolice.param("spoken_by", "Jon Berg");
        assertThat(send(SARA, said).getStatus()).isEqualTo(302);
        assertThat(page(SARA, path(file, ""))).contains("Ute på nätterna", "Jon Berg");
    }

    @Test
    void staysWithThePartyThatWroteItWhenTheFamilyTakesTheYesBack() {
        var file = open(ANDERS, MIA);
        openPicture(file, SARA, ANDERS, MIA);
        note(ANDERS, file, "absence", "Borta efter lunch");
        as(
                MIA,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
        assertThat(rows(ANDERS, ROWS, file.id())).isEqualTo(1);
        assertThat(rows(SARA, ROWS, file.id())).isZero();
        var left = new AccessEnded(file.id(), file.number(), CLOCK.today());
        assertThat(as(ANDERS, () -> pages.own(left)))
                .extracting(OwnFacts.Entry::text)
                .anyMatch(text -> text.contains("Borta efter lunch"));
    }

    @Test
    void isRestrictedRectifiedAndHandedOverAsAnyOtherFact() {
        var file = open(ANDERS, MIA);
        openPicture(file, SARA, ANDERS, MIA);
        var id = note(ANDERS, file, "absence", "Borta efter lunch");
        var place = "faktor/" + file.id() + "/" + id;
        assertThat(page(ANDERS, "/utlamnanden/nytt/" + place)).contains("Borta efter lunch");
        assertThat(send(MIA, get("/utlamnanden/nytt/" + place)).getStatus()).isEqualTo(404);
        var wrong =
                post("/rattelser/ny/" + place)
                        .param("by", "young")
                        .param("wrong", "Det var i våras.")
                        .param("outcome", "agreed");
        assertThat(send(ANDERS, wrong).getStatus()).isEqualTo(302);
        assertThat(page(SARA, path(file, ""))).contains("Det var i våras.");
        var held = post("/begransningar/" + place).param("by", "guardian").param("why", "Fel.");
        assertThat(send(ANDERS, held).getStatus()).isEqualTo(302);
        assertThat(rows(SARA, ROWS, file.id())).isZero();
        assertThatThrownBy(() -> change(ANDERS, file, id, 1, "Nytt", false))
                .isInstanceOf(Restricted.class);
        assertThat(send(ANDERS, post("/begransningar/" + place + "/slut")).getStatus())
                .isEqualTo(302);
        assertThat(rows(SARA, ROWS, file.id())).isEqualTo(1);
    }

    @Test
    void isShownToOneWhoComesLaterWhenItsOwnerSaysSo() {
        var file = open(ANDERS);
        openPicture(file, SARA, ANDERS);
        note(ANDERS, file, "absence", "Borta efter lunch");
        write(
                SARA,
                file,
                view -> {
                    seats.add(view, assignment(MIA));
                    return true;
                });
        assertThat(rows(MIA, ROWS, file.id())).isZero();
        assertThat(page(ANDERS, path(file, ""))).contains("Mia Falk kan inte läsa allt");
        assertThat(send(ANDERS, post(path(file, "/dela"))).getStatus()).isEqualTo(302);
        assertThat(rows(MIA, ROWS, file.id())).isEqualTo(1);
        assertThat(page(ANDERS, path(file, ""))).doesNotContain("kan inte läsa allt");
    }

    private UUID note(String who, CaseFile file, String code, String description) {
        var choice =
                read(who, file, _ -> factors.catalogue()).stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        var seen = saw(code, choice.sv(), choice.arena(), choice.protects(), Extent.OFTEN);
        return note(
                who,
                file,
                seen.with((name, text) -> name.equals("description") ? description : text));
    }

    private UUID note(String who, CaseFile file, Seen seen) {
        return note(who, file, new NewFactor(hat(who).area(), 0, "plan", seen, false, "", ""));
    }

    private UUID note(String who, CaseFile file, NewFactor factor) {
        return write(who, file, view -> factors.note(view, factor));
    }

    private void change(
            String who, CaseFile file, UUID id, int after, String description, boolean over) {
        write(
                who,
                file,
                view -> {
                    var before = of(view, id);
                    var seen =
                            before.seen()
                                    .with((name, text) ->
                                            name.equals("description") ? description : text);
                    factors.change(
                            view,
                            id,
                            new NewFactor(before.area(), after, "plan", seen, over, "", ""));
                    return true;
                });
    }

    private Factor of(CaseView view, UUID id) {
        return factors.all(view).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Seen saw(String code, String words, Arena arena, boolean good, Extent extent) {
        return new Seen(arena, good, code, words, "", extent, "", "", Source.SEEN);
    }

    /** Every party has handed in its part, with nothing to add: the joint picture opens. */
    private void openPicture(CaseFile file, String... who) {
        for (var each : who) {
            handIn(each, file, hat(each).area());
        }
        read(
                SARA,
                file,
                view -> {
                    view.members().stream()
                            .map(Seat::area)
                            .distinct()
                            .filter(area -> !mapping.picture(view).handedIn(area))
                            .toList()
                            .forEach(area -> handIn(SARA, file, area));
                    return true;
                });
    }

    private void handIn(String who, CaseFile file, String area) {
        write(
                who,
                file,
                view -> {
                    mapping.handIn(
                            view, new NewPart(area, 0, "plan", Part.Words.NOTHING, "Hon", ""));
                    return true;
                });
    }

    private static MockHttpServletRequestBuilder form(CaseFile file, String page) {
        return post(path(file, page))
                .param("area", "skola")
                .param("arena", "school")
                .param("extent", "not_known")
                .param("kind", "plan");
    }

    private static String path(CaseFile file, String page) {
        return "/arenden/" + file.number() + "/kartlaggning/faktorer" + page;
    }
}

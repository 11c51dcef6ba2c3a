package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From a note to the receiver's page: three questions, the rules' answer, a person's decision. */
class HandoverPagesDbTests extends InACase {

    private static final Map<String, Set<String>> YES =
            Map.of(
                    "social", Set.of("plan", "crime"),
                    "skola", Set.of("plan"),
                    "fritid", Set.of("plan"),
                    "polis", Set.of("plan"));

    private static final String WORDS = "Han ska möta dem på lördag. Hans bror var med.";

    private CaseFile file;
    private UUID note;

    @BeforeEach
    void aNoteInACase() {
        var request = consented(YES);
        file = as(SARA, () -> openings.open(opening(request, List.of(), ANDERS, MIA)));
        note =
                write(
                        ANDERS,
                        file,
                        view ->
                                notes.write(
                                        view, new NewNote("skola", "crime", WORDS, true, "", "")));
    }

    @Test
    void leadFromTheNoteToTheReceiver() {
        assertThat(page(ANDERS, get("/arenden/" + file.number() + "/anteckningar")))
                .contains(path());
        assertThat(page(ANDERS, get(path())))
                .contains(
                        "Vad exakt?",
                        "Till vem?",
                        "Till och med vilken dag?",
                        "Hans bror var med.");
        var answer = page(ANDERS, asking());
        assertThat(answer)
                .contains(
                        "En person behöver väga", "lag 2025:170", "Han ska möta dem på lördag. […]")
                .contains("Du har den funktion som beslutar om det här.")
                .doesNotContain("Hans bror var med.");
        var sent = send(ANDERS, weighed(asking()).param("step", "decide"));
        assertThat(sent.getStatus()).isEqualTo(302);
        var handover = Objects.requireNonNull(sent.getRedirectedUrl());
        assertThat(page(JON, get(handover)))
                .contains("Han ska möta dem på lördag. […]", "Alex Ek", "Vem ser detta?")
                .doesNotContain("Hans bror", "Det skyddar honom", file.number());
        assertThat(page(JON, get("/utlamnanden"))).contains("Till dig, från", handover);
        assertThat(page(JON, get("/min-dag")))
                .doesNotContain("Läs det som har lämnats ut till dig");
        assertThat(page(ANDERS, get(ledger())))
                .contains("Jon Berg, områdespolis", "Anders Holm, rektor", "Avsluta utlämnandet");
        assertThat(page(ANDERS, get("/arenden/" + file.number() + "/anteckningar")))
                .contains("Utlämnat till Jon Berg");
        assertThat(page(SARA, get("/arenden/" + file.number() + "/anteckningar")))
                .as("that the school has told the police is the school's to say")
                .contains("Hans bror var med.")
                .doesNotContain("Utlämnat till Jon Berg");
        assertThat(page(SARA, get(ledger()))).doesNotContain("Jon Berg");
    }

    @Test
    void takeNoDecisionWithoutReasonsAndLoseNothing() {
        var sent =
                send(ANDERS, asking().param("step", "decide").param("why", "De kan hindra det."));
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(text(sent)).contains("De kan hindra det.", "Skriv varför det är rimligt");
    }

    @Test
    void askForEachOfTheThreeThings() {
        var sent = send(ANDERS, post(path()).param("version", "1"));
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(text(sent))
                .contains(
                        "Välj minst en mening",
                        "Välj vem som ska få",
                        "Välj till och med vilken dag");
    }

    @Test
    void handOverNoOtherWordingThanTheOneThatWasRead() {
        write(
                ANDERS,
                file,
                view -> {
                    notes.rewrite(view, note, 1, "Nya ord.");
                    return true;
                });
        var sent = send(ANDERS, asking());
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(text(sent)).contains("Texten har ändrats sedan du öppnade sidan", "Nya ord.");
    }

    @Test
    void refuseWithTheReasonAndTheLawfulWay() {
        var polis = open(JON);
        var own =
                write(
                        JON,
                        polis,
                        view ->
                                notes.write(
                                        view, new NewNote("polis", "crime", WORDS, false, "", "")));
        var path = "/utlamnanden/nytt/anteckning/" + polis.id() + "/" + own;
        var shown =
                page(
                        JON,
                        post(path)
                                .param("version", "1")
                                .param("kept", "0")
                                .param("kind", "underrattelse")
                                .param("to", assignment(ANDERS).toString())
                                .param("until", CLOCK.today().plusDays(5).toString())
                                .param("step", "decide"));
        assertThat(shown)
                .contains("Nej, inte så här", "underrättelse")
                .doesNotContain("Lämna ut</");
    }

    @Test
    void sayTheRulesSentenceWhereSomethingIsShared() {
        var covered = open(ANDERS, MIA);
        assertThat(page(ANDERS, get("/arenden/" + covered.number() + "/anteckningar")))
                .contains("Reglerna: Du får berätta för socialtjänsten");
    }

    private String path() {
        return "/utlamnanden/nytt/anteckning/" + file.id() + "/" + note;
    }

    private String ledger() {
        return "/arenden/" + file.number() + "/utlamnanden";
    }

    private MockHttpServletRequestBuilder asking() {
        return post(path())
                .param("version", "1")
                .param("kept", "0")
                .param("kind", "risk_for_brott")
                .param("to", assignment(JON).toString())
                .param("until", CLOCK.today().plusDays(5).toString());
    }

    private static MockHttpServletRequestBuilder weighed(MockHttpServletRequestBuilder asked) {
        return asked.param("why", "De kan hindra det.")
                .param("proportionate", "Det skyddar honom.")
                .param("left_out", "Brodern.");
    }
}

package se.tryggaunga.sharing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the table can do as a table: dates, order, stops, and what is said besides. */
class RulesTests {

    private static final Rules RULES = Rules.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void offerNoGroundThatDoesNotReachTheRealReceiver() {
        var risk = ask("socialtjanst", "polis", "risk_for_brott", 17, "konkret_risk");

        assertThat(RULES.answer(risk).grounds())
                .extracting(ground -> ground.rule().id())
                .contains("R10", "R11");
        assertThat(RULES.answer(risk.towards("skola_fristaende")).grounds()).isEmpty();
    }

    @Test
    void keepABillOutUntilSomebodyConfirmsIt() {
        var question =
                ask("skola_kommunal", "skola_fristaende", "skolbyte_brott", 15, "konkret_risk");
        var next =
                new Question(
                        NEXT_YEAR,
                        question.from(),
                        question.to(),
                        question.kind(),
                        question.ages(),
                        question.facts());

        assertThat(RULES.answer(next).finding()).isEqualTo(Finding.NOT_ALLOWED);
        assertThat(confirmed("R45").answer(next).finding()).isEqualTo(Finding.DUTY);
        assertThat(confirmed("R45").answer(question).finding()).isEqualTo(Finding.NOT_ALLOWED);
    }

    @Test
    void allowNothingOnAnUnknownAge() {
        var question =
                new Question(DAY, "socialtjanst", "polis", "brott_mot_barn", Map.of(), Set.of());

        assertThat(RULES.answer(question).finding()).isNotEqualTo(Finding.ALLOWED);
        assertThat(RULES.answer(ask("socialtjanst", "polis", "brott_mot_barn", 11)).finding())
                .isEqualTo(Finding.ALLOWED);
    }

    @Test
    void tellOfTheDutyToReportWhoeverWasAskedAbout() {
        var answer = RULES.answer(ask("skola_kommunal", "polis", "oro", 14));

        assertThat(answer.elsewhere()).extracting(owed -> owed.rule().id()).contains("R30");
        assertThat(answer.elsewhere())
                .extracting(owed -> answer.sentence(owed, false))
                .anyMatch(sentence -> sentence.contains("anmäla till socialtjänsten"));
        assertThat(RULES.answer(ask("skola_kommunal", "polis", "oro", 18)).elsewhere()).isEmpty();
    }

    @Test
    void endTheirSentenceWithTheSection() {
        var answer = RULES.answer(ask("socialtjanst", "polis", "umgange", 20, "konkret_risk"));

        assertThat(answer.sentence(false)).endsWith("(OSL 10 kap. 18 a §).");
        assertThat(answer.sentence(true)).startsWith("Perhaps: the police may know");
        assertThat(answer.decider()).isEqualTo("delegerad_socialtjanst");
        assertThat(answer.documents()).contains("lagrum", "risken", "barnets_installning");
    }

    @Test
    void askOnlyForFactsThatCouldChangeTheAnswer() {
        assertThat(RULES.worthAsking(ask("socialtjanst", "polis", "umgange", 17)))
                .contains("konkret_risk", "samtycke_giltigt")
                .doesNotContain("rektor_bedomt_behov", "utredning_beslutad");
    }

    @Test
    void haveNoWayPastAMissingGround() {
        var every =
                RULES.words().facts().stream()
                        .filter(fact ->
                                !fact.equals("star_klart_utan_men")
                                        && !fact.equals("akut_fara")
                                        && !fact.equals("nodvandigt_egen_verksamhet"))
                        .toList();
        for (var fact : every) {
            var answer =
                    RULES.answer(
                            ask(
                                    "polis",
                                    "fritid_kommunal",
                                    "underrattelse",
                                    17,
                                    fact,
                                    "samtycke_giltigt"));
            assertThat(answer.finding()).as(fact).isIn(Finding.NOT_ALLOWED, allowedOnlyBy(fact));
        }
    }

    private static Finding allowedOnlyBy(String fact) {
        return switch (fact) {
            case "lagstadgad_uppgiftsskyldighet" -> Finding.DUTY;
            case "samma_verksamhet" -> Finding.ALLOWED;
            default -> Finding.NOT_ALLOWED;
        };
    }

    private static Rules confirmed(String id) {
        return new Rules(
                RULES.words(),
                RULES.all().stream()
                        .map(rule ->
                                rule.id().equals(id)
                                        ? Rule.of(rule.row().with("status", "in_force"))
                                        : rule)
                        .toList());
    }

    private static Question ask(String from, String to, String kind, int age, String... facts) {
        return new Question(
                DAY, from, to, kind, Map.of(Question.YOUNG, age), new HashSet<>(List.of(facts)));
    }
}

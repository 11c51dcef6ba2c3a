package se.tryggaunga.demo.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge is judged by hand: person, hat, fact, day, answer and why. */
class OracleTests {

    private static final SmallTown TOWN = new SmallTown();

    static {
        concerns();
        advice();
        report();
        mainCase();
        otherCases();
    }

    private static void concerns() {
        TOWN.concern("03-01", "oro", "mia");
        TOWN.fact("03-01", "oro", "orons text", "concerns.concern_text", "fritid/frame", "mia");
        TOWN.fact("03-01", "oro", "namnet", "concerns.own_note", "fritid/contact", "mia");
        TOWN.fact(
                "03-01", "oro", "anmälningsplikten", "concerns.duty_answer", "fritid/duty", "mia");
        TOWN.fact(
                "03-02", "oro", "bedömningen", "concerns.assessment", "social/assessment", "sara");
        TOWN.nameGiven("03-05", "oro", "mia");
        TOWN.version(
                "03-09",
                "oro",
                "ny notering",
                "namnet",
                2,
                "concerns.own_note",
                "fritid/contact",
                "mia");
        TOWN.concern("03-01", "egen oro", "eva");
        TOWN.fact("03-01", "egen oro", "evas namn", "concerns.own_note", "social/contact", "eva");
        TOWN.fact(
                "03-02",
                "egen oro",
                "evas bedömning",
                "concerns.assessment",
                "social/assessment",
                "sara");
    }

    private static void advice() {
        TOWN.adviceAsked("03-01", "råd", "mia");
        TOWN.fact("03-01", "råd", "frågan", "concerns.consultation_words", "fritid/advice", "mia");
        TOWN.adviceEnded("03-10", "råd", "mia", "2026-04-09");
    }

    private static void report() {
        TOWN.reportMade("03-01", "anmälan", "mia");
        TOWN.fact("03-01", "anmälan", "att mia anmält", "concerns.report", "fritid/frame", "mia");
    }

    private static void mainCase() {
        TOWN.request("03-10", "ärende", "2010-01-05");
        TOWN.fact(
                "03-10", "ärende", "vem det gäller", "people.young_person", "social/frame", "sara");
        TOWN.fact(
                "03-10", "ärende", "telefonen", "people.contact_details", "social/contact", "sara");
        TOWN.yes(
                "03-12",
                "ärende",
                "2026-12-31",
                "social/plan+school",
                "skola/plan+school",
                "fritid/plan+leisure",
                "polis/plan");
        TOWN.open("03-14", "ärende", "sara", "anders", "mia", "petra");
        TOWN.fact("03-20", "ärende", "skolans egen", "cases.note", "skola/school", "anders");
        TOWN.fact(
                "03-20",
                "ärende",
                "skolans delade",
                "cases.note",
                "skola/school",
                "anders",
                "sara");
        TOWN.fact("03-25", "ärende", "stödet", "cases.note", "social/support", "sara");
        TOWN.fact(
                "03-25",
                "ärende",
                "målet",
                "cases.goal",
                "social/plan",
                "sara",
                "anders",
                "mia",
                "petra");
        TOWN.yes(
                "04-10",
                "ärende",
                "2026-12-31",
                "social/plan+school",
                "skola/plan+school+support",
                "fritid/plan+leisure",
                "polis/plan");
        TOWN.fact(
                "04-12",
                "ärende",
                "nytt om stödet",
                "cases.note",
                "social/support",
                "sara",
                "anders");
        TOWN.seatAdded("04-15", "ärende", "jenny");
        TOWN.seatEnded("04-20", "ärende", "petra");
        TOWN.takenBack("05-10", "ärende", "skola/school+support");
        TOWN.takenBack("06-10", "ärende");
    }

    private static void otherCases() {
        TOWN.request("03-10", "snart arton", "2008-06-15");
        TOWN.yes("03-12", "snart arton", "2026-12-31", "social/plan", "skola/plan");
        TOWN.open("03-14", "snart arton", "sara", "anders");
        TOWN.fact("03-20", "snart arton", "planen", "cases.goal", "social/plan", "sara", "anders");
        TOWN.request("03-10", "avslutat", "2010-01-05");
        TOWN.yes("03-12", "avslutat", "2026-12-31", "social/plan", "skola/plan");
        TOWN.open("03-14", "avslutat", "sara", "anders");
        TOWN.fact("03-20", "avslutat", "slutmålet", "cases.goal", "social/plan", "sara", "anders");
        TOWN.fact("03-20", "avslutat", "skolans sista", "cases.note", "skola/school", "anders");
        TOWN.closed("05-01", "avslutat", "2026-05-31");
        TOWN.request("03-10", "med penna", "2010-01-05");
        TOWN.yes(
                "03-12",
                "med penna",
                "2026-12-31",
                "social/plan",
                "fritid/plan",
                "skola/plan",
                "polis/plan");
        TOWN.open("03-14", "med penna", "sara", "mia", "anders", "*polis");
        TOWN.fact("03-20", "med penna", "polisens ord", "cases.note", "polis/crime", "mia");
        TOWN.fact("03-20", "med penna", "skolans löfte", "cases.commitment", "skola/plan", "sara");
        TOWN.request("03-10", "dold", "2010-01-05");
        TOWN.fact("03-10", "dold", "dolda namnet", "people.young_person", "social/frame", "sara");
        TOWN.hidden("04-20", "dold");
    }

    @ParameterizedTest(name = "{0} läser {1} den {2}: {3}, {4}")
    @CsvSource(
            textBlock =
                    """
                    mia,            orons text,        2026-03-01, ja,  den som skrev
                    sara,           orons text,        2026-03-01, ja,  inkorgens samordnare ser oron utan namn
                    mikael,         orons text,        2026-03-01, ja,  samma inkorg
                    sara/sspf,      orons text,        2026-03-01, nej, samma person med annan hatt
                    jenny,          orons text,        2026-03-01, nej, samma enhet öppnar ingenting
                    eva,            orons text,        2026-03-01, nej, samma nämnd som inkorgen öppnar ingenting
                    mia,            namnet,            2026-03-01, ja,  egen notering
                    sara,           namnet,            2026-03-01, nej, namnet lämnar inte myndigheten utan grund
                    sara,           namnet,            2026-03-05, ja,  namnet är lämnat
                    jenny,          namnet,            2026-03-05, nej, lämnat till inkorgen och inte till enheten
                    mia,            namnet,            2026-05-30, ja,  egen notering
                    mia,            namnet,            2026-05-31, nej, noteringens gallringsdag är förbi
                    sara,           namnet,            2027-03-06, nej, grunden för namnet gällde ett år
                    sara,           ny notering,       2026-03-09, nej, skriven efter att namnet lämnades
                    mia,            anmälningsplikten, 2026-03-02, ja,  egen prövning
                    sara,           anmälningsplikten, 2026-03-02, nej, en annan myndighets prövning
                    sara,           bedömningen,       2026-03-02, ja,  inkorgens egen
                    mia,            bedömningen,       2026-03-02, nej, avsändaren ser svaret men inte bedömningen
                    sara,           evas namn,         2026-03-01, ja,  samma myndighet som avsändaren
                    eva,            evas bedömning,    2026-03-02, nej, bedömningen är inkorgens
                    mia,            frågan,            2026-03-02, ja,  den som frågade
                    sara,           frågan,            2026-03-02, ja,  inkorgen som fick frågan
                    sara/sspf,      frågan,            2026-03-02, nej, samma person med annan hatt
                    jenny,          frågan,            2026-03-02, nej, en kollega till den som frågade
                    sara,           frågan,            2026-04-09, ja,  trådens sista dag
                    mia,            frågan,            2026-04-10, nej, efter den sista dagen läser ingen
                    mia,            att mia anmält,    2026-03-02, ja,  den som anmälde
                    sara,           att mia anmält,    2026-03-02, ja,  inkorgen som tar emot
                    jenny,          att mia anmält,    2026-03-02, nej, en kollega till den som anmälde
                    sara/sspf,      att mia anmält,    2026-03-02, nej, samma person med annan hatt
                    sara,           vem det gäller,    2026-03-11, ja,  den som har frågat
                    mikael,         vem det gäller,    2026-03-11, nej, inkorgen följer inte med till förfrågan
                    anders,         vem det gäller,    2026-03-13, nej, ja men ingen plats än
                    anders,         vem det gäller,    2026-03-14, ja,  ramen på samtycke
                    anders,         telefonen,         2026-03-14, nej, samtycket täcker inte kontaktuppgifter
                    anders/delegat, vem det gäller,    2026-03-14, nej, samma person med annan hatt
                    birgitta,       vem det gäller,    2026-03-14, nej, en annan rektor
                    ulrika,         skolans delade,    2026-03-20, nej, elevhälsan är ett annat sekretessområde
                    sara,           skolans egen,      2026-03-20, nej, inte delad
                    sara,           skolans delade,    2026-03-20, ja,  delad och täckt
                    birgitta,       skolans delade,    2026-03-20, nej, utan del i ärendet
                    petra,          skolans delade,    2026-03-20, nej, polisen får bara planen
                    petra,          målet,             2026-03-25, ja,  planen
                    anders,         stödet,            2026-04-11, nej, ett vidare samtycke öppnar inte äldre uppgifter
                    anders,         nytt om stödet,    2026-04-12, ja,  delad efter att samtycket vidgades
                    jenny,          målet,             2026-04-15, nej, platsen kom efter att målet delades
                    jenny,          vem det gäller,    2026-04-15, ja,  ny plats ser ramen
                    petra,          målet,             2026-04-21, nej, platsen är avslutad
                    anders,         nytt om stödet,    2026-05-11, nej, den delen är återkallad
                    anders,         målet,             2026-05-11, ja,  resten av samtycket gäller
                    anders,         målet,             2026-06-10, nej, allt är återkallat
                    anders,         skolans egen,      2026-06-10, ja,  den egna verksamhetens uppgift är kvar
                    sara,           skolans delade,    2026-06-10, nej, också samordnarens tillgång slutar
                    sara,           målet,             2026-06-10, ja,  värdens egen uppgift
                    anders,         planen,            2026-06-14, ja,  dagen före artonårsdagen
                    anders,         planen,            2026-06-15, nej, vårdnadshavares ja räcker inte till artonårsdagen
                    anders,         slutmålet,         2026-05-31, ja,  avslutat och läsbart
                    anders,         slutmålet,         2026-06-01, nej, läsfristen är ute
                    anders,         skolans sista,     2026-06-01, ja,  det egna står kvar när läsfristen är ute
                    mia,            polisens ord,      2026-03-20, ja,  skrev åt den som inte loggar in
                    anders,         polisens ord,      2026-03-20, nej, inte delad med skolan
                    sara,           skolans löfte,     2026-03-20, ja,  skrev löftet åt skolan
                    anders,         skolans löfte,     2026-03-20, ja,  skolans eget löfte
                    mia,            skolans löfte,     2026-03-20, nej, inte justerat än
                    sara,           målet,             2027-01-01, ja,  egna uppgifter överlever samtycket
                    anders,         målet,             2027-01-01, nej, samtyckets tid är ute
                    sara,           dolda namnet,      2026-04-19, ja,  förfrågan väntar på svar
                    sara,           dolda namnet,      2026-04-20, nej, dold för alla
                    viktor,         orons text,        2026-04-01, nej, uppdraget är slut
                    """)
    void answersAsTheDecisionsSay(String who, String fact, LocalDate day, String may, String why) {
        var answer = TOWN.asked(who, fact, day);

        assertThat(answer.may())
                .as("%s (judge: %s)", why, answer.why())
                .isEqualTo(may.equals("ja"));
        assertThat(answer.why()).isNotBlank();
    }
}

package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The consent sheet as it is printed, in a language that the coordinator may not read. */
class SheetPagesDbTests extends InACase {

    private static final String UNAPPROVED =
            "Översättningen är inte godkänd av en översättare än. Gå igenom den med tolk.";

    private UUID request;

    @BeforeEach
    void aFamilyIsAsked() {
        request = consented(COVERED);
    }

    @AfterEach
    void nobodyHasApprovedAnything() throws SQLException {
        approve("null, translation_approved_on = null");
    }

    @Test
    void saysInBothLanguagesThatNoTranslatorHasApprovedIt() {
        var page = page(SARA, path("ar"));

        var arabic = part(page, "<article class=\"smal stapel\" lang=\"ar\" dir=\"rtl\">");
        assertThat(page.substring(0, page.indexOf("<article"))).contains(UNAPPROVED);
        assertThat(arabic)
                .contains("هذه الترجمة لم يوافق عليها مترجم بعد", "النص السويدي هو المعتمد")
                .contains(
                        "<bdi lang=\"sv\">Samordna stödet.</bdi>",
                        "نعم (<bdi lang=\"sv\">Ja</bdi>)")
                .doesNotContain(UNAPPROVED);
        var swedish = part(page, "<article class=\"smal stapel ny-sida\" lang=\"sv\">");
        assertThat(swedish)
                .contains("Det är den svenska texten som gäller.", "Vad du säger ja till")
                .as("it is signed once")
                .doesNotContain("Underskrift");
    }

    @Test
    void isWithoutTheMarkOnceATranslatorHasApprovedIt() throws SQLException {
        approve("'Ayan Ali', translation_approved_on = date '2026-01-02'");

        assertThat(page(SARA, path("so")))
                .contains("Översättningen är godkänd av Ayan Ali den 2 jan 2026.")
                .contains("lang=\"so\"", "Qoraalka Iswiidhishka ah", "Vad du säger ja till")
                .doesNotContain("dir=", UNAPPROVED, "turjumaan weli ma ansixin");
    }

    @Test
    void isSwedishAloneWithoutAChoice() {
        assertThat(page(SARA, path("sv").replace("?sprak=sv", "")))
                .contains("Underskrift", "sprak=ar", "sprak=so")
                .doesNotContain("ny-sida", "Det är den svenska texten som gäller");
    }

    private String path(String language) {
        return "/forfragningar/" + request + "/samtycke/underlag?sprak=" + language;
    }

    private static String part(String page, String start) {
        assertThat(page).contains(start);
        int from = page.indexOf(start);
        return page.substring(from, page.indexOf("</article>", from));
    }

    private void approve(String by) throws SQLException {
        try (var owner = database().asOwner();
                var run = owner.createStatement()) {
            run.executeUpdate(
                    "update organisation.text_version set translation_approved_by = "
                            + by
                            + " where language = 'so'");
        }
    }
}

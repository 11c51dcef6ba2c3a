package se.tryggaunga.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import se.tryggaunga.shared.Forbidden;

class FormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void givesBackWhatWasWrittenExceptBlanksAtTheEnds() {
        assertThat(sent("note", "  En  rad\r\n\r\n\tmed «tecken» & <b>\n ").value("note"))
                .isEqualTo("En  rad\n\n\tmed «tecken» & <b>");
    }

    @Test
    void answersAnEmptyTextForAFieldThatWasNotSent() {
        assertThat(Form.empty().value("note")).isEmpty();
        assertThat(Form.empty().values("note")).isEmpty();
    }

    @Test
    void keepsEveryTickedBox() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.put("consent", List.of("school:plan", "police:plan"));

        var form = Form.of(sent);

        assertThat(form.values("consent")).containsExactly("school:plan", "police:plan");
        assertThat(form.has("consent", "police:plan")).isTrue();
        assertThat(form.has("consent", "police:health")).isFalse();
    }

    @Test
    void refusesACharacterThatCannotBeSavedAndKeepsTheRest() {
        var form = sent("note", "En\0rad");

        assertThat(form.ok()).isFalse();
        assertThat(form.error("note")).contains("tecken som inte går att spara");
        assertThat(form.value("note")).isEqualTo("Enrad");
    }

    @Test
    void requiresMoreThanBlanks() {
        var form = sent("note", " \n ");

        form.require("note", "shell.not-found");

        assertThat(form.errors()).containsOnlyKeys("note");
    }

    @Test
    void saysByHowMuchATextIsTooLong() {
        var form = sent("note", "12345");

        form.max("note", 5);
        assertThat(form.ok()).isTrue();
        form.max("note", 3);
        assertThat(form.error("note")).isEqualTo("Texten är 2 tecken för lång.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-16, 2026-12-16",
        "16 december, 2026-12-16",
        "16 dec, 2026-12-16",
        "16 DECEMBER 2025, 2025-12-16",
        "1 maj, 2027-05-01",
        "30 juni, 2026-06-30",
        "16/12, 2026-12-16",
        "3 may 2027, 2027-05-03",
    })
    void readsADayTheWayPeopleWriteIt(String written, LocalDate day) {
        var form = sent("when", written);

        assertThat(form.date("when", TODAY)).isEqualTo(day);
        assertThat(form.ok()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "30 februari", "i morgon", "16 decembrist", "31/4", "16"})
    void saysHowADayIsWrittenWhenItCannotBeRead(String written) {
        var form = sent("when", written);

        assertThat(form.date("when", TODAY)).isNull();
        assertThat(form.error("when")).isEqualTo("Skriv datumet som 2026-12-16 eller 16 december.");
        assertThat(form.value("when")).isEqualTo(written);
    }

    @Test
    void takesNoDayForNoError() {
        var form = sent("when", "");

        assertThat(form.date("when", TODAY)).isNull();
        assertThat(form.ok()).isTrue();
    }

    @Test
    void acceptsOnlyTheOfferedChoices() {
        var form = sent("how", "urgent");

        assertThat(form.oneOf("how", List.of("calm", "urgent"), "shell.not-found"))
                .isEqualTo("urgent");
        assertThat(form.ok()).isTrue();
        form.oneOf("how", List.of("calm"), "shell.not-found");
        assertThat(form.ok()).isFalse();
    }

    @Test
    void acceptsAWholeNumberWithinItsBounds() {
        assertThat(sent("n", "7").number("n", 0, 7, "shell.not-found")).hasValue(7);
        for (var wrong : List.of("8", "-1", "sju", "7,5", "")) {
            var form = sent("n", wrong);
            assertThat(form.number("n", 0, 7, "shell.not-found")).isEmpty();
            assertThat(form.errors()).containsOnlyKeys("n");
        }
    }

    @Test
    void keepsTheFirstErrorOfAFieldAndTheOrderOfTheChecks() {
        var form = Form.empty();

        form.reject("b", "shell.saved", "14.32");
        form.reject("a", "shell.undo");
        form.reject("b", "shell.undo");

        assertThat(form.errors()).containsExactlyEntriesOf(orderedErrors());
    }

    @Test
    void putsARefusalOnTheFormAsAWhole() {
        var form = Form.empty();

        form.reject(new Forbidden());

        assertThat(form.errors()).containsOnlyKeys("");
    }

    @Test
    void answersRejectionWith422AndTheSamePage() {
        var response = new MockHttpServletResponse();

        assertThat(Form.empty().rejected(response, "cases/note")).isEqualTo("cases/note");
        assertThat(response.getStatus()).isEqualTo(422);
    }

    @Test
    void keepsItsTokenWhenItIsShownAgain() {
        assertThat(sent("_once", "abc").once()).isEqualTo("abc");
        assertThat(Form.empty().once()).isNotEqualTo(Form.empty().once());
    }

    @Test
    void isOneSendingForTheSameWordsAndFileInTheSameShowing() {
        var file = new byte[] {1, 2};
        var first = sent("_once", "abc").with("words", "Hej").with("file", file).sending();

        assertThat(sent("_once", "abc").with("words", "Hej").with("file", file).sending())
                .isEqualTo(first);
        assertThat(sent("_once", "abc").with("words", "Hej").with("_readers", "2").sending())
                .isNotEqualTo(first);
        assertThat(sent("_once", "abd").with("words", "Hej").with("file", file).sending())
                .isNotEqualTo(first);
        assertThat(sent("_once", "abc").with("words", "Hå").with("file", file).sending())
                .isNotEqualTo(first);
    }

    @Test
    void namesTheLinesThatExplainAField() {
        var form = Form.empty();

        assertThat(form.describedBy("note", (String) null)).isNull();
        form.reject("note", "shell.undo");
        assertThat(form.describedBy("note", "hint", null)).isEqualTo("note-hint note-error");
    }

    private static java.util.Map<String, String> orderedErrors() {
        var errors = new java.util.LinkedHashMap<String, String>();
        errors.put("b", "Sparat 14.32.");
        errors.put("a", "Ångra");
        return errors;
    }

    private static Form sent(String name, String value) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add(name, value);
        return Form.of(sent);
    }
}

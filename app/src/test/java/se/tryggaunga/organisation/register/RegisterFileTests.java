package se.tryggaunga.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class RegisterFileTests {

    private static final String HEADING = "school_unit_code,name,wgs84_lat,wgs84_lon\n";

    @Test
    void readsATableWithEveryQuirkOfTheRealOne() throws IOException {
        var rows = RegisterFile.read(bytes("register/sample.csv"));

        assertThat(rows)
                .extracting(RegisterRow::line, RegisterRow::code, RegisterFileTests::problem)
                .containsExactly(
                        tuple(2, "90000001", ""),
                        tuple(3, "90000002", ""),
                        tuple(4, "90000003", ""),
                        tuple(5, "90000004", ""),
                        tuple(6, "90000001", "double 2"),
                        tuple(7, "9000005", "code 9000005"),
                        tuple(8, "90000006", "name 90000006"),
                        tuple(9, "90000007", ""),
                        tuple(10, "90000008", "far-away 0.0 16.5"),
                        tuple(11, "90000009", ""),
                        tuple(12, "90000010", ""),
                        tuple(14, "", "columns 3"));
        assertThat(rows.get(1).name()).isEqualTo("Provgymnasiet, enhet \"Norr\"");
        assertThat(rows.get(2).position()).isEqualTo(new RegisterRow.Position(59.3902, 16.5203));
        assertThat(rows.get(3).position()).isNull();
        assertThat(rows.get(10).name()).isEqualTo("Skolan med\r\ntvå rader");
    }

    @Test
    void readsUnitsOneALineWithOrganiserAndForms() throws IOException {
        var rows = RegisterFile.read(bytes("register/sample.ndjson"));

        assertThat(rows)
                .extracting(RegisterRow::line, RegisterRow::code, RegisterFileTests::problem)
                .containsExactly(
                        tuple(1, "90000001", ""),
                        tuple(2, "90000021", ""),
                        tuple(3, "", "json "),
                        tuple(4, "90000023", ""),
                        tuple(5, "", "json "));
        assertThat(rows.getFirst().forms()).containsExactly("fsk", "gr");
        assertThat(rows.get(1).organiser())
                .isEqualTo(new RegisterRow.Organiser("9990000002", "Provskolor AB", "Fristående"));
    }

    @Test
    void readsAPackedFileAsThePlainOne() throws IOException {
        var plain = bytes("register/sample.ndjson");
        assertThat(RegisterFile.read(packed(plain))).isEqualTo(RegisterFile.read(plain));
    }

    @Test
    void readsASpreadsheetWithSemicolons() {
        var rows = read("namn;skolenhetskod;latitud;longitud\nProvskolan;90000001;59,5;16,5\n");
        assertThat(rows).extracting(RegisterFileTests::problem).containsExactly("");
        assertThat(rows.getFirst().position()).isEqualTo(new RegisterRow.Position(59.5, 16.5));
    }

    @Test
    void saysOnWhichLineAQuoteWasNeverClosed() {
        var rows = read(HEADING + "90000001,A,59,16\n90000002,\"B,59,16\n90000003,C,59,16\n");
        assertThat(rows)
                .extracting(RegisterRow::line, RegisterFileTests::problem)
                .containsExactly(tuple(2, ""), tuple(3, "quote "));
    }

    @Test
    void refusesHalfAPositionAndWhatIsNoNumber() {
        var rows = read(HEADING + "90000001,A,59,\n90000002,B,norr,16\n90000003,C,NaN,16\n");
        assertThat(rows)
                .extracting(RegisterFileTests::problem)
                .containsExactly("position 59", "position norr 16", "position NaN 16");
    }

    @Test
    void cutsLongWordsInWhatItSays() {
        var rows = read(HEADING + "x".repeat(500) + ",A,59,16\n");
        assertThat(problem(rows.getFirst())).isEqualTo("code " + "x".repeat(40) + "…");
    }

    @Test
    void refusesAFileThatIsSomethingElse() throws IOException {
        refuses("", "empty");
        refuses("\uFEFF \r\n", "empty");
        refuses(HEADING, "empty");
        refuses("kommun;invånare\nSmåby;12\n", "heading");
        refuses("school_unit_code,name\n9000\0,A\n", "not-text");
        assertThatThrownBy(() ->
                        RegisterFile.read(
                                "namn;skolenhetskod\nÅ;1".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("organisation.import.refused.not-text");
        assertThatThrownBy(() -> RegisterFile.read(new byte[] {0x1f, (byte) 0x8b, 8, 0, 1}))
                .hasMessage("organisation.import.refused.not-text");
        var bomb = packed(new byte[60_000_000]);
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThatThrownBy(() -> RegisterFile.read(bomb))
                .hasMessage("organisation.import.refused.too-large");
        refuses(HEADING + "1,A,59,16\n".repeat(20_001), "too-many");
    }

    @Test
    void readsNoFurtherThanToWhatIsTooMuch() throws IOException {
        refuses(HEADING + "1,A,59,16\n".repeat(1_200_000), "too-heavy");
        refusesPacked(HEADING + "x\n".repeat(15_000_000), "too-many");
        refusesPacked("{}\n".repeat(10_000_000), "too-many");
        assertThat(read(HEADING + ",".repeat(5_000_000)))
                .extracting(RegisterFileTests::problem)
                .containsExactly("columns 201");
    }

    private static void refusesPacked(String text, String why) throws IOException {
        var file = packed(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> RegisterFile.read(file))
                .hasMessage("organisation.import.refused." + why);
    }

    private static void refuses(String text, String why) {
        assertThatThrownBy(() -> read(text)).hasMessage("organisation.import.refused." + why);
    }

    private static List<RegisterRow> read(String text) {
        return RegisterFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(RegisterRow row) {
        return row.problem() == null
                ? ""
                : row.problem().key().replace("organisation.import.problem.", "")
                        + " "
                        + row.problem().word();
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String name) throws IOException {
        return new ClassPathResource(name).getContentAsByteArray();
    }
}

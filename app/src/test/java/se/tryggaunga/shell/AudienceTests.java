package se.tryggaunga.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AudienceTests {

    private static final Reader SARA = reader("Sara Ek", "samordnare", true);
    private static final Reader ALI = reader("Ali Noor", "kurator", false);

    @Test
    void namesWhoHasComeSinceTheFormWasOpened() {
        var before = audience(SARA).token();

        assertThat(audience(SARA, ALI).grownSince(before)).containsExactly("Ali Noor");
        assertThat(audience(SARA).grownSince(before)).isEmpty();
    }

    @Test
    void noticesAChangeOfPersonThoughTheNumberIsTheSame() {
        var before = audience(SARA, ALI).token();

        assertThat(audience(SARA, reader("Jon Berg", "områdespolis", false)).grownSince(before))
                .containsExactly("Jon Berg");
    }

    @Test
    void putsNoNamesInItsToken() {
        assertThat(audience(SARA, ALI).token()).matches("[0-9a-f]{8}\\.[0-9a-f]{8}");
    }

    private static Audience audience(Reader... readers) {
        return new Audience(List.of(readers), null, List.of(), false);
    }

    private static Reader reader(String name, String role, boolean you) {
        return new Reader(name, role, "Skola", "Egen verksamhet.", null, you);
    }
}

package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.tryggaunga.demo.JourneyDemonstration;

/** One municipality's database cannot be reached: the others notice nothing, and it comes back. */
class OutageJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Test
    void staysWithTheOneMunicipality() {
        var demonstration = JourneyDemonstration.running();
        try (var taby = new Screen(View.DESKTOP, "taby", new Tally());
                var eskilstuna = new Screen(View.DESKTOP, "eskilstuna", new Tally())) {
            People.signIn(taby, Somebody.LOVISA);
            People.signIn(eskilstuna, Somebody.EVA);
            demonstration.disconnect("taby");
            try {
                assertThat(taby.go("/min-dag").status()).isEqualTo(503);
                assertThat(taby.page().locator("h1").innerText()).isNotBlank();
                assertThat(taby.page().title()).endsWith("– Trygga unga");
                assertThat(taby.go("/logga-in").status()).isEqualTo(503);
                assertThat(eskilstuna.go("/min-dag").status()).isEqualTo(200);
                eskilstuna.heading(Words.SWEDISH.of("tasks.my-day"));
            } finally {
                demonstration.reconnect("taby");
            }
            assertThat(recovers(taby)).isTrue();
            taby.heading(Words.SWEDISH.of("tasks.my-day"));
            assertThat(eskilstuna.faults()).isEmpty();
        }
    }

    private static boolean recovers(Screen screen) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (screen.go("/min-dag").status() == 200) {
                return true;
            }
        }
        return false;
    }
}

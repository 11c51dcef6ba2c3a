package se.tryggaunga.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import se.tryggaunga.access.session.SeldomTouched.Touched;

class SeldomTouchedTests {

    private static final Instant THEN = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void theTimeOfLastUseIsWrittenNowAndThen() {
        var kept = new MapSession();
        kept.setLastAccessedTime(THEN);
        var session = new Touched<>(kept);

        session.setLastAccessedTime(THEN.plus(SeldomTouched.SELDOM));
        assertThat(kept.getLastAccessedTime()).isEqualTo(THEN);

        var later = THEN.plus(SeldomTouched.SELDOM).plusSeconds(1);
        session.setLastAccessedTime(later);
        assertThat(kept.getLastAccessedTime()).isEqualTo(later);
    }

    @Test
    void whatIsPutInItIsKeptAtOnce() {
        var kept = new MapSession();
        new Touched<>(kept).setAttribute("hat", "coordinator");
        assertThat(kept.<String>getAttribute("hat")).isEqualTo("coordinator");
    }
}

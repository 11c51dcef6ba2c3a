package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** A screen that is carried about locks sooner, and one that says nothing counts as carried. */
class LockTimesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/149.0",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0",
                "Mozilla/5.0 (X11; CrOS x86_64 16000.0.0) Chrome/149.0"
            })
    void knowsAComputerOnADesk(String agent) {
        assertThat(LockTimes.isCarried(from(agent))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148",
                "Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/149.0 Mobile",
                "Mozilla/5.0 (Linux; Android 15; SM-X910) Chrome/149.0",
                "curl/8.0",
                ""
            })
    void takesEverythingElseToBeCarried(String agent) {
        assertThat(LockTimes.isCarried(from(agent))).isTrue();
        assertThat(LockTimes.isCarried(new MockHttpServletRequest())).isTrue();
    }

    @Test
    void believesTheBrowsersOwnWordFirst() {
        var tablet = from("Mozilla/5.0 (X11; Linux x86_64) Chrome/149.0");
        tablet.addHeader("Sec-CH-UA-Mobile", "?1");
        assertThat(LockTimes.isCarried(tablet)).isTrue();
    }

    @Test
    void locksTheOneSoonerThanTheOther() {
        var times = new LockTimes(Duration.ofMinutes(15), Duration.ofMinutes(5));
        assertThat(times.of(true)).isLessThan(times.of(false));
    }

    private static MockHttpServletRequest from(String agent) {
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", agent);
        return request;
    }
}

package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page of ours receives is refused with our headers and our words all the same. */
class RefusedAddressDbTests extends AtTheDoor {

    private static final List<String> HEADERS =
            List.of(
                    "Content-Security-Policy: default-src 'none'; script-src 'self'",
                    "X-Content-Type-Options: nosniff",
                    "X-Frame-Options: DENY",
                    "Referrer-Policy: same-origin",
                    "Cache-Control: no-");

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void answersWhatNoPageTakesWithWhatItTakes(String method) throws IOException {
        for (var visitor : List.of(browser(), signedIn())) {
            for (var path : List.of("/min-dag", "/logga-in", "/finns-inte")) {
                var answer = ask(method + " " + path, visitor);
                assertThat(answer).as(path).startsWith("HTTP/1.1 405");
                assertThat(answer).contains("Allow: GET, HEAD, POST").contains(HEADERS);
                assertThat(answer).contains("<h1").doesNotContain("för gammal");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/min-dag;jsessionid=x",
                "//min-dag",
                "/min-dag//x",
                "/%2e%2e/min-dag",
                "/css/%2e%2e/min-dag",
                "/min-dag%2fx",
                "/min-dag/%zz",
                "/min-dag/%",
                "/min-dag/%c3%28",
                "/min-dag/{x}",
                "/%00",
                "/..",
                "*",
                "min-dag"
            })
    void refusesABrokenAddressWithOurHeaders(String address) throws IOException {
        for (var visitor : List.of(browser(), signedIn())) {
            var answer = ask("GET " + address, visitor);
            assertThat(answer).as(address).startsWith("HTTP/1.1 4").contains(HEADERS);
            assertThat(answer).contains("<h1").doesNotContain("Apache", "Exception", "org.");
        }
    }

    @Test
    void refusesARequestTooLongToReadWithOurHeaders() throws IOException {
        for (var line : List.of("GET /" + "a".repeat(20_000), "GET / x y")) {
            var answer = ask(line, browser());
            assertThat(answer).startsWith("HTTP/1.1 400").contains(HEADERS);
            assertThat(answer).contains("<h1").doesNotContain("Apache", "Exception", "org.");
        }
    }

    @Test
    void refusesAMunicipalityThatIsNotHereWithOurHeaders() throws IOException {
        var answer = raw("GET /min-dag HTTP/1.1\r\nHost: elsewhere.example\r\n");
        assertThat(answer).startsWith("HTTP/1.1 404").contains(HEADERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/", "/actuator/env", "/actuator/health/db"})
    void hasNoPageAboutItsInside(String path) {
        var answer = signedIn().glance(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1").doesNotContain("_links");
        assertThat(browser().glance(path).location()).startsWith("/logga-in");
    }

    @Test
    void readsWhatItCanOfABrokenQuestion() throws IOException {
        assertThat(ask("GET /min-dag?a=%zz", browser()))
                .startsWith("HTTP/1.1 303")
                .contains(HEADERS);
    }

    @Test
    void saysThatItLives() {
        assertThat(browser().glance("/actuator/health").body()).contains("UP");
        assertThat(signedIn().glance("/actuator/health").body()).contains("UP");
    }

    private String ask(String line, Browser visitor) throws IOException {
        var cookies = new StringBuilder();
        visitor.cookies.forEach((name, value) -> cookies.append(name + "=" + value + "; "));
        return raw(line + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies + "x=y\r\n");
    }

    private String raw(String head) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

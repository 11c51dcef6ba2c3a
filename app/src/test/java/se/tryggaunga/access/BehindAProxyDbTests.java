package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The proxy speaks https with the browser and tells us so; more than that it is not believed. */
class BehindAProxyDbTests extends AtTheDoor {

    private static final String HTTPS = "X-Forwarded-Proto";

    @Test
    void marksItsCookieForThisHostOverHttpsAlone() {
        var cookie = browser().glance("/logga-in", HTTPS, "https").raw().headers();
        assertThat(cookie.allValues("Set-Cookie"))
                .anySatisfy(it ->
                        assertThat(it)
                                .startsWith("__Host-trygga=")
                                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void asksForHttpsFromNowOnAlsoWhenTheServerItselfRefuses() {
        for (var path : new String[] {"/logga-in", "/finns-inte", "/icon.svg", "/min-dag//x"}) {
            var headers = browser().glance(path, HTTPS, "https").raw().headers();
            assertThat(headers.firstValue("Strict-Transport-Security"))
                    .as(path)
                    .hasValueSatisfying(
                            it -> assertThat(it).contains("max-age=31536000", "includeSubDomains"));
        }
    }

    @Test
    void believesNobodyAboutTheHost() {
        var page = browser().glance("/logga-in", "X-Forwarded-Host", "127.0.0.1");
        assertThat(page.body()).contains("Kommunen på localhost");
    }

    @Test
    void emptiesWhatTheBrowserKeptAtSignOut() {
        var out = signedIn().send("/logga-ut");
        assertThat(out.raw().headers().firstValue("Clear-Site-Data")).hasValue("\"storage\"");
    }
}

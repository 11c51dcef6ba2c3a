package se.tryggaunga.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SessionCookieTests {

    private final SessionCookie cookie = new SessionCookie();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void isOutOfReachForScriptsAndOtherSites() {
        assertThat(written())
                .startsWith("trygga=")
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure", "Domain");
    }

    @Test
    void isBoundToTheHostOverHttps() {
        request.setSecure(true);
        assertThat(written())
                .startsWith("__Host-trygga=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void readsNoPlainCookieOverHttps() {
        request.setCookies(new jakarta.servlet.http.Cookie("trygga", "YWJj"));
        assertThat(cookie.readCookieValues(request)).containsExactly("abc");
        request.setSecure(true);
        assertThat(cookie.readCookieValues(request)).isEmpty();
    }

    @Test
    void asksNobodyAboutWhatIsNoId() {
        for (var forged : new String[] {"AAAA", "JyBvciAx", "w6U=", "not base64"}) {
            request.setCookies(new jakarta.servlet.http.Cookie("trygga", forged));
            assertThat(cookie.readCookieValues(request)).as(forged).isEmpty();
        }
    }

    private String written() {
        var response = new MockHttpServletResponse();
        cookie.writeCookieValue(new CookieValue(request, response, "abc"));
        return response.getHeader("Set-Cookie");
    }
}

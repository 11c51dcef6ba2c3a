package se.tryggaunga.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The session's cookie: for this host alone and out of reach for scripts. Over https it is marked
 * so that no browser takes it from a neighbouring host.
 */
class SessionCookie implements CookieSerializer {

    private final CookieSerializer plain = named("trygga", false);
    private final CookieSerializer secure = named("__Host-trygga", true);

    @Override
    public void writeCookieValue(CookieValue value) {
        over(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return over(request).readCookieValues(request);
    }

    private CookieSerializer over(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static CookieSerializer named(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}

package se.tryggaunga.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The session's cookie: for this host alone and out of reach for scripts. Over https it is marked
 * so that no browser takes it from a neighbouring host.
 */
class SessionCookie implements CookieSerializer {

    /**
     * What an id of ours is made of. Anything else is nobody's, and no question to the database.
     */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final CookieSerializer plain = named("trygga", false);
    private final CookieSerializer secure = named("__Host-trygga", true);

    @Override
    public void writeCookieValue(CookieValue value) {
        over(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return over(request).readCookieValues(request).stream()
                .filter(id -> ID.matcher(id).matches())
                .toList();
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

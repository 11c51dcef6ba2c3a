package se.tryggaunga.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** Language or light, kept in the browser. Over https no neighbouring host can set it. */
final class PreferenceCookie {

    private PreferenceCookie() {}

    static String name(String preference, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + preference : preference;
    }

    static @Nullable Cookie find(String preference, HttpServletRequest request) {
        return WebUtils.getCookie(request, name(preference, request));
    }
}

package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What needs no sign-in, and what answers although the screen is locked. */
final class OpenPaths {

    static final RequestMatcher FILES =
            any(
                    "/css/**",
                    "/js/**",
                    "/fonts/**",
                    "/vendor/**",
                    "/icon.svg",
                    "/favicon.ico",
                    "/manifest.webmanifest");

    /** Whoever comes in here is nobody yet, also if somebody else has left a session behind. */
    static final RequestMatcher SIGN_IN = any("/logga-in", "/logga-in/**");

    /** A calendar asks here by itself: the secret in the address says whose meetings it is told. */
    static final RequestMatcher FEEDS = any("/kalender/flode/*");

    static final RequestMatcher PUBLIC =
            new OrRequestMatcher(
                    FILES,
                    SIGN_IN,
                    FEEDS,
                    any("/tillganglighet", "/sprak", "/lage", "/actuator/health", "/error"));

    /** Whether the product lives is asked above; what it is like inside is shown to nobody. */
    static final RequestMatcher INSIDE = any("/actuator/**");

    /** Doors lead in or out and show nothing. */
    static final RequestMatcher WHILE_LOCKED =
            new OrRequestMatcher(
                    PUBLIC, any("/last", "/last/nyckel", "/last/nyckel/fraga", "/logga-ut"));

    /** Can be used before a hat is worn. */
    static final RequestMatcher WITHOUT_HAT =
            new OrRequestMatcher(WHILE_LOCKED, any("/hatt", "/last/vaken"));

    private static final RequestMatcher WATCH = any("/bevakning", "/bevakning/**");

    private OpenPaths() {}

    /** Asked for by an open page on its own: says nothing of whether somebody is there. */
    static boolean isWatch(HttpServletRequest request) {
        return WATCH.matches(request) || request.getHeader("Trygga-Igen") != null;
    }

    static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    /** Asked for by a script on a page, which can follow no redirect to a door. */
    static boolean isFromScript(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return request.getHeader("HX-Request") != null || mode != null && !mode.equals("navigate");
    }

    private static RequestMatcher any(String... patterns) {
        var matchers = new RequestMatcher[patterns.length];
        for (int i = 0; i < patterns.length; i++) {
            matchers[i] = PathPatternRequestMatcher.withDefaults().matcher(patterns[i]);
        }
        return new OrRequestMatcher(matchers);
    }
}

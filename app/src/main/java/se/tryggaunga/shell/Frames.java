package se.tryggaunga.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Puts the frame together from what the other modules have put in its slots. */
@Component
class Frames {

    private static final Set<String> SCHEMES = Set.of("auto", "light", "dark");

    private static final String START = "/min-dag";

    private final ObjectProvider<Wearer> wearer;
    private final ObjectProvider<Place> place;
    private final List<NavEntry> entries;
    private final Assets assets;

    Frames(
            ObjectProvider<Wearer> wearer,
            ObjectProvider<Place> place,
            ObjectProvider<NavEntry> entries,
            Assets assets) {
        this.wearer = wearer;
        this.place = place;
        this.entries = entries.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
        this.assets = assets;
    }

    /**
     * @param status of the answer: a notice says that something went well, and does not stand on a
     *     page that says the opposite
     */
    Frame around(HttpServletRequest request, int status) {
        var someone = wearer.getIfAvailable();
        var signedIn = someone != null && someone.signedIn() ? someone : null;
        var nav =
                signedIn == null
                        ? List.<NavEntry>of()
                        : entries.stream().filter(entry -> entry.isFor(signedIn)).toList();
        var notice = status < 400 ? Notice.of(request) : null;
        return frame(request, place.getIfAvailable(), signedIn, nav, notice);
    }

    /** For the page that says that something broke: asks nobody who may be broken too. */
    Frame bare(HttpServletRequest request) {
        return frame(request, null, null, List.of(), null);
    }

    private Frame frame(
            HttpServletRequest request,
            @Nullable Place here,
            @Nullable Wearer signedIn,
            List<NavEntry> nav,
            @Nullable String notice) {
        var path = request.getRequestURI();
        return new Frame(
                here == null ? "" : here.municipality(),
                here != null && here.demonstration(),
                here == null ? null : here.helpPhone(),
                here == null ? null : here.helpMail(),
                signedIn,
                nav,
                scheme(PreferenceCookie.find("lage", request)),
                path,
                request.getMethod().equals("GET") ? pathAndQuery(request) : "/",
                request.getMethod().equals("POST") ? sentFrom(request) : null,
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                notice,
                assets.stylePath(),
                assets.scriptPath(),
                signedIn == null ? 0 : signedIn.lockAfter().toSeconds());
    }

    private static String pathAndQuery(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** The page that a form was sent from; without a word of it the start, which shows nothing. */
    private static String sentFrom(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        try {
            var page = URI.create(referer == null ? "" : referer);
            if (!request.getServerName().equalsIgnoreCase(page.getHost())) {
                return START;
            }
            var query = page.getRawQuery();
            return query == null ? page.getRawPath() : page.getRawPath() + "?" + query;
        } catch (IllegalArgumentException unreadable) {
            return START;
        }
    }

    private static String scheme(@Nullable Cookie cookie) {
        return cookie != null && SCHEMES.contains(cookie.getValue()) ? cookie.getValue() : "auto";
    }
}

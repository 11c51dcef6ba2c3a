package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import se.tryggaunga.access.passkey.Site;

/** The question that a device is to answer: kept in the session, good once and for five minutes. */
final class AskedOfDevice {

    private static final String QUESTION = "trygga.device.question";
    private static final String ASKED_AT = "trygga.device.asked";
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private AskedOfDevice() {}

    static String anew(HttpServletRequest request, Instant now) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var question = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.getSession().setAttribute(QUESTION, question);
        request.getSession().setAttribute(ASKED_AT, now);
        return question;
    }

    /** What was asked last, if it still may be answered. It can be answered this once. */
    static Optional<String> take(HttpServletRequest request, Instant now) {
        var session = request.getSession();
        var question = session.getAttribute(QUESTION);
        var asked = session.getAttribute(ASKED_AT);
        session.removeAttribute(QUESTION);
        session.removeAttribute(ASKED_AT);
        return question instanceof String text
                        && asked instanceof Instant at
                        && now.isBefore(at.plus(GOOD_FOR))
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Where the browser says that it is. */
    static Site site(HttpServletRequest request) {
        var host = request.getServerName();
        var port = request.getServerPort();
        var usual = port == (request.isSecure() ? HTTPS : HTTP);
        return new Site(request.getScheme() + "://" + host + (usual ? "" : ":" + port), host);
    }
}

package se.tryggaunga.people;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whether the reader has asked to see names, for the rest of the session: screens are shared, and a
 * name on one is a disclosure. Sv: visa namn.
 */
public final class NameSwitch {

    private static final String ATTRIBUTE = "people.names";

    private NameSwitch() {}

    /** Off outside a request. */
    public static boolean on() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                && Boolean.TRUE.equals(
                        request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_SESSION));
    }

    public static void toggle() {
        var request = RequestContextHolder.currentRequestAttributes();
        request.setAttribute(ATTRIBUTE, !on(), RequestAttributes.SCOPE_SESSION);
    }
}

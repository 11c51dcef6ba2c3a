package se.tryggaunga.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Everything around the page itself, for one request. Templates fetch it with {@link #current()},
 * so that no page has to pass it on. Sv: ram.
 *
 * @param askPath where the answer to a form asks whether it may still be read: the page that the
 *     form was sent from; any other page asks at its own address
 */
public record Frame(
        String municipality,
        boolean demonstration,
        @Nullable String helpPhone,
        @Nullable String helpMail,
        @Nullable Wearer wearer,
        List<NavEntry> nav,
        String scheme,
        String path,
        String returnPath,
        @Nullable String askPath,
        @Nullable CsrfToken csrf,
        @Nullable String notice,
        String stylePath,
        String scriptPath,
        long lockSeconds) {

    private static final int ON_PHONE_BAR = 4;
    private static final String ATTRIBUTE = Frame.class.getName();

    public static Frame current() {
        var request = RequestContextHolder.currentRequestAttributes();
        var frame = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (frame == null) {
            throw new IllegalStateException("A template was rendered outside the view resolver");
        }
        return (Frame) frame;
    }

    public String language() {
        return Text.locale().getLanguage();
    }

    /** The first few entries have a place of their own on the phone, the rest lie under "Mer". */
    public List<NavEntry> onPhoneBar() {
        return nav.subList(0, Math.min(ON_PHONE_BAR, nav.size()));
    }

    public List<NavEntry> underMore() {
        return nav.subList(Math.min(ON_PHONE_BAR, nav.size()), nav.size());
    }

    /** The hat whose reading the page watches over; none where nobody reads. */
    public @Nullable String watchedHat() {
        return wearer == null || wearer.hatId().isEmpty() ? null : wearer.hatId();
    }

    /** How much waits under the person's other hats together. */
    public int waitingElsewhere() {
        return wearer == null ? 0 : wearer.others().stream().mapToInt(WaitingHat::waiting).sum();
    }

    static @Nullable Frame of(HttpServletRequest request) {
        return (Frame) request.getAttribute(ATTRIBUTE);
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}

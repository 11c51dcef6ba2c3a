package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Hats;
import se.tryggaunga.access.Sessions;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.access.Waiting;
import se.tryggaunga.shell.Text;
import se.tryggaunga.shell.WaitingHat;
import se.tryggaunga.shell.Wearer;

/** Tells the page frame who looks. A locked screen is nobody's. */
@Component
class WearerOfHat implements Wearer {

    private static final String OTHERS = WearerOfHat.class.getName();

    private final Acting acting;
    private final Hats hats;
    private final Sessions sessions;
    private final AuthorMark marks;
    private final ObjectProvider<Waiting> waiting;
    private final HttpServletRequest request;

    WearerOfHat(
            Acting acting,
            Hats hats,
            Sessions sessions,
            AuthorMark marks,
            ObjectProvider<Waiting> waiting,
            HttpServletRequest request) {
        this.acting = acting;
        this.hats = hats;
        this.sessions = sessions;
        this.marks = marks;
        this.waiting = waiting;
        this.request = request;
    }

    @Override
    public boolean signedIn() {
        return someone().isPresent();
    }

    @Override
    public String name() {
        return someone().map(SignedIn::name).orElse("");
    }

    @Override
    public String hatTitle() {
        return acting.wornHat().map(WearerOfHat::title).orElse("");
    }

    @Override
    public boolean may(String right) {
        return acting.wornHat().filter(hat -> hat.may(right)).isPresent();
    }

    @Override
    public Duration lockAfter() {
        return sessions.lockAfter(request);
    }

    @Override
    public String authorMark() {
        return someone().map(marks::of).orElse("");
    }

    /** Asked for several times on a page, fetched once. */
    @Override
    @SuppressWarnings("unchecked")
    public List<WaitingHat> others() {
        var page = RequestContextHolder.currentRequestAttributes();
        var known = page.getAttribute(OTHERS, RequestAttributes.SCOPE_REQUEST);
        if (known != null) {
            return (List<WaitingHat>) known;
        }
        var others = someone().map(this::othersOf).orElse(List.of());
        page.setAttribute(OTHERS, others, RequestAttributes.SCOPE_REQUEST);
        return others;
    }

    static String title(Hat hat) {
        var english = Text.locale().getLanguage().equals("en");
        return (english ? hat.titleEn() : hat.titleSv()) + ", " + hat.unitName();
    }

    private Optional<SignedIn> someone() {
        return SignedIn.current().filter(_ -> !sessions.isLocked(request));
    }

    private List<WaitingHat> othersOf(SignedIn someone) {
        var others =
                hats.of(someone.person()).stream()
                        .filter(hat -> !hat.assignment().equals(someone.assignment()))
                        .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        var counts = counts();
        return others.stream()
                .map(hat ->
                        new WaitingHat(
                                hat.assignment().toString(),
                                title(hat),
                                counts.getOrDefault(hat.assignment(), 0L).intValue()))
                .toList();
    }

    private Map<UUID, Long> counts() {
        var source = waiting.getIfAvailable();
        return source == null || acting.wornHat().isEmpty() ? Map.of() : source.byAssignment();
    }
}

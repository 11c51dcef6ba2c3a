package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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

    private static final String OTHERS = WearerOfHat.class.getName() + ".others";
    private static final String MARK = WearerOfHat.class.getName() + ".mark";

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
    public String hatId() {
        return acting.wornHat().map(hat -> hat.assignment().toString()).orElse("");
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
        return once(MARK, () -> someone().map(marks::of).orElse(""));
    }

    @Override
    public List<WaitingHat> others() {
        return once(OTHERS, () -> someone().map(this::othersOf).orElse(List.of()));
    }

    /** What a page asks for several times is made once. */
    @SuppressWarnings("unchecked")
    private static <T> T once(String what, Supplier<T> source) {
        var page = RequestContextHolder.currentRequestAttributes();
        var known = page.getAttribute(what, RequestAttributes.SCOPE_REQUEST);
        if (known != null) {
            return (T) known;
        }
        var made = source.get();
        page.setAttribute(what, made, RequestAttributes.SCOPE_REQUEST);
        return made;
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

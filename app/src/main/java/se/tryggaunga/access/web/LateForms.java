package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hats;
import se.tryggaunga.access.LocalPath;
import se.tryggaunga.access.NeverParked;
import se.tryggaunga.access.ParkedForms;

/**
 * Keeps the forms that come when they cannot be received, as drafts of the one who wrote them, and
 * knows where the author finds them again.
 */
@Component
class LateForms {

    static final String OWN_PLACE = "sent ";

    /** Tells the drafts whether this showing of the form has been sent already. */
    private static final String ONCE = "_once";

    /** What the frame put into the form, which is made anew when the form is shown again. */
    private static final Set<String> OF_THE_FRAME = Set.of("_csrf", "_author", ONCE, "_kept");

    private final ObjectProvider<ParkedForms> parked;
    private final ObjectProvider<NeverParked> never;
    private final Hats hats;
    private final Acting acting;

    LateForms(
            ObjectProvider<ParkedForms> parked,
            ObjectProvider<NeverParked> never,
            Hats hats,
            Acting acting) {
        this.parked = parked;
        this.never = never;
        this.hats = hats;
        this.acting = acting;
    }

    /**
     * @return the path to go to once signed in, or empty if nothing could be kept
     */
    Optional<String> keep(HttpServletRequest request, UUID account, @Nullable UUID assignment) {
        var place = parked.getIfAvailable();
        var fields = fields(request);
        boolean open = never.stream().noneMatch(each -> each.covers(request.getRequestURI()));
        if (place == null || assignment == null || fields.isEmpty() || !open) {
            return Optional.empty();
        }
        var hat = hats.worn(account, assignment);
        if (hat.isEmpty()) {
            return Optional.empty();
        }
        var form = formOf(request);
        markShowing(fields, request);
        acting.as(hat.get(), "parked " + request.getRequestURI(), () -> place.park(form, fields));
        return Optional.of(wayBack(request, form));
    }

    private static void markShowing(Map<String, List<String>> fields, HttpServletRequest request) {
        fields.remove("_draft");
        Optional.ofNullable(request.getParameter(ONCE))
                .ifPresent(token -> fields.put(ONCE, List.of(token)));
    }

    /** Everything somebody wrote or chose, without what the frame added. */
    static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!OF_THE_FRAME.contains(name)) {
                        fields.put(name, List.of(values));
                    }
                });
        return fields;
    }

    private static String formOf(HttpServletRequest request) {
        var draft = request.getParameter("_draft");
        return draft == null || draft.isBlank() ? OWN_PLACE + request.getRequestURI() : draft;
    }

    private static String wayBack(HttpServletRequest request, String form) {
        var way = UriComponentsBuilder.fromPath("/kvar").queryParam("form", "{form}");
        var page = pageOf(request);
        if (form.startsWith(OWN_PLACE) || page == null) {
            return way.encode().buildAndExpand(form).toUriString();
        }
        return way.queryParam("sida", "{sida}").encode().buildAndExpand(form, page).toUriString();
    }

    /** The page the form stood on, which reads its own draft. */
    static @Nullable String pageOf(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return null;
        }
        try {
            var page = URI.create(referer);
            var path =
                    page.getRawPath()
                            + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
            return request.getServerName().equalsIgnoreCase(page.getHost())
                    ? LocalPath.of(path)
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

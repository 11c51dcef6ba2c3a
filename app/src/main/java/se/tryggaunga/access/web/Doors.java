package se.tryggaunga.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.tryggaunga.access.LocalPath;
import se.tryggaunga.access.SignedIn;

/** Sends somebody to a door, and lets nothing that was written get lost on the way. */
@Component
class Doors {

    static final String SIGN_IN = "/logga-in";
    static final String LOCK = "/last";

    private final LateForms lateForms;
    private final AuthorMark marks;

    Doors(LateForms lateForms, AuthorMark marks) {
        this.lateForms = lateForms;
        this.marks = marks;
    }

    /** The session knows who it is, but the screen is locked or the day is over. */
    void turnAway(
            SignedIn someone,
            String door,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kept =
                OpenPaths.isForm(request)
                        ? lateForms.keep(request, someone.account(), someone.assignment())
                        : Optional.<String>empty();
        lead(door, kept, request, response);
    }

    /**
     * Nobody has signed in here, or not any more. What can be kept for nobody in particular is
     * shown to whoever sent it.
     */
    void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var kept = OpenPaths.isForm(request) ? keptForItsAuthor(request) : Optional.<String>empty();
        var form = OpenPaths.isForm(request) && !OpenPaths.isFromScript(request);
        if (form && kept.isEmpty() && Kept.hasText(LateForms.fields(request))) {
            request.getRequestDispatcher("/kvar/utloggad").forward(request, response);
        } else {
            lead(SIGN_IN, kept, request, response);
        }
    }

    private Optional<String> keptForItsAuthor(HttpServletRequest request) {
        return marks.read(request.getParameter("_author"))
                .flatMap(it -> lateForms.keep(request, it.account(), it.assignment()));
    }

    private static void lead(
            String door,
            Optional<String> kept,
            HttpServletRequest request,
            HttpServletResponse response) {
        var to = UriComponentsBuilder.fromPath(door).queryParam("vidare", "{vidare}");
        if (OpenPaths.isForm(request)) {
            to.queryParam("slut", kept.isPresent() ? "kvar" : "ja");
        }
        var location =
                to.encode().buildAndExpand(kept.orElseGet(() -> next(request))).toUriString();
        if (OpenPaths.isFromScript(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            response.setHeader("HX-Redirect", location);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, location);
        }
    }

    /** For a form or a part of a page: the page it stood on. For the lock: where it would lead. */
    private static String next(HttpServletRequest request) {
        if (request.getRequestURI().equals(LOCK)) {
            return LocalPath.of(request.getParameter("tillbaka"));
        }
        if (OpenPaths.isForm(request) || OpenPaths.isFromScript(request)) {
            return LocalPath.of(LateForms.pageOf(request));
        }
        var query = request.getQueryString();
        var uri = request.getRequestURI();
        return LocalPath.of(query == null ? uri : uri + "?" + query);
    }
}

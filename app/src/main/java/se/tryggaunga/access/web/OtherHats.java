package se.tryggaunga.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.LocalPath;
import se.tryggaunga.access.SignedIn;

/**
 * A form that was begun under another hat than the one that is worn now, in another tab: it would
 * be filed by the wrong authority. It is kept for the hat that it was written under, and goes no
 * further.
 */
@Component
class OtherHats {

    private final AuthorMark marks;
    private final LateForms lateForms;

    OtherHats(AuthorMark marks, LateForms lateForms) {
        this.marks = marks;
        this.lateForms = lateForms;
    }

    /** Whether the request was such a form, and is answered. */
    boolean stopped(
            SignedIn someone, Hat worn, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!OpenPaths.isForm(request) || OpenPaths.WITHOUT_HAT.matches(request)) {
            return false;
        }
        var author = marks.read(request.getParameter("_author"));
        if (author.isEmpty() || author.get().assignment().equals(worn.assignment())) {
            return false;
        }
        var own = author.get().account().equals(someone.account());
        var kept = lateForms.keep(request, author.get().account(), author.get().assignment());
        answer(own, kept.isPresent(), request, response);
        return true;
    }

    /** What somebody else wrote is shown to nobody who has signed in after them. */
    private static void answer(
            boolean own, boolean kept, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (OpenPaths.isFromScript(request)) {
            response.setStatus(HttpStatus.CONFLICT.value());
        } else if (own) {
            request.getRequestDispatcher(kept ? "/kvar/bytt" : "/kvar/utan-hatt")
                    .forward(request, response);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, LocalPath.START);
        }
    }
}

package se.tryggaunga.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.tryggaunga.access.Hats;
import se.tryggaunga.access.LocalPath;
import se.tryggaunga.access.Sessions;
import se.tryggaunga.access.SignedIn;

/** What to do with somebody whose hat is not, or no longer, theirs to wear. */
@Component
class EndedHats {

    private final Hats hats;
    private final Sessions sessions;

    EndedHats(Hats hats, Sessions sessions) {
        this.hats = hats;
        this.sessions = sessions;
    }

    /** Nothing can be kept under a hat that is gone, so what was written is shown to be copied. */
    void answer(SignedIn someone, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!hats.isOpen(someone.account())) {
            sessions.end(request);
            redirect(response, Doors.SIGN_IN + "?slut=stangt");
            return;
        }
        var ended = someone.assignment() != null;
        if (ended) {
            sessions.remember(someone.wearing(null), request, response);
        }
        if (OpenPaths.isForm(request) && !OpenPaths.isFromScript(request)) {
            show("/kvar/utan-hatt", request, response);
            return;
        }
        var to = UriComponentsBuilder.fromPath("/hatt").queryParam("vidare", "{vidare}");
        if (ended) {
            to.queryParam("slut", "ja");
        }
        redirect(
                response,
                to.encode().buildAndExpand(LocalPath.of(request.getRequestURI())).toUriString());
    }

    private static void show(String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        RequestDispatcher page = request.getRequestDispatcher(path);
        page.forward(request, response);
    }

    private static void redirect(HttpServletResponse response, String location) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, location);
    }
}

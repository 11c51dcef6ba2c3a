package se.tryggaunga.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import se.tryggaunga.access.Sessions;
import se.tryggaunga.access.SignedIn;

/** What Spring Security's no becomes. */
class NoEntry implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Doors doors;
    private final Sessions sessions;
    private final AccessDeniedHandler plainNo = new AccessDeniedHandlerImpl();

    NoEntry(Doors doors, Sessions sessions) {
        this.doors = doors;
        this.sessions = sessions;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException no)
            throws IOException, ServletException {
        doors.askToSignIn(request, response);
    }

    /**
     * A form without the session's token. After a session has ended that is how its open pages come
     * in; otherwise the form is shown again for a new press, unless another site sent it.
     */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException no)
            throws IOException, ServletException {
        // Read by the error page, which says what kind of no it was.
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, no);
        if (!(no instanceof CsrfException) || !isOwnPage(request)) {
            plainNo.handle(request, response, no);
        } else if (request.getRequestURI().startsWith(Doors.SIGN_IN)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, Doors.SIGN_IN + "?slut=sidan");
        } else if (SignedIn.current().isEmpty()) {
            doors.askToSignIn(request, response);
        } else if (sessions.isLocked(request) || OpenPaths.isFromScript(request)) {
            plainNo.handle(request, response, no);
        } else {
            request.getRequestDispatcher("/kvar/igen").forward(request, response);
        }
    }

    private static boolean isOwnPage(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var own = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        return origin == null || origin.equals(own);
    }
}

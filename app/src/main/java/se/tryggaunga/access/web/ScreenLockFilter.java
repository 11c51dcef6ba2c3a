package se.tryggaunga.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import se.tryggaunga.access.Sessions;
import se.tryggaunga.access.SignedIn;

/** While the screen is locked, or when the working day is over, every page leads to a door. */
class ScreenLockFilter extends OncePerRequestFilter {

    private final Sessions sessions;
    private final Doors doors;

    ScreenLockFilter(Sessions sessions, Doors doors) {
        this.sessions = sessions;
        this.doors = doors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OpenPaths.WHILE_LOCKED.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var current = SignedIn.current();
        if (current.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var someone = current.get();
        if (sessions.isOver(someone)) {
            sessions.end(request);
            doors.turnAway(someone, Doors.SIGN_IN, request, response);
            return;
        }
        if (OpenPaths.isWatch(request)) {
            sessions.lockIfLeft(request);
        } else {
            sessions.seen(request);
        }
        if (sessions.isLocked(request)) {
            doors.turnAway(someone, Doors.LOCK, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}

package se.tryggaunga.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Hats;
import se.tryggaunga.access.SignedIn;

/**
 * Settles who acts for the rest of the request. The hat is fetched anew each time, so an assignment
 * that has ended, or a right that was taken back, ends at the next click.
 */
class ActingFilter extends OncePerRequestFilter {

    private final Acting acting;
    private final Hats hats;
    private final EndedHats ended;
    private final OtherHats others;

    ActingFilter(Acting acting, Hats hats, EndedHats ended, OtherHats others) {
        this.acting = acting;
        this.hats = hats;
        this.ended = ended;
        this.others = others;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OpenPaths.FILES.matches(request)
                || OpenPaths.SIGN_IN.matches(request)
                // told under its owner's hat, whoever happens to be signed in
                || OpenPaths.FEEDS.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var someone = SignedIn.current();
        if (someone.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var hat = worn(someone.get());
        if (hat.isPresent()) {
            if (!others.stopped(someone.get(), hat.get(), request, response)) {
                act(hat.get(), request, response, chain);
            }
        } else if (OpenPaths.WITHOUT_HAT.matches(request)) {
            chain.doFilter(request, response);
        } else {
            ended.answer(someone.get(), request, response);
        }
    }

    private Optional<Hat> worn(SignedIn someone) {
        var assignment = someone.assignment();
        return assignment == null ? Optional.empty() : hats.worn(someone.account(), assignment);
    }

    /** Paths carry no personal data, so they may stand in the log as the purpose. */
    private void act(
            Hat hat, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            acting.as(
                    hat,
                    request.getMethod() + " " + request.getRequestURI(),
                    () -> pass(request, response, chain));
        } catch (Passed passed) {
            passed.unpack();
        }
    }

    private static void pass(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException fault) {
            throw new Passed(fault);
        }
    }

    /** Carries a checked fault through unchanged. */
    private static final class Passed extends RuntimeException {

        Passed(Exception fault) {
            super(fault);
        }

        void unpack() throws ServletException, IOException {
            switch (getCause()) {
                case ServletException servlet -> throw servlet;
                case IOException io -> throw io;
                case null, default -> throw this;
            }
        }
    }
}

package se.tryggaunga.municipalities;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import se.tryggaunga.shared.Outage;

/** Settles the municipality before anything else looks at the request. */
class MunicipalityFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(MunicipalityFilter.class);

    private final Municipalities municipalities;
    private final OutagePage outage;

    MunicipalityFilter(Municipalities municipalities, OutagePage outage) {
        this.municipalities = municipalities;
        this.outage = outage;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var municipality = municipalities.at(request.getServerName());
        if (municipality.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (isLateOutage(request)) {
            outage.write(response);
            return;
        }
        try {
            municipalities.within(municipality.get(), () -> pass(request, response, chain));
        } catch (Passed passed) {
            answer(municipality.get(), response, passed);
        }
    }

    /**
     * The page was written but not yet sent when its session could not be saved: the server asks
     * for a page about the fault instead.
     */
    private static boolean isLateOutage(HttpServletRequest request) {
        return Outage.isBehind((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static void pass(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException fault) {
            throw new Passed(fault);
        }
    }

    private void answer(Municipality municipality, HttpServletResponse response, Passed passed)
            throws ServletException, IOException {
        var fault = passed.getCause();
        if (Outage.isBehind(fault) && !response.isCommitted()) {
            log.warn("The database of {} cannot be reached", municipality.code());
            outage.write(response);
            return;
        }
        switch (fault) {
            case ServletException servlet -> throw servlet;
            case IOException io -> throw io;
            case RuntimeException runtime -> throw runtime;
            case null, default -> throw passed;
        }
    }

    /** Carries a fault out of the municipality's scope unchanged. */
    private static final class Passed extends RuntimeException {

        Passed(Exception fault) {
            super(fault);
        }
    }
}

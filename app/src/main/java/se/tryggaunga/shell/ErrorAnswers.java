package se.tryggaunga.shell;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import se.tryggaunga.shared.Outage;

/** Which page, or which line in a page that is already open, a no or a fault gets. */
@Component
public class ErrorAnswers {

    private final Frames frames;

    ErrorAnswers(Frames frames) {
        this.frames = frames;
    }

    /** The page about an outage is the filter's; a line in an open page is ours all the same. */
    public ModelAndView broken(Exception fault, ServletWebRequest web) {
        if (Outage.isBehind(fault) && !isSwap(web)) {
            return leftToTheFilter(fault);
        }
        if (fault instanceof ErrorResponse response) {
            return status(response.getStatusCode().value(), fault, web);
        }
        return Malformed.isBehind(fault) ? status(400, fault, web) : fault(fault, web);
    }

    /** One page for what does not exist and for what is not for this reader. */
    ModelAndView notFound(ServletWebRequest web) {
        return isSwap(web)
                ? line(404, Text.text("shell.not-found"), web)
                : page("shell/not-found", 404, Map.of("written", Written.in(web.getRequest())));
    }

    ModelAndView refusal(int status, String sentence, ServletWebRequest web) {
        var written = Written.in(web.getRequest());
        return isSwap(web)
                ? line(status, sentence, web)
                : page("shell/refusal", status, Map.of("sentence", sentence, "written", written));
    }

    ModelAndView fault(@Nullable Throwable cause, ServletWebRequest web) {
        var known = cause == null ? new IllegalStateException("No cause was given") : cause;
        var fault = Fault.of(known, web.getRequest());
        frames.bare(web.getRequest()).attachTo(web.getRequest());
        return isSwap(web)
                ? line(500, Text.text("shell.err.server", fault.code()), web)
                : page("shell/error", 500, fault.model(web.getRequest()));
    }

    ModelAndView status(int status, @Nullable Throwable cause, ServletWebRequest web) {
        return switch (status) {
            case 401, 404, 405 -> notFound(web);
            case 403 ->
                    cause instanceof CsrfException
                            ? refusal(403, Text.text("shell.err.stale"), web)
                            : notFound(web);
            case 413 -> refusal(413, Text.text("shell.err.too-large"), web);
            case 429 -> refusal(429, Text.text("shell.err.too-many"), web);
            default ->
                    status < 500
                            ? refusal(status, Text.text("shell.err.request"), web)
                            : fault(cause, web);
        };
    }

    static boolean isSwap(ServletWebRequest web) {
        return web.getHeader("HX-Request") != null;
    }

    /** Shown above the page's content, which stays as it was. */
    private static ModelAndView line(int status, String sentence, ServletWebRequest web) {
        var response = web.getResponse();
        if (response != null) {
            response.setHeader("HX-Retarget", "#hinder");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        return page("shell/refusal-line", status, Map.of("sentence", sentence));
    }

    /**
     * Thrown once nobody handles faults any more: what a handler throws Spring MVC looks through
     * for a connection that broke off, and would answer with an empty page as though the browser
     * had gone, when it is the database's. What the request is left with would have the server
     * answer for the fault once more, over the filter's page.
     */
    private static ModelAndView leftToTheFilter(Exception fault) {
        return new ModelAndView((_, request, _) -> {
            WebUtils.clearErrorRequestAttributes(request);
            throw fault;
        });
    }

    private static ModelAndView page(String view, int status, Map<String, ?> model) {
        var answer = new ModelAndView(view, model);
        answer.setStatus(HttpStatusCode.valueOf(status));
        return answer;
    }
}

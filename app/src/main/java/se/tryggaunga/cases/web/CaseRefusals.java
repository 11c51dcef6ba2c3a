package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import se.tryggaunga.cases.AccessEnded;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.shell.Written;

/**
 * Sends one whose access has ended to the page that says so and shows what is their own. Whoever
 * was writing gets the page at once, with the words: they are nowhere else.
 */
@ControllerAdvice(basePackages = "se.tryggaunga.cases.web")
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseRefusals {

    private final CasePages pages;

    CaseRefusals(CasePages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    @Nullable ModelAndView ended(
            AccessEnded ended, HttpServletRequest request, HttpServletResponse response) {
        var page = "/arenden/" + ended.number();
        if (request.getHeader("HX-Request") != null) {
            // a part would be put into a page that still shows what the others have written
            response.setStatus(ended.status());
            response.setHeader("HX-Redirect", page);
            return null;
        }
        var written = Written.in(request);
        return written.isEmpty()
                ? new ModelAndView("redirect:" + page)
                : new ModelAndView(
                        "cases/ended",
                        Map.of(
                                "number", ended.number(),
                                "since", ended.since(),
                                "entries", pages.own(ended),
                                "written", written),
                        HttpStatusCode.valueOf(ended.status()));
    }
}

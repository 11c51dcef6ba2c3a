package se.tryggaunga.shell;

import org.springframework.beans.TypeMismatchException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;
import se.tryggaunga.shared.Refusal;

/** Turns every no into one kind of page, and every fault into a page with a reference code. */
@ControllerAdvice
class ErrorPages {

    private final ErrorAnswers answers;

    ErrorPages(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, ServletWebRequest web) {
        return refusal.status() == 404
                ? answers.notFound(web)
                : answers.refusal(refusal.status(), Text.text(refusal.key(), refusal.args()), web);
    }

    /** An address that cannot be an id is an address that leads nowhere. */
    @ExceptionHandler
    ModelAndView unreadable(TypeMismatchException mismatch, ServletWebRequest web) {
        return answers.notFound(web);
    }

    /** Field names or values that no page of ours has. */
    @ExceptionHandler
    ModelAndView unreadable(RequestRejectedException rejected, ServletWebRequest web) {
        return answers.status(400, rejected, web);
    }

    /** Spring Security answers these: sign in first, or the same page as for nothing at all. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leftToSecurity(RuntimeException no) {
        throw no;
    }

    /** The browser has gone; there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    ModelAndView broken(Exception fault, ServletWebRequest web) {
        return answers.broken(fault, web);
    }
}

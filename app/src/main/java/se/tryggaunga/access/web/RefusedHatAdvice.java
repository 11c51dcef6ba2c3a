package se.tryggaunga.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.shell.ErrorAnswers;

/**
 * The assignment ended between two statements of the same click: the database said no. Other
 * reasons why no transaction could begin get the answer that any fault gets.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedHatAdvice {

    private static final String NOT_ALLOWED = "42501";

    private final EndedHats ended;
    private final ErrorAnswers answers;

    RefusedHatAdvice(EndedHats ended, ErrorAnswers answers) {
        this.ended = ended;
        this.answers = answers;
    }

    @ExceptionHandler
    @Nullable ModelAndView refused(
            CannotCreateTransactionException fault,
            ServletWebRequest web,
            HttpServletResponse response)
            throws ServletException, IOException {
        var someone = SignedIn.current();
        if (someone.isEmpty() || !saysNo(fault)) {
            return answers.broken(fault, web);
        }
        ended.answer(someone.get(), web.getRequest(), response);
        return null;
    }

    private static boolean saysNo(CannotCreateTransactionException fault) {
        return fault.getCause() instanceof SQLException no && NOT_ALLOWED.equals(no.getSQLState());
    }
}

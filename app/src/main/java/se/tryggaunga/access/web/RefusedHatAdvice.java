package se.tryggaunga.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.tryggaunga.access.SignedIn;

/**
 * The assignment ended between two statements of the same click: the database said no. Other
 * reasons why no transaction could begin are left to those who know them.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedHatAdvice {

    private static final String NOT_ALLOWED = "42501";

    private final EndedHats ended;

    RefusedHatAdvice(EndedHats ended) {
        this.ended = ended;
    }

    @ExceptionHandler
    void refused(
            CannotCreateTransactionException fault,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        var someone = SignedIn.current();
        if (someone.isEmpty() || !saysNo(fault)) {
            throw fault;
        }
        ended.answer(someone.get(), request, response);
    }

    private static boolean saysNo(CannotCreateTransactionException fault) {
        return fault.getCause() instanceof SQLException no && NOT_ALLOWED.equals(no.getSQLState());
    }
}

package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import se.tryggaunga.shared.Outage;

/**
 * A database that breaks off ends the stream, and so does a browser that has gone: Spring MVC
 * answers the latter with an empty page and 200, which a form would take for a yes.
 */
class BrokenOffDbTests extends AtTheDoor {

    @Autowired HandlerExceptionResolver handlerExceptionResolver;

    @ParameterizedTest
    @ValueSource(
            classes = {
                CannotCreateTransactionException.class,
                TransactionSystemException.class,
                DataAccessResourceFailureException.class
            })
    void isLeftToTheFilterWhicheverStatementMetIt(Class<? extends RuntimeException> kind)
            throws Exception {
        var fault = kind.getConstructor(String.class, Throwable.class).newInstance("", cut());
        var request = new MockHttpServletRequest("POST", "/utkast");
        var response = new MockHttpServletResponse();
        var answer = handlerExceptionResolver.resolveException(request, response, null, fault);
        assertThat(answer).isNotNull();
        assertThat(answer.getView()).as("a page, not an empty one").isNotNull();
        assertThatThrownBy(() -> answer.getView().render(Map.of(), request, response))
                .satisfies(passed -> assertThat(Outage.isBehind(passed)).isTrue());
    }

    private static SQLException cut() {
        return new SQLException("An I/O error occurred", "08006", new EOFException());
    }
}

package se.tryggaunga.municipalities;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;
import se.tryggaunga.access.MunicipalKey;

/** What is answered when the database dies after the page was written, before it was sent. */
class MunicipalityFilterTests {

    private final MunicipalityFilter filter =
            new MunicipalityFilter(
                    new Municipalities(
                            List.of(
                                    new Municipality(
                                            "smaby",
                                            "Småby",
                                            Set.of("localhost"),
                                            new Municipality.Database(
                                                    "jdbc:postgresql://localhost/none",
                                                    "app",
                                                    "app",
                                                    MunicipalKey.fresh())))),
                    new OutagePage());

    @Test
    void saysThatTheDatabaseCannotBeReachedAlsoWhenTheServerAsksForAFault() throws Exception {
        var late =
                new TransactionSystemException(
                        "JDBC rollback failed", new SQLException("Connection is closed"));
        assertThat(answer(late).getStatus()).isEqualTo(503);
    }

    @Test
    void leavesOtherFaultsToTheirPage() throws Exception {
        assertThat(answer(new IllegalStateException("a fault of ours")).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer(Exception fault) throws Exception {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setDispatcherType(DispatcherType.ERROR);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, fault);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}

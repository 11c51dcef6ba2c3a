package se.tryggaunga.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import java.io.EOFException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Outage;

class ErrorPagesTests {

    private static final String FLASH = DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE;

    private final MockMvc mvc = mvc();

    @Test
    void looksTheSameForWhatIsHiddenAndForWhatDoesNotExist() throws Exception {
        var hidden = send(get("/cases/" + UUID.randomUUID()));
        var malformed = send(get("/cases/x"));

        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(malformed.getStatus()).isEqualTo(404);
        assertThat(withoutOwnPath(malformed)).isEqualTo(withoutOwnPath(hidden));
        assertThat(hidden.getContentAsString()).contains("Vi hittar inte sidan");
    }

    @Test
    void givesBackWhatWasWrittenWithARefusal() throws Exception {
        var answer = send(post("/refused").param("note", "En lång <b>berättelse</b> om kvällen"));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString())
                .contains("Den här sidan hör till ett annat uppdrag.")
                .contains("En lång &lt;b&gt;berättelse&lt;/b&gt; om kvällen");
    }

    @Test
    void givesBackWhatWasWrittenOnAPageThatIsGone() throws Exception {
        var chosen = UUID.randomUUID().toString();
        var sent = post("/cases/x").param("note", "En lång berättelse om kvällen");
        var answer = send(sent.param("seat", chosen));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString())
                .contains("Vi hittar inte sidan", "En lång berättelse om kvällen")
                .doesNotContain(chosen);
    }

    @Test
    void answersAPartOfAPageWithALineAboveItsContent() throws Exception {
        var answer = send(post("/refused").header("HX-Request", "true"));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getHeader("HX-Retarget")).isEqualTo("#hinder");
        assertThat(answer.getContentAsString()).contains("role=\"alert\"").doesNotContain("<html");
    }

    @Test
    void givesAFaultACodeAndNoDetails() throws Exception {
        var answer = send(get("/broken"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}")
                .doesNotContain("Alex");
    }

    @Test
    void neverSendsHalfAPageWhenATemplateBreaks() throws Exception {
        var answer = send(get("/half"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString()).contains("Något gick fel hos oss");
    }

    @Test
    void doesNotSayThatSomethingWentWellOnAPageThatIsNotThere() throws Exception {
        var saved = new FlashMap();
        saved.put("shell.notice", "Sparat 14.32");
        assertThat(send(get("/there").requestAttr(FLASH, saved)).getContentAsString())
                .contains("Sparat 14.32");
        var lost = send(get("/cases/" + UUID.randomUUID()).requestAttr(FLASH, saved));
        assertThat(lost.getStatus()).isEqualTo(404);
        assertThat(lost.getContentAsString()).doesNotContain("Sparat 14.32");
    }

    @Test
    void isNeverKeptByTheBrowser() throws Exception {
        assertThat(send(get("/broken")).getHeader("Cache-Control")).isEqualTo("no-store");
    }

    /** What Spring MVC would take for a browser that has gone, and answer with an empty page. */
    @Test
    void leavesADatabaseThatBrokeOffToTheFilterHoweverItSaysSo() {
        var asked = new MockHttpServletRequest("POST", "/broken-off");
        assertThatThrownBy(() -> send(post("/broken-off").with(_ -> asked)))
                .hasRootCauseInstanceOf(EOFException.class)
                .satisfies(fault -> assertThat(Outage.isBehind(fault)).isTrue());
        assertThat(asked.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                .as("the server would answer 500 for it")
                .isNull();
    }

    private static String withoutOwnPath(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString().replaceAll("value=\"/cases/[^\"]*\"", "");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        var response = mvc.perform(request).andReturn().getResponse();
        response.setDefaultCharacterEncoding("UTF-8");
        return response;
    }

    private static MockMvc mvc() {
        var none = new DefaultListableBeanFactory();
        var frames =
                new Frames(
                        none.getBeanProvider(Wearer.class),
                        none.getBeanProvider(Place.class),
                        none.getBeanProvider(NavEntry.class),
                        new Assets());
        return MockMvcBuilders.standaloneSetup(new Pages())
                .setControllerAdvice(new ErrorPages(new ErrorAnswers(frames)))
                .setViewResolvers(new JteViewResolver(ShellConfiguration.templateEngine(), frames))
                .setLocaleResolver(new LanguageCookie())
                .build();
    }

    @Controller
    static class Pages {

        @GetMapping("/cases/{id}")
        String hidden(@PathVariable UUID id) {
            throw new NotFound();
        }

        @PostMapping("/cases/{id}")
        String gone(@PathVariable String id) {
            throw new NotFound();
        }

        @PostMapping("/refused")
        String refused() {
            throw new Forbidden();
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("Alex Ek");
        }

        @PostMapping("/broken-off")
        String brokenOff() {
            var sent = new SQLException("An I/O error occurred", "08006", new EOFException());
            throw new TransactionSystemException("Could not commit JDBC transaction", sent);
        }

        @GetMapping("/there")
        String there() {
            return "shell/not-found";
        }

        @GetMapping("/half")
        String half() {
            return "shell/facts";
        }
    }
}

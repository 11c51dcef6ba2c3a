package se.tryggaunga;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Asks the application's own pages in Swedish, without a server, as whoever the caller is just
 * then.
 */
public final class Browsing {

    private final MockMvc pages;

    public Browsing(WebApplicationContext application) {
        pages =
                MockMvcBuilders.webAppContextSetup(application)
                        .defaultRequest(get("/").locale(Locale.of("sv")))
                        .build();
    }

    public MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return pages.perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

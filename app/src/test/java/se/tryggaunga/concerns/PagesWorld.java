package se.tryggaunga.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pages as one hat or another is shown them, in Swedish. */
abstract class PagesWorld extends AdviceWorld {

    @Autowired WebApplicationContext application;

    private MockMvc mvc;

    @BeforeEach
    void aBrowser() {
        mvc =
                MockMvcBuilders.webAppContextSetup(application)
                        .defaultRequest(get("/").locale(Locale.of("sv")))
                        .build();
    }

    String page(String who, AbstractMockHttpServletRequestBuilder<?> request) {
        var answer = send(who, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer);
    }

    MockHttpServletResponse send(String who, AbstractMockHttpServletRequestBuilder<?> request) {
        return as(who, () -> perform(request));
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            var response = mvc.perform(request).andReturn().getResponse();
            response.setDefaultCharacterEncoding("UTF-8");
            return response;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

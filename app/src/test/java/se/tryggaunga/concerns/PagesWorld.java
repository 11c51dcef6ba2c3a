package se.tryggaunga.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.Browsing.text;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import se.tryggaunga.Browsing;

/** Pages as one hat or another is shown them, in Swedish. */
abstract class PagesWorld extends AdviceWorld {

    @Autowired WebApplicationContext application;

    String page(String who, AbstractMockHttpServletRequestBuilder<?> request) {
        var answer = send(who, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer);
    }

    MockHttpServletResponse send(String who, AbstractMockHttpServletRequestBuilder<?> request) {
        var browsing = new Browsing(application);
        return as(who, () -> browsing.send(request));
    }
}

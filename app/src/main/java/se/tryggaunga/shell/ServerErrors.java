package se.tryggaunga.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong outside the controllers (Tomcat, filters, security) gets the same pages. */
@Controller
class ServerErrors implements ErrorController {

    private static final int METHOD = 405;

    private final ErrorAnswers answers;

    ServerErrors(ErrorAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ModelAndView answer(ServletWebRequest web) {
        var request = web.getRequest();
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Integer.valueOf(METHOD).equals(status)
                ? method(web)
                : answers.status(status == null ? 404 : status, cause(request), web);
    }

    /** Pages are read and forms are sent; nothing of ours is put, patched or deleted. */
    private ModelAndView method(ServletWebRequest web) {
        var response = web.getResponse();
        if (response != null) {
            response.setHeader("Allow", "GET, HEAD, POST");
        }
        return answers.refusal(METHOD, Text.text("shell.err.method"), web);
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        var denied = request.getAttribute(WebAttributes.ACCESS_DENIED_403);
        return denied instanceof Throwable cause
                ? cause
                : (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}

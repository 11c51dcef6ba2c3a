package se.tryggaunga.cases.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.tryggaunga.cases.AccessEnded;

/** Sends one whose access has ended to the page that says so and shows what is their own. */
@ControllerAdvice(basePackages = "se.tryggaunga.cases.web")
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseRefusals {

    @ExceptionHandler
    String ended(AccessEnded ended) {
        return "redirect:/arenden/" + ended.number();
    }
}

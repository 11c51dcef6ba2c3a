package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.tryggaunga.access.ParkedForms;

/** A kept form that has been received is not kept any longer. */
@Configuration(proxyBeanMethods = false)
class SentAfterAll implements WebMvcConfigurer, HandlerInterceptor {

    private final ObjectProvider<ParkedForms> parked;

    SentAfterAll(ObjectProvider<ParkedForms> parked) {
        this.parked = parked;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception fault) {
        var form = request.getParameter("_kept");
        var received = response.getStatus() >= 300 && response.getStatus() < 400;
        if (form != null && OpenPaths.isForm(request) && received && fault == null) {
            parked.ifAvailable(place -> place.drop(form));
        }
    }
}

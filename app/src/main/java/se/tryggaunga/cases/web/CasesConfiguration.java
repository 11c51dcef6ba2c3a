package se.tryggaunga.cases.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class CasesConfiguration {

    /** On every address that is about somebody; where the family itself is written has its own. */
    @Bean
    WebMvcConfigurer whereabouts(WhereaboutsGuard guard) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(guard)
                        .addPathPatterns(
                                "/arenden/**",
                                "/forfragningar/**",
                                "/utlamnanden/**",
                                "/rattelser/**",
                                "/begransningar/**")
                        .excludePathPatterns(
                                "/forfragningar/*/personen", "/forfragningar/*/vardnadshavare/**");
            }
        };
    }

    @Bean
    NavEntry casesEntry() {
        return new NavEntry("cases.list", "/arenden", "folder-open", 20, "cases");
    }
}

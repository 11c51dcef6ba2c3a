package se.tryggaunga.municipalities;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class MunicipalitiesConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Municipalities municipalities(MunicipalitySettings settings) {
        return new Municipalities(
                settings.municipalities().stream()
                        .map(MunicipalitySettings.Entry::municipality)
                        .toList());
    }

    @Bean(destroyMethod = "close")
    MunicipalDataSource dataSource(Municipalities municipalities, MunicipalitySettings settings) {
        return new MunicipalDataSource(municipalities, settings.poolSize());
    }

    @Bean
    FilterRegistrationBean<MunicipalityFilter> municipalityFilter(Municipalities municipalities) {
        var filter =
                new FilterRegistrationBean<>(
                        new MunicipalityFilter(municipalities, new OutagePage()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}

package se.tryggaunga.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.shell.Place;

/** What the demonstration adds to the product. */
@Configuration(proxyBeanMethods = false)
class DemonstrationConfiguration {

    @Bean
    @Primary
    StoryClock storyClock() {
        return new StoryClock();
    }

    /** Says on every page that people and facts are invented. */
    @Bean
    @Primary
    Place demonstrationPlace(Municipalities municipalities) {
        return new Place() {
            @Override
            public String municipality() {
                return municipalities.current().name();
            }

            @Override
            public boolean demonstration() {
                return true;
            }
        };
    }
}

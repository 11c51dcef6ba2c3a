package se.tryggaunga.journal.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.cases.CaseLink;

@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    CaseLink journalLink() {
        return new CaseLink("journal.link", "/journal");
    }
}

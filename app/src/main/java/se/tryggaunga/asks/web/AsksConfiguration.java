package se.tryggaunga.asks.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.cases.CaseLink;

@Configuration(proxyBeanMethods = false)
class AsksConfiguration {

    @Bean
    CaseLink asksLink() {
        return new CaseLink("asks.link", "/begaran");
    }
}

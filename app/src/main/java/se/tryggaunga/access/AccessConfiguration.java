package se.tryggaunga.access;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import se.tryggaunga.shared.Today;

@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class AccessConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            DataSource dataSource, Acting acting, Today today) {
        return new ActingTransactionManager(dataSource, acting, today);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}

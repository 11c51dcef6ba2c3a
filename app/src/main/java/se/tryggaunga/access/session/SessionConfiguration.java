package se.tryggaunga.access.session;

import jakarta.servlet.DispatcherType;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggaunga.municipalities.Municipalities;

@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    /** Of a visitor who has not signed in; signing in makes it longer. */
    private static final Duration VISIT = Duration.ofMinutes(30);

    /**
     * Has transactions of its own. A session is kept whoever acts, also while the answer is being
     * written by somebody whose hat has just ended.
     */
    @Bean(defaultCandidate = false)
    @Qualifier("kept")
    JdbcIndexedSessionRepository keptSessions(DataSource dataSource) {
        var transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(dataSource), transactions);
        sessions.setTableName("access.spring_session");
        sessions.setDefaultMaxInactiveInterval(VISIT);
        sessions.setSessionIdGenerator(sessionIds());
        sessions.setConversionService(SessionContent.conversion());
        // Runs on a thread that is in no municipality; SessionCleaning does it for each of them.
        sessions.setCleanupCron(Scheduled.CRON_DISABLED);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        return sessions;
    }

    @Bean
    FindByIndexNameSessionRepository<? extends Session> sessionRepository(
            @Qualifier("kept") JdbcIndexedSessionRepository kept) {
        return new SeldomTouched<>(kept);
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> sessionFilter(
            SessionRepositoryFilter<? extends Session> filter) {
        var registration =
                new FilterRegistrationBean<SessionRepositoryFilter<? extends Session>>(filter);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        // Error pages too: without it Tomcat would begin a session of its own there.
        registration.setDispatcherTypes(
                EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return registration;
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    @Bean
    SessionCleaning sessionCleaning(
            Municipalities municipalities,
            @Qualifier("kept") JdbcIndexedSessionRepository sessions) {
        return new SessionCleaning(municipalities, sessions::cleanUpExpiredSessions);
    }

    /** 216 random bits that fill the column exactly; a UUID has 122. */
    private static SessionIdGenerator sessionIds() {
        var random = new SecureRandom();
        return () -> {
            var bytes = new byte[27];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        };
    }
}

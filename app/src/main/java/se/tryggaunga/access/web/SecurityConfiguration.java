package se.tryggaunga.access.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hats;
import se.tryggaunga.access.Sessions;

/**
 * What stands between the network and the pages: everything needs somebody signed in, except the
 * doors themselves. What the person may read is not settled here but in the database.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private final Sessions sessions;
    private final Hats hats;
    private final Acting acting;
    private final Doors doors;
    private final EndedHats ended;
    private final OtherHats others;

    SecurityConfiguration(
            Sessions sessions,
            Hats hats,
            Acting acting,
            Doors doors,
            EndedHats ended,
            OtherHats others) {
        this.sessions = sessions;
        this.hats = hats;
        this.acting = acting;
        this.doors = doors;
        this.ended = ended;
        this.others = others;
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, SecurityContextRepository contexts)
            throws Exception {
        var noEntry = new NoEntry(doors, sessions);
        http.securityContext(it -> it.securityContextRepository(contexts))
                .authorizeHttpRequests(paths ->
                        paths.dispatcherTypeMatchers(
                                        DispatcherType.FORWARD,
                                        DispatcherType.ERROR,
                                        DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(OpenPaths.PUBLIC)
                                .permitAll()
                                .requestMatchers(OpenPaths.INSIDE)
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .csrf(it -> it.ignoringRequestMatchers("/sprak", "/lage"))
                .headers(new Headers())
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(noEntry).accessDeniedHandler(noEntry))
                .addFilterBefore(new KnownMethods(), CsrfFilter.class)
                .addFilterAfter(new ScreenLockFilter(sessions, doors), CsrfFilter.class)
                .addFilterAfter(
                        new ActingFilter(acting, hats, ended, others), AuthorizationFilter.class);
        withoutOtherDoors(http);
        return http.build();
    }

    /** Here so that Spring Boot does not make up a user with a password of its own. */
    @Bean
    AuthenticationManager nobody() {
        return _ -> {
            throw new AuthenticationServiceException("Signing in goes through SignIn alone");
        };
    }

    private static void withoutOtherDoors(HttpSecurity http) throws Exception {
        http.formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable);
    }
}

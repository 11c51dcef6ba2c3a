package se.tryggaunga.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.shell.Wearer;

/** Two municipalities on two host names, a clock to turn, and a page with a form to try. */
@TestConfiguration(proxyBeanMethods = false)
class SignInWorld {

    static final SignInPlace HERE = new SignInPlace();
    static final SignInPlace THERE = new SignInPlace();
    static final TurnedClock CLOCK = new TurnedClock();

    /** Accounts whose screen opens with a press. */
    static final Set<UUID> PRESSED = ConcurrentHashMap.newKeySet();

    @Bean
    Municipalities municipalities() {
        return new Municipalities(
                List.of(HERE.municipality("localhost"), THERE.municipality("127.0.0.1")));
    }

    @Bean
    Clock clock() {
        return CLOCK;
    }

    @Bean
    SignInChoices choices() {
        return new SignInChoices() {
            @Override
            public List<Choice> choices() {
                return List.of(
                        new Choice(
                                "1", "Sara Ek", "samordnare", "Socialtjänsten", "Möter familjer"),
                        new Choice("2", "Ali By", "rektor", "Skolan", "Leder Slottsskolan"),
                        new Choice("3", "Bo Al", "handläggare", "Socialtjänsten", "Utreder"));
            }

            @Override
            public Optional<UUID> account(String id) {
                return Optional.of(UUID.fromString(id));
            }

            @Override
            public boolean mayUnlockWithoutSecret(UUID account) {
                return PRESSED.contains(account);
            }
        };
    }

    /** What the demonstration has: a door that opens for whoever is pressed. */
    @RestController
    static class DemoDoor {

        @Autowired SignIn signIn;

        @PostMapping("/logga-in/som")
        ResponseEntity<Void> enter(
                @RequestParam String val,
                HttpServletRequest request,
                HttpServletResponse response) {
            var next = signIn.signIn(UUID.fromString(val), request, response);
            return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", next).build();
        }
    }

    @RestController
    static class Form {

        final List<String> received = new ArrayList<>();

        @Autowired JdbcClient jdbc;
        @Autowired Wearer wearer;
        @Autowired Acting acting;
        @Autowired Actors actors;

        @GetMapping("/prov")
        String page(CsrfToken token) {
            return "<p>hemligt</p><input name=\"_csrf\" value=\""
                    + token.getToken()
                    + "\"><input name=\"_author\" value=\""
                    + wearer.authorMark()
                    + "\">";
        }

        @PostMapping("/prov")
        ResponseEntity<Void> take(@RequestParam String text) {
            received.add(text);
            return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", "/prov").build();
        }

        @GetMapping("/prov/vem")
        String who() {
            return wearer.hatTitle() + " / " + actors.whoActs();
        }

        /** The assignment ends after the request has begun and before its transaction does. */
        @GetMapping("/prov/slut")
        String ended() {
            HERE.end(acting.hat().assignment(), CLOCK.today().minusDays(1));
            return actors.whoActs();
        }
    }

    @Bean
    Actors actors(JdbcClient jdbc) {
        return new Actors(jdbc);
    }

    static class Actors {

        private final JdbcClient jdbc;

        Actors(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional
        String whoActs() {
            return jdbc.sql(
                            "select access.my_assignment() || ' ' || current_setting('trygga.purpose')")
                    .query(String.class)
                    .single();
        }
    }

    static class TurnedClock extends Clock {

        private Duration ahead = Duration.ZERO;

        void turn(Duration further) {
            ahead = ahead.plus(further);
        }

        LocalDate today() {
            return LocalDate.ofInstant(instant(), ZoneId.of("Europe/Stockholm"));
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

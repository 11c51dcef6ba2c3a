package se.tryggaunga.access.local;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.access.SignInLog;
import se.tryggaunga.shared.Today;

/**
 * Tries a password and a code. Every no is the same no and takes as long, whether the account is
 * unknown, the password or the code is wrong, or the account has to wait.
 */
@Service
public class LocalLogins {

    static final String ISSUER = "local";

    private static final int FAILURES_BEFORE_WAIT = 5;

    /** Reckoning a password takes a processor for a while; sign-in may not take them all. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private final PasswordEncoder passwords = Passwords.encoder();
    private final String nobodysPassword = passwords.encode(Passwords.fresh());
    private final JdbcClient jdbc;
    private final MunicipalKey key;
    private final Today today;
    private final ObjectProvider<SignInLog> log;
    private final Duration noTakes;

    LocalLogins(
            JdbcClient jdbc,
            MunicipalKey key,
            Today today,
            ObjectProvider<SignInLog> log,
            @Value("${trygga.sign-in.no-takes:1s}") Duration noTakes) {
        this.jdbc = jdbc;
        this.key = key;
        this.today = today;
        this.log = log;
        this.noTakes = noTakes;
    }

    /** The account, if user name, password and code belong together. */
    public Optional<UUID> check(String userName, String password, String code) {
        return slowlyNo(() -> accountOf(userName), password, code);
    }

    /** The same for somebody whose screen is locked. */
    public boolean check(UUID account, String password, String code) {
        return slowlyNo(() -> account, password, code).isPresent();
    }

    private Optional<UUID> slowlyNo(Claim claim, String password, String code) {
        var began = System.nanoTime();
        var account = claim.account();
        if (account != null && passes(account, password, code)) {
            return Optional.of(account);
        }
        if (account == null) {
            isRight(password, nobodysPassword);
        }
        log.ifAvailable(SignInLog::failed);
        waitOut(began);
        return Optional.empty();
    }

    private interface Claim {
        @Nullable UUID account();
    }

    private boolean passes(UUID account, String password, String code) {
        var tried = attempt(account);
        var hash = tried.map(Attempt::passwordHash).orElse(nobodysPassword);
        var right = isRight(password, hash);
        if (tried.isEmpty() || tried.get().waits()) {
            return false;
        }
        if (right && codePasses(account, tried.get(), code)) {
            return true;
        }
        if (tried.get().failures() >= FAILURES_BEFORE_WAIT) {
            log.ifAvailable(to -> to.locked(account));
        }
        return false;
    }

    private boolean isRight(String password, String hash) {
        turns.acquireUninterruptibly();
        try {
            return password.length() <= Passwords.LONGEST && passwords.matches(password, hash);
        } finally {
            turns.release();
        }
    }

    private boolean codePasses(UUID account, Attempt tried, String code) {
        var secret = key.open(tried.totpSecret(), LocalAccount.sealedFor(account));
        var step = Totp.match(secret, code, today.now(), tried.lastStep());
        return step.isPresent()
                && jdbc.sql("select access.local_login_passed(:account, :step)")
                        .param("account", account)
                        .param("step", step.getAsLong())
                        .query(Boolean.class)
                        .single();
    }

    private @Nullable UUID accountOf(String userName) {
        return jdbc.sql("select account_id from access.whois(:issuer, :subject)")
                .param("issuer", ISSUER)
                .param("subject", userName.strip().toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private Optional<Attempt> attempt(UUID account) {
        return jdbc.sql(
                        """
                        select password_hash, totp_secret, last_step, waits, failures
                          from access.local_login_try(:account, :at)
                        """)
                .param("account", account)
                .param("at", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .query(Attempt.class)
                .optional();
    }

    private void waitOut(long began) {
        try {
            Thread.sleep(noTakes.minusNanos(System.nanoTime() - began));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    record Attempt(
            String passwordHash, byte[] totpSecret, long lastStep, boolean waits, int failures) {}
}

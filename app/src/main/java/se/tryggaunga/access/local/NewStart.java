package se.tryggaunga.access.local;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.access.SignInLog;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.shared.Today;

/**
 * The owner of an account begins anew with the code that two people have given: a new password and
 * a new phone, both at once. Every no is the same and takes as long.
 */
@Service
public class NewStart {

    private final JdbcClient jdbc;
    private final MunicipalKey key;
    private final Municipalities municipalities;
    private final Today today;
    private final ObjectProvider<SignInLog> log;
    private final Duration noTakes;

    NewStart(
            JdbcClient jdbc,
            MunicipalKey key,
            Municipalities municipalities,
            Today today,
            ObjectProvider<SignInLog> log,
            @Value("${trygga.sign-in.no-takes:1s}") Duration noTakes) {
        this.jdbc = jdbc;
        this.key = key;
        this.municipalities = municipalities;
        this.today = today;
        this.log = log;
        this.noTakes = noTakes;
    }

    /**
     * What the code opens.
     *
     * @param sealed the new secret, to travel with the form; it opens for this beginning alone
     * @param secret the same as people type it into their app
     * @param uri the same as apps read it
     */
    public record Opened(UUID id, UUID account, String sealed, String secret, String uri) {}

    private record Found(UUID id, UUID accountId) {}

    /** The beginning that the code opens, with a secret that is new or the one shown before. */
    public Optional<Opened> open(String userName, String code, String sealed) {
        var began = System.nanoTime();
        var found =
                jdbc.sql("select id, account_id from access.recovery_try(:user, :hash, :at)")
                        .param("user", userName.strip().toLowerCase(Locale.ROOT))
                        .param("hash", RecoveryCode.hash(code))
                        .param("at", now())
                        .query(Found.class)
                        .optional();
        if (found.isEmpty()) {
            log.ifAvailable(SignInLog::failed);
            waitOut(began);
        }
        return found.map(each -> opened(each, userName.strip(), sealed));
    }

    /** The step of a code from the new phone; nothing if it does not belong to the secret. */
    public OptionalLong step(Opened opened, String phoneCode) {
        return Totp.match(secret(opened.id(), opened.sealed()), phoneCode, today.now(), 0);
    }

    /** Whether it has begun: only once, and only while the code is good. */
    public boolean begin(Opened opened, String code, String password, long step) {
        var secret = secret(opened.id(), opened.sealed());
        var begun =
                jdbc.sql("select access.recovery_use(:id, :hash, :password, :secret, :step, :at)")
                        .param("id", opened.id())
                        .param("hash", RecoveryCode.hash(code))
                        .param("password", Passwords.encoder().encode(password))
                        .param("secret", key.seal(secret, LocalAccount.sealedFor(opened.account())))
                        .param("step", step)
                        .param("at", now())
                        .query(Boolean.class)
                        .single();
        if (begun) {
            log.ifAvailable(to -> to.recovery("recovered", opened.account()));
        }
        return begun;
    }

    private Opened opened(Found found, String userName, String sealed) {
        var secret = sealed.isEmpty() ? Totp.freshSecret() : secret(found.id(), sealed);
        var account = new LocalAccount(found.accountId(), userName, "", secret);
        return new Opened(
                found.id(),
                found.accountId(),
                sealed.isEmpty() ? seal(found.id(), secret) : sealed,
                Totp.base32(secret),
                account.uri(municipalities.current().code()));
    }

    private String seal(UUID id, byte[] secret) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.seal(secret, "recovery/" + id));
    }

    private byte[] secret(UUID id, String sealed) {
        return key.open(Base64.getUrlDecoder().decode(sealed), "recovery/" + id);
    }

    private void waitOut(long began) {
        try {
            Thread.sleep(noTakes.minusNanos(System.nanoTime() - began));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }
}

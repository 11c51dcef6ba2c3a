package se.tryggaunga.access.local;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.FreshProof;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.shared.Today;

/** By password and code for accounts of our own; by a sign-in just now for those of others. */
@Component
class SecretProof implements FreshProof {

    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final LocalLogins logins;
    private final PasswordChange passwords;
    private final Today today;

    SecretProof(LocalLogins logins, PasswordChange passwords, Today today) {
        this.logins = logins;
        this.passwords = passwords;
        this.today = today;
    }

    @Override
    public boolean bySecret(SignedIn someone) {
        return passwords.userName(someone.account()).isPresent();
    }

    @Override
    public boolean holds(SignedIn someone, String password, String code) {
        return bySecret(someone)
                ? logins.check(someone.account(), password, code)
                : today.now().isBefore(someone.since().plus(JUST_NOW));
    }
}

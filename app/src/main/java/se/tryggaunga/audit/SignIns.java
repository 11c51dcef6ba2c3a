package se.tryggaunga.audit;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.SignInLog;

/** Signing in, logged. Nobody acts yet, so a row names an account at the most. */
@Component
@Transactional
class SignIns implements SignInLog {

    private final Log log;

    SignIns(Log log) {
        this.log = log;
    }

    @Override
    public void signedIn(UUID account) {
        log.signIn("sign-in", account);
    }

    @Override
    public void signedOut(UUID account) {
        log.signIn("sign-out", account);
    }

    @Override
    public void failed() {
        log.signIn("sign-in-failed", null);
    }

    @Override
    public void locked(UUID account) {
        log.signIn("account-locked", account);
    }

    @Override
    public void recovery(String step, UUID account) {
        log.signIn(step, account);
    }

    @Override
    public void passkey(String step, UUID account) {
        log.signIn(step, account);
    }

    @Override
    public void hatChanged(UUID account, UUID assignment) {
        log.signIn("hat " + assignment, account);
    }
}

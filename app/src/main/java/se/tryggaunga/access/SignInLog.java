package se.tryggaunga.access;

import java.util.UUID;

/**
 * What the log is told about signing in. Nobody acts when it is called. Filled by {@code audit}.
 */
public interface SignInLog {

    void signedIn(UUID account);

    void signedOut(UUID account);

    /** Somebody did not get in; whom they claimed to be is not said. */
    void failed();

    /** Too many failures: the account waits. */
    void locked(UUID account);

    /** A step on the way to a new beginning of a local account. */
    void recovery(String step, UUID account);

    /** A key of an account's own came or went. */
    void passkey(String step, UUID account);

    void hatChanged(UUID account, UUID assignment);
}

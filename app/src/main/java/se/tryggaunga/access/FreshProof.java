package se.tryggaunga.access;

/**
 * Makes sure once more who it is, before something of the account's own is changed: a screen that
 * somebody has left open is not enough. Sv: visa igen att det är du.
 */
public interface FreshProof {

    /** Whether there is a password to ask for; others have to have signed in a moment ago. */
    boolean bySecret(SignedIn someone);

    /** Every no is the same, and for a password it takes as long as any other. */
    boolean holds(SignedIn someone, String password, String code);
}

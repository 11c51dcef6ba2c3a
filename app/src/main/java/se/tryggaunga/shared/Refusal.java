package se.tryggaunga.shared;

/**
 * A no that the user can understand: a fact with a message key and no personal data. A fault in our
 * own code is an IllegalStateException instead.
 */
public abstract class Refusal extends RuntimeException {

    private final String key;
    private final Object[] args;

    protected Refusal(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    /** Key of the sentence in the message catalogues. */
    public String key() {
        return key;
    }

    public Object[] args() {
        return args.clone();
    }

    /** HTTP status that says the same thing. */
    public int status() {
        return 422;
    }
}

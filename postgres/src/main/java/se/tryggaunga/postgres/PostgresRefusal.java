package se.tryggaunga.postgres;

/**
 * Something that a person has to put right before the database can run, be copied or be restored.
 * The message says what, and is meant to be shown as it is.
 */
public final class PostgresRefusal extends RuntimeException {

    PostgresRefusal(String message) {
        super(message);
    }

    PostgresRefusal(String message, Throwable cause) {
        super(message, cause);
    }
}

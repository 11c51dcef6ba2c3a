package se.tryggaunga.patterns.input;

/**
 * What was given cannot be used. The message is a sentence for the one who gave it; when a line of
 * a file is at fault it begins with {@code file:line:}.
 */
public final class InputError extends RuntimeException {

    private static final long serialVersionUID = 1;

    public InputError(String message) {
        super(message);
    }

    /** In line {@code line} (from 1) of {@code file}. */
    public InputError(String file, long line, String message) {
        super(file + ":" + line + ": " + message);
    }
}

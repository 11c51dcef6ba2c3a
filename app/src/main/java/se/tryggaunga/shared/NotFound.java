package se.tryggaunga.shared;

/** Does not exist, or is not for this reader: the two look the same from outside. */
public final class NotFound extends Refusal {

    public NotFound() {
        super("shell.not-found");
    }

    @Override
    public int status() {
        return 404;
    }
}

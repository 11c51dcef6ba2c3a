package se.tryggaunga.shared;

/** The worn hat has no such office. Only for pages whose existence is no secret. */
public final class Forbidden extends Refusal {

    public Forbidden() {
        this("shell.forbidden");
    }

    /** With a sentence that says why this hat may not, where that helps the reader. */
    public Forbidden(String key) {
        super(key);
    }

    @Override
    public int status() {
        return 403;
    }
}

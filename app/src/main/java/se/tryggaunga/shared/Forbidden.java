package se.tryggaunga.shared;

/** The worn hat has no such office. Only for pages whose existence is no secret. */
public final class Forbidden extends Refusal {

    public Forbidden() {
        super("shell.forbidden");
    }

    @Override
    public int status() {
        return 403;
    }
}

package se.tryggaunga.patterns.scan;

/** Told now and then how far a scan has come, perhaps by several threads. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, of) -> true;

    /** False ends the scan with a {@link java.util.concurrent.CancellationException}. */
    boolean goOn(int done, int of);
}

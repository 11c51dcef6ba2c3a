package se.tryggaunga.files;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import se.tryggaunga.files.UnusableFile.Why;

/**
 * Takes a file that somebody has sent. Asked outside of any transaction: to scan and to draw takes
 * seconds, and no connection to a database waits meanwhile.
 */
@Service
public class Files {

    /** Each that is drawn may need a hundred megabytes and a core. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final VirusScan virusScan;

    Files(VirusScan virusScan) {
        this.virusScan = virusScan;
    }

    /**
     * @throws UnusableFile with a sentence for whoever sent it
     */
    public Drawn drawn(byte[] sent, Limits limits) {
        Redrawing.requireSize(sent, limits);
        virusScan.require(sent);
        takePlace();
        try {
            return Redrawing.of(sent, limits);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new UnusableFile(Why.MANY_AT_ONCE);
    }
}

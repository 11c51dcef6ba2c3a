package se.tryggaunga.files;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.tryggaunga.files.FileSettings.Scan;
import se.tryggaunga.files.UnusableFile.Why;

/**
 * Asks ClamAV before anything of ours reads a file. What is logged names the signature, never the
 * file or who sent it.
 */
@Component
class VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

    private final FileSettings settings;

    VirusScan(FileSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws UnusableFile if something is found in it, or nobody answers and somebody has to
     */
    void require(byte[] sent) {
        if (settings.asks()) {
            String found;
            try {
                found = new Clamd(settings.address(), settings.patience()).found(sent);
            } catch (IOException silent) {
                LOG.warn("No answer from ClamAV: {}", silent.getMessage());
                requireNone();
                return;
            }
            if (!found.isEmpty()) {
                LOG.warn("A file was refused: ClamAV found {}", found);
                throw new UnusableFile(Why.INFECTED);
            }
        }
    }

    private void requireNone() {
        if (settings.scan() == Scan.REQUIRED) {
            throw new UnusableFile(Why.NOT_SCANNED);
        }
    }
}

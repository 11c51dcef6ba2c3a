package se.tryggaunga.sharing.scan;

import java.io.IOException;
import se.tryggaunga.sharing.domain.PaperScan;
import se.tryggaunga.sharing.scan.UnusableScan.Why;

/**
 * Reads what was sent by its bytes, never by its name, and keeps a picture drawn from it: place,
 * camera, author, scripts and hidden layers stay behind.
 */
public final class Scans {

    public static final int LARGEST = 10 * 1024 * 1024;

    private Scans() {}

    /**
     * @throws UnusableScan with a sentence for whoever sent it
     */
    public static PaperScan of(byte[] sent) {
        if (sent.length == 0) {
            throw new UnusableScan(Why.EMPTY);
        }
        if (sent.length > LARGEST) {
            throw new UnusableScan(Why.TOO_LARGE);
        }
        try {
            return drawn(sent);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            if (broken instanceof UnusableScan refusal) {
                throw refusal;
            }
            throw new UnusableScan(Why.UNREADABLE);
        }
    }

    private static PaperScan drawn(byte[] sent) throws IOException {
        return switch (Sort.of(sent)) {
            case JPEG -> new PaperScan("image/jpeg", 1, Pictures.jpeg(Pictures.upright(sent)));
            case PNG -> new PaperScan("image/png", 1, Pictures.png(Pictures.read(sent)));
            case PDF -> PdfPages.drawn(sent);
            case OTHER -> throw new UnusableScan(Why.NOT_A_PICTURE);
        };
    }

    private enum Sort {
        JPEG,
        PNG,
        PDF,
        OTHER;

        static Sort of(byte[] sent) {
            if (begins(sent, 0xff, 0xd8, 0xff)) {
                return JPEG;
            }
            if (begins(sent, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
                return PNG;
            }
            return begins(sent, '%', 'P', 'D', 'F', '-') ? PDF : OTHER;
        }

        private static boolean begins(byte[] sent, int... mark) {
            if (sent.length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((sent[i] & 0xff) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}

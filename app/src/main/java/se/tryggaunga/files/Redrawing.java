package se.tryggaunga.files;

import java.io.IOException;
import se.tryggaunga.files.UnusableFile.Why;

/**
 * Reads what was sent by its bytes, never by its name, and keeps a picture drawn from it: place,
 * camera, author, scripts and hidden layers stay behind.
 */
final class Redrawing {

    private Redrawing() {}

    static void requireSize(byte[] sent, Limits limits) {
        if (sent.length == 0) {
            throw new UnusableFile(Why.EMPTY);
        }
        if (!limits.takes(sent)) {
            throw new UnusableFile(Why.TOO_LARGE, limits.megabytes());
        }
    }

    /**
     * @throws UnusableFile with a sentence for whoever sent it
     */
    static Drawn of(byte[] sent, Limits limits) {
        requireSize(sent, limits);
        try {
            var drawn = drawn(sent, limits);
            if (!limits.keeps(drawn.content())) {
                throw new UnusableFile(Why.TOO_LARGE_TO_KEEP);
            }
            return drawn;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            if (broken instanceof UnusableFile refusal) {
                throw refusal;
            }
            throw new UnusableFile(Why.UNREADABLE);
        }
    }

    private static Drawn drawn(byte[] sent, Limits limits) throws IOException {
        return switch (Sort.of(sent)) {
            case JPEG -> new Drawn("image/jpeg", 1, Pictures.jpeg(Pictures.upright(sent)));
            case PNG -> new Drawn("image/png", 1, Pictures.png(Pictures.read(sent)));
            case PDF -> PdfPages.drawn(sent, limits);
            case OTHER -> throw new UnusableFile(Why.NOT_A_PICTURE);
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

package se.tryggaunga.shell.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters that a paper carries with it, as a tagged document must; they come with the library
 * that writes PDF. Without their table of ligatures: to look for these in every line took most of
 * the time that a paper took, and one that is read aloud needs none.
 */
final class Letters {

    // a TrueType font begins with its directory of tables, a record of 16 bytes to each
    private static final int COUNT = 4;
    private static final int RECORDS = 12;
    private static final int RECORD = 16;
    private static final int LIGATURES = ByteBuffer.wrap(new byte[] {'G', 'S', 'U', 'B'}).getInt();
    private static final int UNKNOWN = ByteBuffer.wrap(new byte[] {'x', 'S', 'U', 'B'}).getInt();

    private static final byte[] PLAIN =
            withoutLigatures(read("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));

    private static final CmapLookup SIGNS = signs();

    private Letters() {}

    static boolean have(int sign) {
        return SIGNS.getGlyphId(sign) != 0;
    }

    static InputStream stream() {
        return new ByteArrayInputStream(PLAIN);
    }

    private static byte[] withoutLigatures(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        for (int i = 0; i < bytes.getShort(COUNT); i++) {
            int tag = RECORDS + i * RECORD;
            if (bytes.getInt(tag) == LIGATURES) {
                bytes.putInt(tag, UNKNOWN);
            }
        }
        return font;
    }

    private static CmapLookup signs() {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(PLAIN))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] read(String resource) {
        try (var in = Objects.requireNonNull(Letters.class.getResourceAsStream(resource))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

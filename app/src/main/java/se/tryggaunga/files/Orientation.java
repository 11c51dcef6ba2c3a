package se.tryggaunga.files;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a JPEG says that it is to be turned before anybody looks at it (Exif tag 0x0112). */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    HALF_TURN,
    HALF_TURN_MIRRORED,
    LEFT_MIRRORED,
    QUARTER_RIGHT,
    RIGHT_MIRRORED,
    QUARTER_LEFT;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Anything that cannot be made sense of means upright. */
    static Orientation in(byte[] jpeg) {
        try {
            return inSegments(ByteBuffer.wrap(jpeg));
        } catch (RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return ordinal() >= LEFT_MIRRORED.ordinal();
    }

    AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case HALF_TURN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case HALF_TURN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case QUARTER_RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case QUARTER_LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    private static Orientation inSegments(ByteBuffer jpeg) {
        jpeg.position(2);
        while (jpeg.remaining() > 4 && (jpeg.get() & 0xff) == 0xff) {
            int marker = jpeg.get() & 0xff;
            int length = jpeg.getShort() & 0xffff;
            int next = jpeg.position() + length - 2;
            if (marker == 0xe1 && isExif(jpeg)) {
                return inTiff(jpeg.slice(jpeg.position() + EXIF.length, length - 2 - EXIF.length));
            }
            if (marker == 0xda) {
                return UPRIGHT;
            }
            jpeg.position(next);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer segment) {
        for (int i = 0; i < EXIF.length; i++) {
            if (segment.get(segment.position() + i) != EXIF[i]) {
                return false;
            }
        }
        return true;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}

package se.tryggaunga.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import se.tryggaunga.files.UnusableFile.Why;

/** Pictures in and out. What is drawn anew has no metadata. */
final class Pictures {

    private static final long MOST_PIXELS = 60_000_000;
    private static final int LONGEST_SIDE = 2600;
    private static final float QUALITY = 0.85f;

    private Pictures() {}

    /** Phones write the picture lying down and say beside it how to turn it. */
    static BufferedImage upright(byte[] jpeg) throws IOException {
        return turned(read(jpeg), Orientation.in(jpeg));
    }

    /** Size is looked at before anything is unpacked: a small file can claim to be enormous. */
    static BufferedImage read(byte[] sent) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UnusableFile(Why.UNREADABLE);
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return opaque(reader.read(0, smaller(reader)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReadParam smaller(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        requireSize(width, height);
        var param = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / (2L * LONGEST_SIDE));
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    static void requireSize(long width, long height) {
        if (width * height > MOST_PIXELS) {
            throw new UnusableFile(Why.TOO_DETAILED);
        }
    }

    /** By what the picture says itself; nothing of it is unpacked. */
    static void requireSize(InputStream picture) throws IOException {
        try (var input = ImageIO.createImageInputStream(picture)) {
            var readers = ImageIO.getImageReaders(input);
            if (readers.hasNext()) {
                var reader = readers.next();
                try {
                    reader.setInput(input, true, true);
                    requireSize(reader.getWidth(0), reader.getHeight(0));
                } finally {
                    reader.dispose();
                }
            }
        }
    }

    private static BufferedImage opaque(BufferedImage picture) {
        double shrink =
                Math.min(
                        1,
                        (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        var size = AffineTransform.getScaleInstance(shrink, shrink);
        return painted(
                picture,
                size,
                Math.max(1, (int) Math.round(picture.getWidth() * shrink)),
                Math.max(1, (int) Math.round(picture.getHeight() * shrink)));
    }

    private static BufferedImage turned(BufferedImage picture, Orientation orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return orientation == Orientation.UPRIGHT
                ? picture
                : painted(
                        picture,
                        orientation.turn(width, height),
                        orientation.swapsSides() ? height : width,
                        orientation.swapsSides() ? width : height);
    }

    private static BufferedImage painted(
            BufferedImage picture, AffineTransform how, int width, int height) {
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = paper.createGraphics();
        try {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, width, height);
            brush.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            brush.drawImage(picture, how, null);
        } finally {
            brush.dispose();
        }
        return paper;
    }

    static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(output);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}

package se.tryggaunga.demo.story;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import se.tryggaunga.files.Drawn;

/** A picture of ten weeks with five days each, some of them dark. */
final class AbsenceList {

    private static final int WEEKS = 10;
    private static final int DAYS = 5;
    private static final int BOX = 40;

    private AbsenceList() {}

    /** In marker mode the mark stands after the picture, where a test finds it. */
    static Drawn of(Course.Fact fact) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture(), "png", out);
            var mark = fact.says(" ").strip().replaceAll("[<>]", "");
            out.writeBytes(mark.getBytes(StandardCharsets.US_ASCII));
            return new Drawn("image/png", 1, out.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BufferedImage picture() {
        var picture =
                new BufferedImage(
                        (DAYS + 1) * BOX, (WEEKS + 1) * BOX, BufferedImage.TYPE_BYTE_GRAY);
        var brush = picture.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        for (int week = 0; week < WEEKS; week++) {
            for (int day = 0; day < DAYS; day++) {
                brush.setColor(
                        (week * week + day * 3) % 7 < 2 ? Color.DARK_GRAY : Color.LIGHT_GRAY);
                brush.fillRect(BOX / 2 + day * BOX, BOX / 2 + week * BOX, BOX - 6, BOX - 6);
            }
        }
        brush.dispose();
        return picture;
    }
}

package se.tryggaunga.demo.secrecy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A form with files, as a browser writes it. */
final class Parts {

    static final String CUT = "----snitt-som-inte-finns-i-texten";

    private Parts() {}

    static HttpRequest.BodyPublisher of(
            List<Map.Entry<String, String>> fields, Collection<String> files) {
        var body = new ByteArrayOutputStream();
        for (var field : fields) {
            begin(body, "name=\"" + field.getKey() + "\"");
            body.writeBytes(field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (var file : files) {
            begin(body, "name=\"" + file + "\"; filename=\"a.png\"");
            body.writeBytes(picture());
        }
        text(body, "\r\n--" + CUT + "--\r\n");
        return HttpRequest.BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static void begin(ByteArrayOutputStream body, String what) {
        text(body, "\r\n--" + CUT + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n");
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] picture() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package se.tryggaunga.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Our small style and script files, sent as one file each. The address carries a mark of the
 * content, so the browser may keep it for a year and still never shows an old one.
 */
@Controller
class Assets {

    private static final List<String> STYLES =
            List.of(
                    "base",
                    "frame",
                    "menu",
                    "audience",
                    "form",
                    "matrix",
                    "button",
                    "card",
                    "status",
                    "sign-in",
                    "list",
                    "table",
                    "history",
                    "notice",
                    "plans",
                    "lanes",
                    "mode",
                    "phone",
                    "print");
    private static final List<String> SCRIPTS =
            List.of(
                    // Sees the page as the server sent it.
                    "watch",
                    "notice",
                    "focus",
                    "once",
                    "fields",
                    "matrix",
                    "questions",
                    "draft",
                    "lock",
                    "search",
                    "copy",
                    "passkey",
                    "keys");

    private final byte[] styles = join("css", STYLES);
    private final byte[] scripts = join("js", SCRIPTS);

    private final String stylePath = "/css/trygga-unga.css?v=" + mark(styles);
    private final String scriptPath = "/js/trygga-unga.js?v=" + mark(scripts);

    String stylePath() {
        return stylePath;
    }

    String scriptPath() {
        return scriptPath;
    }

    @GetMapping("/css/trygga-unga.css")
    ResponseEntity<byte[]> styles() {
        return kept(styles, "text/css;charset=UTF-8");
    }

    @GetMapping("/js/trygga-unga.js")
    ResponseEntity<byte[]> scripts() {
        return kept(scripts, "text/javascript;charset=UTF-8");
    }

    private static ResponseEntity<byte[]> kept(byte[] content, String type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }

    private static byte[] join(String kind, List<String> names) {
        var files = names.stream().map(name -> open("static/" + kind + "/" + name + "." + kind));
        try (var all = new SequenceInputStream(Collections.enumeration(files.toList()))) {
            return all.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException("Missing from the build: " + path, e);
        }
    }

    private static String mark(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

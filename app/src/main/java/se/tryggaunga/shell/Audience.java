package se.tryggaunga.shell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everyone who can read what is on the page, as the access engine sees it. Sv: vem ser detta. */
public record Audience(
        List<Reader> readers,
        @Nullable String yourGround,
        List<String> cannot,
        boolean onlyCounts) {

    public Audience {
        readers = List.copyOf(readers);
        cannot = List.copyOf(cannot);
    }

    public int count() {
        return readers.size();
    }

    public boolean onlyYou() {
        return readers.size() == 1 && readers.getFirst().you();
    }

    /** Travels with a form, so that the server can tell whether the audience has grown since. */
    public String token() {
        return readers.stream().map(Audience::mark).collect(Collectors.joining("."));
    }

    /** Names of those who can read today but could not when the token was made. */
    public List<String> grownSince(String token) {
        if (token.isEmpty()) {
            return List.of();
        }
        var before = new HashSet<>(List.of(token.split("\\.")));
        return readers.stream()
                .filter(reader -> !before.contains(mark(reader)))
                .map(Reader::name)
                .toList();
    }

    private static String mark(Reader reader) {
        var words = String.join("\n", reader.name(), reader.role(), reader.party());
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().toHexDigits(ByteBuffer.wrap(digest).getInt());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

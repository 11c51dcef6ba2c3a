package se.tryggaunga.rights;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.rights.domain.Ruling;

/**
 * One thing that was found, as it was then, and what has been decided about it.
 *
 * @param content by column; a value is a text or a list of texts
 * @param proposed words that look like somebody else's name
 * @param version of the ruling; none yet is 0
 */
public record Post(
        UUID id,
        String source,
        String table,
        @Nullable Instant happenedAt,
        Map<String, Object> content,
        List<String> proposed,
        @Nullable String mediaType,
        int version,
        @Nullable Ruling ruling,
        List<String> masks,
        String reason) {

    public Post {
        content = Map.copyOf(content);
        proposed = List.copyOf(proposed);
        masks = List.copyOf(masks);
    }

    public boolean isFile() {
        return mediaType != null;
    }

    public String fileName() {
        var ending = mediaType == null ? "" : mediaType.substring(mediaType.indexOf('/') + 1);
        return "bilaga-" + id.toString().substring(0, 8) + "." + ending;
    }
}

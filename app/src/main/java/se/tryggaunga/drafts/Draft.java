package se.tryggaunga.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.tryggaunga.shell.Form;

/**
 * Fields as written so far. Sv: utkast.
 *
 * @param readers the persons who could have read the text when it was begun
 */
public record Draft(
        String key, Map<String, List<String>> fields, Instant savedAt, Set<UUID> readers) {

    public Draft {
        fields = Map.copyOf(fields);
        readers = Set.copyOf(readers);
    }

    /** The form, filled in as it was left. */
    public Form form() {
        return Form.of(MultiValueMap.fromMultiValue(fields));
    }
}

package se.tryggaunga.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps a form that came when it could not be received: the screen was locked, or the session was
 * over. Whoever calls acts as the author. Filled by {@code drafts}.
 */
public interface ParkedForms {

    /**
     * @param form the key of the form's own draft, or of its own place here
     */
    void park(String form, Map<String, List<String>> fields);

    Optional<Map<String, List<String>>> parked(String form);

    void drop(String form);
}

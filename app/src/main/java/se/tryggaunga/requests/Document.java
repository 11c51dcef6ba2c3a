package se.tryggaunga.requests;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the documents that somebody asks for. Sv: handling.
 *
 * @param tester the assignment that tests it now
 * @param tests every version, the latest last
 */
public record Document(
        UUID id,
        UUID request,
        String area,
        String label,
        String what,
        UUID tester,
        String testerName,
        List<SecrecyTest> tests) {

    public Document {
        tests = List.copyOf(tests);
    }

    public @Nullable SecrecyTest latest() {
        return tests.isEmpty() ? null : tests.getLast();
    }

    public boolean tested() {
        return !tests.isEmpty();
    }

    public boolean limited() {
        return tested() && tests.getLast().judged().limited();
    }

    public int version() {
        return tests.isEmpty() ? 0 : tests.getLast().version();
    }

    /** Key of the word that says how it stands. */
    public String state() {
        return tests.isEmpty() ? "waits" : tests.getLast().judged().outcome();
    }

    public String path() {
        return path(id);
    }

    static String path(UUID id) {
        return "/provningar/" + id;
    }
}

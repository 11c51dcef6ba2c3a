package se.tryggaunga.sharing.decision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One row of a file of scenarios: a situation told in words, and the answer that is expected. */
record Scenario(
        String id,
        String description,
        String from,
        List<String> to,
        String age,
        String consents,
        String kind,
        String otherFacts,
        Finding expected,
        String ground) {

    private static final Map<String, Finding> ANSWERS =
            Map.of(
                    "allow", Finding.ALLOWED,
                    "deny", Finding.NOT_ALLOWED,
                    "needs_human_assessment", Finding.TO_WEIGH,
                    "duty_to_report", Finding.DUTY);

    static List<Scenario> read(Path file) throws Exception {
        return Tables.read(Files.readString(file)).stream().map(Scenario::of).toList();
    }

    private static Scenario of(Row row) {
        return new Scenario(
                row.text("id"),
                row.text("description"),
                row.text("from_party"),
                Arrays.asList(row.text("to_party").split("\\s*[+]\\s*")),
                row.text("subject_age"),
                row.text("consents"),
                row.text("information_kind"),
                row.text("other_facts"),
                ANSWERS.get(row.text("expected_decision")),
                row.text("ground"));
    }
}

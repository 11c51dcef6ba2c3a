package se.tryggaunga.cases.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import se.tryggaunga.cases.Clash;
import se.tryggaunga.shell.Form;

/**
 * The page for two editors: the choice for each field is put back into the form, which then goes
 * the ordinary way, with the version that the writer has now seen.
 */
final class Clashes {

    static final String CHOICE = "_val.";
    static final String THEIRS = "_deras.";
    static final String JOINED = "_ihop.";

    private Clashes() {}

    /** The form as sent, with what was chosen on the conflict page in place of the fields. */
    static Form settled(MultiValueMap<String, String> sent) {
        var form = Form.of(sent);
        for (var name : List.copyOf(sent.keySet())) {
            if (name.startsWith(CHOICE)) {
                settle(form, name.substring(CHOICE.length()));
            }
        }
        return form;
    }

    /** Everything else that was sent, to send again: the versions are those now seen. */
    static Map<String, List<String>> kept(
            MultiValueMap<String, String> sent, Form form, List<Clash> clashes) {
        var fields = clashes.stream().collect(Collectors.toMap(Clash::field, each -> each));
        var kept = new LinkedHashMap<String, List<String>>();
        for (var name : sent.keySet()) {
            if (name.startsWith("_") && !name.equals("_draft") && !name.equals("_readers")) {
                continue;
            }
            kept.put(name, form.values(name));
        }
        fields.forEach(
                (field, clash) -> kept.put("v-" + field, List.of(String.valueOf(clash.version()))));
        return kept;
    }

    private static void settle(Form form, String field) {
        switch (form.value(CHOICE + field)) {
            case "theirs" -> form.with(field, form.value(THEIRS + field));
            case "join" -> form.with(field, form.value(JOINED + field));
            default -> {
                // mine: the field still holds it
            }
        }
    }
}

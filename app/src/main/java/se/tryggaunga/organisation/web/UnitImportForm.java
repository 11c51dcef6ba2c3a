package se.tryggaunga.organisation.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.tryggaunga.organisation.register.RegisterFile;
import se.tryggaunga.organisation.register.RegisterRefused;
import se.tryggaunga.organisation.register.RegisterRow;
import se.tryggaunga.organisation.register.Terms;
import se.tryggaunga.shared.Refusal;
import se.tryggaunga.shell.Form;

/** What the steward chose for a file, and the file itself. */
record UnitImportForm(Form form, List<String> parties) {

    static final List<String> SCHOOL_FORMS = List.of("fsk", "gr", "gran", "gy", "gyan");

    private static final int LONGEST_NAME = 100;

    /** The file's lines, or nothing with the reason at the field. */
    @Nullable List<RegisterRow> rows(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            form.reject("file", "organisation.import.choose-file");
            return null;
        }
        try {
            var bytes = file.getBytes();
            form.with("content", bytes);
            return RegisterFile.read(bytes);
        } catch (RegisterRefused refused) {
            reject("file", refused);
            return null;
        }
    }

    Terms terms(String fileName) {
        var party = form.value("party");
        if (!party.isEmpty()) {
            form.oneOf("party", parties, "organisation.import.missing.party");
        }
        if (!SCHOOL_FORMS.containsAll(form.values("forms"))) {
            form.reject("forms", "organisation.import.missing.forms");
        }
        return new Terms(
                shortName(fileName),
                party.isEmpty() ? null : party,
                form.values("forms"),
                form.has("own", "yes"));
    }

    void reject(String field, Refusal refusal) {
        form.reject(field, refusal.key(), refusal.args());
    }

    /** The import's id, the same however often this file is sent in this showing of the form. */
    UUID id() {
        return form.sending();
    }

    /** Some browsers send the whole path, and a name can hold anything. */
    private static String shortName(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = name.replaceAll("\\p{Cntrl}", "").strip();
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}

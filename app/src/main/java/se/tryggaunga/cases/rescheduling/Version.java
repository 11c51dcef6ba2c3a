package se.tryggaunga.cases.rescheduling;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A promise as it stood when it was chosen: "id:version". */
record Version(UUID id, int version) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,6})");

    static Optional<Version> read(String written) {
        var found = FORM.matcher(written);
        return found.matches()
                ? Optional.of(
                        new Version(
                                UUID.fromString(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return id + ":" + version;
    }
}

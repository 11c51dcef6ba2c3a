package se.tryggaunga.organisation.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the steward said when the file was handed in.
 *
 * @param fileName as it was called
 * @param party organiser of new units where the file names none
 * @param forms school forms of new units where the file names none
 * @param ownOnly leave out units in other municipalities
 */
public record Terms(String fileName, @Nullable String party, List<String> forms, boolean ownOnly) {

    public Terms {
        forms = List.copyOf(forms);
    }
}

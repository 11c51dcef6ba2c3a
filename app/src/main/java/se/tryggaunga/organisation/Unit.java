package se.tryggaunga.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school, a meeting place, a team or an office. Belonging to one opens nothing. Sv: enhet.
 *
 * @param schoolForms codes of the national register: fsk, gr, gran, gy, gyan
 */
public record Unit(
        UUID id,
        String partyId,
        String partyName,
        String name,
        String kind,
        @Nullable String schoolUnitCode,
        List<String> schoolForms,
        @Nullable String districtId) {

    public Unit {
        schoolForms = List.copyOf(schoolForms);
    }
}

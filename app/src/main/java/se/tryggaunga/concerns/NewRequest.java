package se.tryggaunga.concerns;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.domain.Sex;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.shared.Coded;

/**
 * A family is to be asked.
 *
 * @param concern what it came from; nothing when the family came by itself
 * @param criterion code of the programme's criterion, or "other"
 * @param nameGround how the name came here: own, contact, direct
 * @param saidBy who in the family said yes to contact, as a relation
 */
public record NewRequest(
        @Nullable UUID concern,
        String programme,
        String criterion,
        Sex sex,
        @Nullable String district,
        String nameGround,
        String saidBy,
        YoungPerson young,
        List<Custodian> guardians) {

    public NewRequest {
        guardians = List.copyOf(guardians);
    }

    /** Without the district, where that would say where somebody with a protected identity is. */
    NewRequest sheltered() {
        return young.protection().hidesWhereabouts()
                ? new NewRequest(
                        concern,
                        programme,
                        criterion,
                        sex,
                        null,
                        nameGround,
                        saidBy,
                        young,
                        guardians)
                : this;
    }

    /**
     * A family whose case comes from another municipality is asked anew here.
     *
     * @param sex as it was kept there; nothing where it was not
     */
    public static NewRequest arrived(
            String programme, @Nullable String sex, YoungPerson young, List<Custodian> guardians) {
        return new NewRequest(
                null,
                programme,
                "other",
                sex == null ? Sex.UNKNOWN : Coded.of(Sex.class, sex),
                null,
                "direct",
                "",
                young,
                guardians);
    }
}

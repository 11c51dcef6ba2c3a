package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The frame of a case. Its id is also its scope, and the request's before it. Sv: ärende.
 *
 * @param hostArea owns the frame, the minutes and the goals
 * @param consent that the others' access rests on
 * @param pictureOpensOn the joint picture opens that day though somebody is silent
 */
public record CaseFile(
        UUID id,
        String number,
        String programme,
        String hostArea,
        LocalDate openedOn,
        boolean homecoming,
        LocalDate pictureOpensOn,
        UUID consent) {

    /** {@code path("/plan")} and so on; the number stands for the case in every address. */
    public String path(String suffix) {
        return "/arenden/" + number + suffix;
    }
}

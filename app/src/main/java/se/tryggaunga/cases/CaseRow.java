package se.tryggaunga.cases;

import java.time.LocalDate;

/**
 * A line of the list. Holds nothing about the young person, and nothing to sort people by (D31).
 */
public record CaseRow(
        String number,
        String coordinator,
        CaseStatus status,
        LocalDate openedOn,
        LocalDate changedOn) {

    public String path() {
        return "/arenden/" + number;
    }
}

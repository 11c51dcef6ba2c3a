package se.tryggaunga.asks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That nobody of a party's has answered another. Who asked, what, and about whom stays in the case.
 *
 * @param colleagues those who could answer, name and function
 */
public record Silence(
        UUID id, String area, LocalDate askedOn, LocalDate since, List<String> colleagues) {

    public Silence {
        colleagues = List.copyOf(colleagues);
    }
}

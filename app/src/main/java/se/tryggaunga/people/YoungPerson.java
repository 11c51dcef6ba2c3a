package se.tryggaunga.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written about whom it concerns. Sv: den unge.
 *
 * @param shortName what the young person wants to be called
 */
public record YoungPerson(
        String givenName,
        String familyName,
        String shortName,
        @Nullable IdentityNumber identityNumber,
        LocalDate birthDate,
        Protection protection) {

    public YoungPerson {
        if (identityNumber != null && !identityNumber.birthDate().equals(birthDate)) {
            throw new IllegalArgumentException("The identity number says another birth date");
        }
    }

    /**
     * Full years that day. Somebody born on 29 February fills years on 28 February when there is no
     * 29th: the last day of the month stands in for it (lag 1930:173, 1 §).
     */
    public int age(LocalDate day) {
        return ageOf(birthDate, day);
    }

    public static int ageOf(LocalDate birthDate, LocalDate day) {
        int years = day.getYear() - birthDate.getYear();
        return birthDate.plusYears(years).isAfter(day) ? years - 1 : years;
    }

    public String fullName() {
        return givenName + " " + familyName;
    }
}

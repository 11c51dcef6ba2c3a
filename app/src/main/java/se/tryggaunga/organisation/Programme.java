package se.tryggaunga.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A way of working together with ages, criteria, rules of consent and a host of its own. The ages
 * guide, they are no wall. Sv: program.
 *
 * @param purpose one sentence in the reader's language
 * @param hostArea owns the frame of the programme's cases
 */
public record Programme(
        String id, String name, String purpose, int ageFrom, int ageTo, String hostArea) {

    public boolean isFor(int age) {
        return ageFrom <= age && age <= ageTo;
    }

    /** Whether the age is known and outside; an unknown age is nobody's obstacle. */
    public boolean isOutside(@Nullable Integer age) {
        return age != null && !isFor(age);
    }
}

package se.tryggaunga.sharing.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A consent as it was asked about at one time.
 *
 * @param language in which it was explained
 * @param interpreter none, present or phone
 * @param explained how, in the coordinator's words
 * @param writtenBy the assignment of whoever keeps the consent
 * @param savedBy the same, as name and function
 */
public record Version(
        int number,
        Terms terms,
        String language,
        String interpreter,
        String explained,
        UUID writtenBy,
        String savedBy,
        Instant writtenAt) {}

package se.tryggaunga.sharing.domain;

import java.time.LocalDate;

/**
 * A named function's judgement where the rules leave it to a person. It weighs the answers up to
 * one of them; a later answer is one it has not weighed. Sv: mognadsbedömning.
 *
 * @param counts whether the consent counts as valid
 */
public record Maturity(
        int version,
        long afterAnswer,
        boolean counts,
        String reasons,
        String assessedBy,
        LocalDate registeredOn) {}

package se.tryggaunga.organisation.register;

import org.jspecify.annotations.Nullable;

/**
 * A line as the steward sees it.
 *
 * @param outcome new, changed, unchanged, elsewhere or problem
 */
public record ImportRow(
        int line,
        String code,
        String name,
        String outcome,
        @Nullable String problem,
        @Nullable String problemWord) {}

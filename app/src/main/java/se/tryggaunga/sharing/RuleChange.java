package se.tryggaunga.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality writes otherwise in one rule. It holds nothing until somebody has approved
 * it. Sv: regeländring.
 *
 * @param fields the new text by column; the rest is as shipped
 * @param proposedBy name and function
 * @param appliesFrom the first day; none until it is approved
 */
public record RuleChange(
        UUID id,
        String ruleId,
        Map<String, String> fields,
        String why,
        String proposedBy,
        Instant proposedAt,
        @Nullable LocalDate appliesFrom,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    public RuleChange {
        fields = Map.copyOf(fields);
    }

    public boolean isApproved() {
        return approvedAt != null;
    }

    boolean appliesOn(LocalDate day) {
        return appliesFrom != null && !day.isBefore(appliesFrom);
    }
}

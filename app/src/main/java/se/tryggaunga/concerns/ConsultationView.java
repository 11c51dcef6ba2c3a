package se.tryggaunga.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.domain.AdviceOutcome;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.Workplace;

/**
 * A thread, as the asker and the inbox see it.
 *
 * @param mine whether the reader asked
 * @param told who asked, once the asker has said so
 */
public record ConsultationView(
        UUID id,
        UUID inbox,
        Instant askedAt,
        Workplace place,
        AgeBand ageBand,
        LocalDate answerBy,
        boolean mine,
        List<Said> said,
        @Nullable String told,
        Optional<End> end) {

    public ConsultationView {
        said = List.copyOf(said);
    }

    public boolean answered() {
        return said.stream().anyMatch(Said::byAdviser);
    }

    /**
     * @param part happened, worry, tried or more
     */
    public record Said(boolean byAdviser, String part, String words, Instant at) {}

    public record End(AdviceOutcome outcome, LocalDate lastDay) {}
}

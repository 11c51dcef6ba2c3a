package se.tryggaunga.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shell.Audience;

/**
 * A request as its registrar sees it.
 *
 * @param replyTo where the answer is to be sent; empty when nobody said
 * @param offers what whoever asked was told and said, the latest last
 */
public record RequestView(
        RequestHead head,
        String replyTo,
        List<Document> documents,
        List<Offer> offers,
        @Nullable Decision decision,
        List<Answer> answers,
        Audience audience) {

    /**
     * Whoever asked was told why, and that they can have a decision to appeal.
     *
     * @param decider who is to decide; empty when no decision is wanted
     */
    public record Offer(UUID id, LocalDate toldOn, boolean wants, String decider, String by) {}

    /** The written decision. Sv: beslut. */
    public record Decision(
            String outcome,
            String words,
            String reason,
            String section,
            LocalDate decidedOn,
            String by) {}

    /**
     * @param what answer or decision
     */
    public record Answer(
            String what, LocalDate sentOn, String how, String words, String by, Instant at) {}

    public RequestView {
        documents = List.copyOf(documents);
        offers = List.copyOf(offers);
        answers = List.copyOf(answers);
    }

    /** Something is not handed out, or not without a reservation. */
    public boolean limited() {
        return documents.stream().anyMatch(Document::limited);
    }

    /** Whether it can be noted that a decision is wanted, or not. */
    public boolean canTell() {
        return limited() && decision == null && documents.stream().allMatch(Document::tested);
    }
}

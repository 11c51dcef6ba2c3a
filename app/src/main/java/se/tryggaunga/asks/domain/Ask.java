package se.tryggaunga.asks.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one party in a case asks another for. The question is the asking party's; how it stands can
 * be read by whoever reads the question, the words of an answer only by those whom the answering
 * party lets read them. Sv: begäran till en part.
 *
 * @param wantedOn when it is needed, where that was said
 * @param answerBy the last day of an answer; after it silence is passed on
 * @param asker the assignment that asked
 * @param releasedTo the seats that the question names
 */
public record Ask(
        UUID id,
        String fromArea,
        String toArea,
        String what,
        @Nullable LocalDate wantedOn,
        LocalDate answerBy,
        String askedBy,
        UUID asker,
        Instant askedAt,
        List<UUID> releasedTo,
        Standing standing) {

    public Ask {
        releasedTo = List.copyOf(releasedTo);
    }

    /**
     * How it stands, without a word of the answer.
     *
     * @param number of turns so far
     * @param since when the latest turn was
     * @param passedOn the day that silence was passed on
     * @param managers how many it was passed on to
     */
    public record Standing(
            int number,
            @Nullable Turn turn,
            @Nullable Instant since,
            @Nullable LocalDate passedOn,
            int managers) {}

    public @Nullable Turn turn() {
        return standing.turn();
    }

    public boolean waits() {
        return standing.turn() == null;
    }

    /** Whether anything is still to be said about it. */
    public boolean open() {
        var turn = standing.turn();
        return turn == null || !turn.last();
    }

    /** Key of the word that says how it stands. */
    public String state(LocalDate today) {
        var turn = standing.turn();
        if (turn != null) {
            return "asks.state." + turn.code();
        }
        if (standing.passedOn() != null) {
            return standing.managers() > 0 ? "asks.state.passed_on" : "asks.state.nobody";
        }
        return today.isAfter(answerBy) ? "asks.state.late" : "asks.state.waits";
    }

    public String color(LocalDate today) {
        var turn = standing.turn();
        if (turn != null) {
            return turn.color();
        }
        return today.isAfter(answerBy) ? "danger" : "neutral";
    }
}

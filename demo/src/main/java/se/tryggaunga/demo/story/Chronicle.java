package se.tryggaunga.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Is told what has happened, in the order in which it happened and after it has been committed. The
 * story tells it in plain words of its own, so that a judge need not ask the product what is true.
 */
@FunctionalInterface
public interface Chronicle {

    Chronicle SILENT = _ -> {};

    void tell(Event event);

    /** Something that happened. */
    sealed interface Event {

        /** The story's clock. */
        Instant at();

        /** The assignment that acted; nothing when a job did. */
        @Nullable UUID by();

        /** The concern, or the request which is also the case. */
        UUID scope();
    }

    /** The sender's facts follow as {@link FactWritten}. */
    record ConcernSent(
            Instant at,
            UUID by,
            UUID scope,
            String senderArea,
            UUID inbox,
            String inboxArea,
            String programme)
            implements Event {}

    /** The sender gave the name, and with it the own note, to the inbox. */
    record NameGiven(Instant at, UUID by, UUID scope) implements Event {}

    /**
     * @param answer opened, asked, advised, referred, withdrawn
     */
    record Assessed(Instant at, UUID by, UUID scope, String answer) implements Event {}

    /** The scope is new; the coordinator is {@code by}. */
    record RequestMade(
            Instant at,
            UUID by,
            UUID scope,
            @Nullable UUID concern,
            String programme,
            String hostArea,
            LocalDate birthDate)
            implements Event {}

    /**
     * The family has been asked, or asked anew about something wider or longer; nobody's access
     * changes.
     */
    record ConsentAsked(
            Instant at,
            UUID by,
            UUID scope,
            UUID consent,
            int version,
            Map<String, Set<String>> coverage,
            LocalDate from,
            LocalDate until)
            implements Event {}

    /**
     * The yes is valid from now on.
     *
     * @param coverage by reading area the kinds that it may read
     * @param lastDay of the yes, which may be earlier than what was asked
     */
    record ConsentSet(
            Instant at,
            UUID by,
            UUID scope,
            UUID consent,
            int version,
            Map<String, Set<String>> coverage,
            LocalDate from,
            LocalDate lastDay)
            implements Event {}

    /** The family's answer is no; the coordinator has said so. */
    record ConsentRefused(Instant at, UUID by, UUID scope) implements Event {}

    record CaseOpened(
            Instant at, UUID by, UUID scope, String number, String hostArea, List<Seat> seats)
            implements Event {}

    /**
     * @param assignment nothing for one who does not sign in
     */
    record Seat(UUID id, @Nullable UUID assignment, String area, boolean coordinator) {}

    record SeatAdded(Instant at, UUID by, UUID scope, Seat seat) implements Event {}

    record SeatEnded(Instant at, UUID by, UUID scope, UUID seat) implements Event {}

    /**
     * @param fact as the pages know it: a version more of the same fact has the same id
     * @param table where it lies, "cases.note"
     * @param writer the area of the one who wrote; another than the owner when it was written for
     *     them
     * @param releasedTo seats that may read it now, beside its own area
     * @param later seats that may read it when the picture opens or the meeting adopts
     * @param marker in marker mode a word that stands in its text and nowhere else
     */
    record FactWritten(
            Instant at,
            UUID by,
            UUID scope,
            UUID fact,
            int version,
            String table,
            String ownerArea,
            String kind,
            String writer,
            Set<UUID> releasedTo,
            Set<UUID> later,
            @Nullable String marker)
            implements Event {}

    record FactReleased(Instant at, UUID by, UUID scope, UUID fact, Set<UUID> seats)
            implements Event {}

    /** Every part became readable for the seats it was handed in for. */
    record PictureOpened(Instant at, UUID by, UUID scope) implements Event {}

    /** Minutes and promises of the meeting became readable; each also comes as a FactReleased. */
    record MeetingAdopted(Instant at, UUID by, UUID scope, UUID meeting) implements Event {}

    /**
     * @param removed by reading area the kinds it may not read any more
     */
    record ConsentWithdrawn(
            Instant at, UUID by, UUID scope, boolean whole, Map<String, Set<String>> removed)
            implements Event {}

    record CaseRested(Instant at, UUID by, UUID scope) implements Event {}

    record CaseWoken(Instant at, UUID by, UUID scope) implements Event {}

    record CaseClosed(Instant at, UUID by, UUID scope, LocalDate readableUntil) implements Event {}

    /**
     * Words of the owner's were handed over to one receiver, outside the case.
     *
     * @param scope the handover's own
     * @param area the owner's
     * @param until the receiver's last day
     */
    record HandedOver(
            Instant at,
            UUID by,
            UUID scope,
            UUID ofCase,
            String area,
            UUID receiver,
            LocalDate until)
            implements Event {}

    /**
     * The identity is protected from now on: who it is about is for the group alone.
     *
     * @param group assignments
     */
    record IdentityProtected(Instant at, UUID by, UUID scope, Set<UUID> group) implements Event {}

    /** Nobody reads the request any more. */
    record RequestHidden(Instant at, @Nullable UUID by, UUID scope) implements Event {}

    /** Advice was asked for without a name: the inbox reads it, and not who asked. */
    record ConsultationAsked(Instant at, UUID by, UUID scope, String askerArea, UUID inbox)
            implements Event {}

    /** The asker has said what came of the advice; nobody reads the thread after the last day. */
    record ConsultationEnded(Instant at, UUID by, UUID scope, LocalDate lastDay) implements Event {}

    /** A child was reported to social services; what was said is not in the product. */
    record ReportMade(Instant at, UUID by, UUID scope, String reporterArea, UUID inbox)
            implements Event {}
}

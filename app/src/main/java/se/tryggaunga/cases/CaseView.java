package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shell.Tab;
import se.tryggaunga.shell.Text;

/**
 * A case as one reader meets it on every page under its number: the identity bar, the next step and
 * the tabs.
 *
 * @param mine the reader's own seat; nothing for one whose seat has ended
 * @param consentUntil last day of the yes that the others' access rests on; nothing when it is over
 * @param next what this reader does next, if anything
 * @param name the young person's, only when the reader has asked to see it
 * @param sheltered whether the identity is protected: then only the group is here
 */
public record CaseView(
        CaseFile file,
        CaseStatus status,
        List<Seat> seats,
        @Nullable Seat mine,
        @Nullable LocalDate consentUntil,
        @Nullable NextStep next,
        @Nullable String name,
        boolean sheltered,
        CaseTab tab) {

    public CaseView {
        seats = List.copyOf(seats);
    }

    public UUID id() {
        return file.id();
    }

    public String number() {
        return file.number();
    }

    public String path(String suffix) {
        return file.path(suffix);
    }

    /** Holds the case together: writes the frame, the minutes and for those who do not sign in. */
    public boolean coordinator() {
        return mine != null && mine.coordinator();
    }

    /** Nothing is written in a closed case, nor for others in one that rests. */
    public boolean open() {
        return status != CaseStatus.CLOSED;
    }

    /** Whether the reader may write here at all: what a page offers, the service takes. */
    public boolean writes() {
        return open() && mine != null;
    }

    /**
     * @throws CaseClosed in a case that is read only
     * @throws Forbidden for one whose seat has ended, who may still read what the own area hosts
     */
    public void requireWrites() {
        if (!open()) {
            throw new CaseClosed();
        }
        if (mine == null) {
            throw new Forbidden("cases.seat-over");
        }
    }

    public boolean resting() {
        return status == CaseStatus.RESTING;
    }

    /** Seats that are taken today. */
    public List<Seat> members() {
        return seats.stream().filter(Seat::taken).toList();
    }

    /** Seats of parties that do not sign in: anybody in the case writes for them. */
    public List<Seat> writtenFor() {
        var silent = Seat.silentAreas(members());
        return members().stream().filter(seat -> silent.contains(seat.area())).toList();
    }

    /** Whether the reader can look at the case as the holder of that seat: never as oneself. */
    public boolean canBeSeenAs(Seat seat) {
        return mine != null && seat.signsIn() && !seat.id().equals(mine.id());
    }

    /** Those who do not sign in, and whose promises the reader can give them on paper. */
    public List<Seat> onPaper() {
        return coordinator()
                ? members().stream().filter(seat -> !seat.signsIn()).toList()
                : writtenFor();
    }

    /** "Plan – ärende A7K3-9Q": page titles hold no person. */
    public String title() {
        return title(Text.text(tab.key()));
    }

    public String title(String page) {
        return Text.text("cases.title", page, number());
    }

    public List<Tab> tabs() {
        return Stream.of(CaseTab.values())
                .map(each -> new Tab(Text.text(each.key()), each.path(number()), each == tab))
                .toList();
    }

    CaseView with(@Nullable NextStep step) {
        return new CaseView(file, status, seats, mine, consentUntil, step, name, sheltered, tab);
    }
}

package se.tryggaunga.demo.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.demo.story.Chronicle;
import se.tryggaunga.demo.story.Chronicle.RequestMade;

/**
 * A request and the case that comes of it: each its own, and of the others' what two have agreed
 * to.
 */
final class CaseScope implements Scope {

    private static final int OWN_YEARS = 2;

    private final RequestMade made;
    private final Map<UUID, Chronicle.Seat> seats = new HashMap<>();
    private final Map<UUID, LocalDate> ownUntil = new HashMap<>();
    private final Set<UUID> ended = new HashSet<>();
    private final Set<UUID> group = new HashSet<>();
    private Chronicle.@Nullable ConsentSet latest;
    private @Nullable Yes yes;
    private boolean open;
    private boolean withdrawn;
    private boolean resting;
    private boolean hidden;
    private @Nullable LocalDate readableUntil;

    CaseScope(RequestMade made) {
        this.made = made;
    }

    String host() {
        return made.hostArea();
    }

    // What happens ------------------------------------------------------------------------------

    /**
     * A new yes replaces the old one, unless the case rests: then its coordinator wakes it first.
     */
    void consent(Chronicle.ConsentSet set) {
        latest = set;
        if (!withdrawn && !resting && readableUntil == null) {
            renew();
        }
    }

    void renew() {
        var set = latest;
        if (set != null) {
            yes =
                    new Yes(
                            set.coverage(),
                            host(),
                            Oracle.day(set.at()),
                            set.lastDay(),
                            made.birthDate().plusYears(18));
        }
        withdrawn = false;
        resting = false;
    }

    void open(Instant at, Iterable<Chronicle.Seat> taken) {
        open = true;
        taken.forEach(seat -> seat(at, seat));
    }

    void seat(Instant at, Chronicle.Seat seat) {
        seats.put(seat.id(), seat);
        ownUntil.put(seat.id(), Oracle.day(at).plusYears(OWN_YEARS));
    }

    void unseat(Instant at, UUID seat) {
        ended.add(seat);
        ownUntil.put(seat, Oracle.day(at).plusYears(OWN_YEARS));
    }

    void withdraw(boolean whole, Map<String, Set<String>> removed) {
        if (whole) {
            yes = null;
            withdrawn = true;
        } else if (yes != null) {
            yes.takeBack(removed);
        }
    }

    void rest() {
        resting = true;
    }

    void close(LocalDate until) {
        readableUntil = until;
    }

    boolean closed() {
        return readableUntil != null;
    }

    void hide() {
        hidden = true;
    }

    /** Seats of other areas that may be let read such a fact that day. */
    Set<UUID> withGround(String owner, String kind, LocalDate day) {
        var found = new HashSet<UUID>();
        for (var seat : seats.values()) {
            if (seat.assignment() != null
                    && ground(seat, owner, day).may()
                    && covered(seat, kind)) {
                found.add(seat.id());
            }
        }
        return found;
    }

    @Nullable UUID seatOf(UUID assignment) {
        return seats.values().stream()
                .filter(seat -> assignment.equals(seat.assignment()) && !ended.contains(seat.id()))
                .map(Chronicle.Seat::id)
                .findFirst()
                .orElse(null);
    }

    /** The identity is protected: everything here is for these alone. */
    void shelter(Set<UUID> entrusted) {
        group.addAll(entrusted);
    }

    private boolean shut(Hat hat) {
        return !group.isEmpty() && !group.contains(hat.assignment());
    }

    // Who reads ---------------------------------------------------------------------------------

    @Override
    public Answer reads(Hat hat, Told fact, LocalDate day) {
        if (hidden) {
            return Answer.no("förfrågan är dold");
        }
        if (shut(hat)) {
            return Answer.no("inte i gruppen för skyddade personuppgifter");
        }
        if (fact.area.equals(hat.area())) {
            return partOf(hat, day)
                    ? Answer.yes("den egna verksamhetens uppgift")
                    : Answer.no("samma verksamhet men utan del i ärendet");
        }
        var seatId = seatOf(hat.assignment());
        return seatId == null
                ? Answer.no("utan plats i ärendet")
                : readsOthers(seats.get(seatId), hat, fact, day);
    }

    private Answer readsOthers(Chronicle.Seat seat, Hat hat, Told fact, LocalDate day) {
        if (holdsPen(seat, hat, fact, day)) {
            return Answer.yes("skrev den åt parten");
        }
        var ground = ground(seat, fact.area, day);
        if (!ground.may() || fact.frame()) {
            return ground;
        }
        if (!covered(seat, fact.kind)) {
            return Answer.no("samtycket täcker inte uppgiftsslaget");
        }
        return fact.named.contains(seat.id())
                ? Answer.yes("samtycke, och delad av ägaren")
                : Answer.no("inte delad med platsen");
    }

    private Answer ground(Chronicle.Seat seat, String owner, LocalDate day) {
        if (!open || ended.contains(seat.id())) {
            return Answer.no("ingen plats");
        }
        if (readableUntil != null && day.isAfter(readableUntil)) {
            return Answer.no("ärendet är avslutat och läsfristen ute");
        }
        if (yes == null || !yes.inForceOn(day)) {
            return Answer.no("inget samtycke gäller");
        }
        if (!yes.takesIn(seat.area()) || !yes.party(owner) || owner.equals(seat.area())) {
            return Answer.no("samtycket täcker inte parten");
        }
        return Answer.yes("ärendets ram, på samtycke");
    }

    private boolean covered(Chronicle.Seat seat, String kind) {
        return yes != null && yes.covers(seat.area(), kind);
    }

    /** Reads what one has written for another party, while the yes lasts (D32). */
    private boolean holdsPen(Chronicle.Seat seat, Hat hat, Told fact, LocalDate day) {
        return yes != null
                && yes.inForceOn(day)
                && (readableUntil == null || !day.isAfter(readableUntil))
                && fact.writer.equals(hat.assignment())
                && !yes.takenBack(seat.area(), fact.kind)
                && (seat.coordinator() && fact.kind.equals("plan") && yes.party(fact.area)
                        || silent(fact.area));
    }

    /** Whether nobody of the area signs in, so that others write for it. */
    boolean silent(String area) {
        var there =
                seats.values().stream()
                        .filter(seat -> seat.area().equals(area) && !ended.contains(seat.id()))
                        .toList();
        return !there.isEmpty() && there.stream().allMatch(seat -> seat.assignment() == null);
    }

    @Override
    public Standing standing(LocalDate day) {
        if (hidden) {
            return Standing.HIDDEN;
        }
        if (readableUntil != null) {
            return day.isAfter(readableUntil) ? Standing.CLOSED_LONG_AGO : Standing.CLOSED;
        }
        if (withdrawn) {
            return Standing.WITHDRAWN;
        }
        return yes == null ? Standing.ASKED : standing(yes, day);
    }

    private Standing standing(Yes given, LocalDate day) {
        if (!given.inForceOn(day)) {
            return given.untilEighteen() ? Standing.EIGHTEEN : Standing.EXPIRED;
        }
        return given.takenBackInPart() ? Standing.WITHDRAWN_IN_PART : Standing.YES;
    }

    /** The day on which the young person is grown up. */
    LocalDate eighteen() {
        return made.birthDate().plusYears(18);
    }

    @Override
    public boolean partOf(Hat hat, LocalDate day) {
        if (hidden || shut(hat)) {
            return false;
        }
        var asked = Oracle.day(made.at());
        if (hat.assignment().equals(made.by())) {
            return !day.isAfter(asked.plusYears(OWN_YEARS));
        }
        return seats.values().stream()
                .filter(seat -> hat.assignment().equals(seat.assignment()))
                .anyMatch(seat -> !day.isAfter(ownUntil.get(seat.id())));
    }

    @Override
    public boolean seesFrame(Hat hat, LocalDate day) {
        if (!partOf(hat, day)) {
            return false;
        }
        var seat = seatOf(hat.assignment());
        return hat.area().equals(host())
                || seat != null && ground(seats.get(seat), host(), day).may();
    }
}

package se.tryggaunga.demo.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.KindChoice;
import se.tryggaunga.cases.NewAttachment;
import se.tryggaunga.cases.NewNote;
import se.tryggaunga.cases.NewPart;
import se.tryggaunga.cases.Opening;
import se.tryggaunga.cases.Part;
import se.tryggaunga.cases.Seat;

/** The case is open: who is in it, what each party sees and what they note as they go. */
final class Together {

    private final Course course;
    private final Stage stage;
    private final Map<String, Set<UUID>> handedIn = new LinkedHashMap<>();
    private final Map<String, UUID> parts = new LinkedHashMap<>();
    private final List<SharedNote> shared = new ArrayList<>();
    private int notes;
    private boolean pictureOpen;

    private record SharedNote(UUID id, String area, String kind, @Nullable UUID file) {}

    Together(Course course) {
        this.course = course;
        this.stage = course.stage;
    }

    Together open(int after, int pictureAfter, boolean homecoming, Opening.Guest... guests) {
        course.on(
                after,
                course.roles.coordinator(),
                () -> open(List.of(guests), pictureAfter, homecoming));
        return this;
    }

    /** Every party hands in its part, one after the other; the last one opens the picture. */
    Together everybodyHandsIn(int after) {
        var areas = areas();
        for (int i = 0; i < areas.size(); i++) {
            handIn(after + i * 2, areas.get(i), false);
        }
        return this;
    }

    /** The first so many parties do. */
    Together someHandIn(int after, int parties) {
        var areas = areas();
        for (int i = 0; i < Math.min(parties, areas.size() - 1); i++) {
            handIn(after + i, areas.get(i), i == 1);
        }
        return this;
    }

    /**
     * Somebody comes to the page on the set day, and the picture opens though a party is silent.
     */
    Together setDay(int after) {
        course.on(
                after,
                course.roles.coordinator(),
                () -> {
                    read();
                    opened();
                });
        return this;
    }

    /** Each member writes a note, most of them for the others to read too. */
    Together notes(int after, int days) {
        int gap = Math.max(1, days / Math.max(1, course.roles.members().size()));
        int day = after;
        for (var who : course.roles.members()) {
            note(day, who);
            day += gap;
        }
        return this;
    }

    Together note(int after, String who) {
        course.inCase(
                after,
                who,
                view -> {
                    var area = course.cast.area(who);
                    write(view, area, course.random.nextInt(4) > 0, "", "");
                });
        return this;
    }

    /** What a party that does not sign in has said, written by one who does (D32). */
    Together noteFor(int after, String who, String area, String spokenBy) {
        course.inCase(
                after, who, view -> write(view, area, true, spokenBy, course.words.pick("spoken")));
        return this;
    }

    /**
     * The first member leaves and another takes over; the old notes are shared with the new one.
     */
    Together replaceFirst(int after) {
        var first = course.roles.members().getFirst();
        var next = course.roles.replacement();
        if (next.equals(first) || course.roles.members().contains(next)) {
            return this;
        }
        course.inCase(after, course.roles.coordinator(), view -> endSeat(view, first));
        course.inCase(after, course.roles.coordinator(), view -> addSeat(view, next));
        for (var who : course.roles.members().subList(1, course.roles.members().size())) {
            course.inCase(after + 1, who, this::shareAgain);
        }
        return this;
    }

    /** Somebody just reads. */
    Together look(int after, String who) {
        course.on(after, who, this::read);
        return this;
    }

    private void read() {
        stage.pages().read(course.number(), CaseTab.OVERVIEW, "overview", _ -> true);
    }

    private List<String> areas() {
        var areas = new LinkedHashSet<String>();
        course.roles.members().forEach(who -> areas.add(course.cast.area(who)));
        areas.add(course.host());
        return new ArrayList<>(areas);
    }

    private void handIn(int after, String area, boolean nothing) {
        course.on(
                after,
                memberOf(area),
                () -> course.write(view -> handIn(view, area, nothing, "", "")));
    }

    /** The coordinator writes down what a party that does not sign in has said on the phone. */
    Together handInFor(int after, String area, String spokenBy) {
        course.inCase(
                after,
                course.roles.coordinator(),
                view -> handIn(view, area, false, spokenBy, course.words.pick("spoken")));
        return this;
    }

    private String memberOf(String area) {
        return course.roles.members().stream()
                .filter(who -> course.cast.area(who).equals(area))
                .findFirst()
                .orElse(course.roles.coordinator());
    }

    private void open(List<Opening.Guest> guests, int pictureAfter, boolean homecoming) {
        var colleagues =
                course.roles.members().stream()
                        .distinct()
                        .map(who -> course.cast.hat(who).assignment())
                        .toList();
        var file =
                stage.openings()
                        .open(
                                new Opening(
                                        course.scope(),
                                        colleagues,
                                        guests,
                                        course.due(pictureAfter),
                                        homecoming));
        course.number = file.number();
        stage.pages().read(file.number(), CaseTab.OVERVIEW, "overview", this::seated);
        course.tell(
                new Chronicle.CaseOpened(
                        course.now(),
                        course.me(),
                        course.scope(),
                        file.number(),
                        course.host(),
                        List.copyOf(course.seats)));
    }

    private boolean seated(CaseView view) {
        course.seats = new ArrayList<>();
        view.members().forEach(this::seated);
        return true;
    }

    private Chronicle.Seat seated(Seat seat) {
        var told =
                new Chronicle.Seat(seat.id(), seat.assignment(), seat.area(), seat.coordinator());
        course.seats.add(told);
        course.everybody()
                .filter(who -> course.cast.hat(who).assignment().equals(seat.assignment()))
                .findFirst()
                .ifPresent(who -> course.holders.put(seat.id(), who));
        return told;
    }

    private void handIn(
            CaseView view, String area, boolean nothing, String spokenBy, String confirmed) {
        var areaKind = course.cast.kindOf(area);
        var kind = KindChoice.usualFor(areaKind);
        var fact = course.fact("cases.part", area, kind);
        var words = course.words;
        var said =
                nothing
                        ? Part.Words.NOTHING
                        : new Part.Words(
                                fact.says(words.two("works", areaKind)),
                                fact.says(words.pick("worries", areaKind, course.theme)),
                                fact.says(words.pick("helps", areaKind)));
        stage.mapping().handIn(view, new NewPart(area, 0, kind, said, spokenBy, confirmed));
        var id = stage.mapping().part(view, area).orElseThrow().id();
        var later = course.readers(area, kind);
        handedIn.put(area, later);
        parts.put(area, id);
        fact.written(id, 1, pictureOpen ? later : Set.of(), pictureOpen ? Set.of() : later);
        var all = new HashSet<String>();
        course.seats.forEach(seat -> all.add(seat.area()));
        if (!pictureOpen && handedIn.keySet().containsAll(all)) {
            opened();
        }
    }

    private void opened() {
        pictureOpen = true;
        course.tell(new Chronicle.PictureOpened(course.now(), course.me(), course.scope()));
        parts.forEach((area, id) -> course.released(id, handedIn.getOrDefault(area, Set.of())));
    }

    private void write(
            CaseView view, String area, boolean share, String spokenBy, String confirmed) {
        var areaKind = course.cast.kindOf(area);
        var kind = KindChoice.usualFor(areaKind);
        var fact = course.fact("cases.note", area, kind);
        var words = fact.says(course.words.pick("note", areaKind));
        var id =
                stage.notes()
                        .write(view, new NewNote(area, kind, words, share, spokenBy, confirmed));
        Set<UUID> readers = share ? course.readers(area, kind) : Set.of();
        fact.written(id, 1, readers, Set.of());
        var file = areaKind.equals("school") ? attach(view, id, area, kind, readers) : null;
        if (share) {
            shared.add(new SharedNote(id, area, kind, file));
        }
    }

    /** The school's list of absence, now and then. */
    private @Nullable UUID attach(
            CaseView view, UUID note, String area, String kind, Set<UUID> readers) {
        if (notes++ % 2 > 0) {
            return null;
        }
        var fact = course.fact("cases.attachment", area, kind);
        var list = new NewAttachment(fact.says("Frånvaro, vecka för vecka"), AbsenceList.of(fact));
        var id = stage.attachments().add(view, note, list);
        fact.written(id, 1, readers, Set.of());
        return id;
    }

    private void endSeat(CaseView view, String who) {
        var seat = course.seatOf(who);
        stage.seats().end(view, seat.id());
        course.seats.remove(seat);
        course.tell(new Chronicle.SeatEnded(course.now(), course.me(), course.scope(), seat.id()));
    }

    private void addSeat(CaseView view, String who) {
        stage.seats().add(view, course.cast.hat(who).assignment());
        stage.pages()
                .read(
                        course.number(),
                        CaseTab.OVERVIEW,
                        "overview",
                        now -> {
                            var added =
                                    now.members().stream()
                                            .filter(seat ->
                                                    course.cast
                                                            .hat(who)
                                                            .assignment()
                                                            .equals(seat.assignment()))
                                            .findFirst()
                                            .orElseThrow();
                            course.tell(
                                    new Chronicle.SeatAdded(
                                            course.now(),
                                            course.me(),
                                            course.scope(),
                                            seated(added)));
                            return true;
                        });
    }

    private void shareAgain(CaseView view) {
        var area = course.hat().area();
        for (var note : shared) {
            if (note.area().equals(area)) {
                stage.notes().share(view, note.id());
                course.released(note.id(), course.readers(area, note.kind()));
                if (note.file() != null) {
                    course.released(note.file(), course.readers(area, note.kind()));
                }
            }
        }
    }
}

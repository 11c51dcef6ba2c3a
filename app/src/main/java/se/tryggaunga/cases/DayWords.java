package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tryggaunga.cases.domain.DayMap;
import se.tryggaunga.cases.domain.DayPicture;
import se.tryggaunga.cases.domain.DayPicture.State;
import se.tryggaunga.cases.domain.DaySlot;
import se.tryggaunga.cases.domain.DaySpan;
import se.tryggaunga.cases.domain.DayStretch;
import se.tryggaunga.cases.domain.Presence;

/** The week in words: where adults are, where none are and who says so. Never how many. */
public final class DayWords {

    private final DayPicture picture;
    private final Function<String, String> areaName;

    public DayWords(DayPicture picture, Function<String, String> areaName) {
        this.picture = picture;
        this.areaName = areaName;
    }

    /** "Fredag kl. 15–18 finns trygga vuxna, enligt den unge och Skolan." */
    public List<String> adults() {
        return picture.stretches(State.ADULTS).stream()
                .map(each -> text("cases.day.adults", stretch(each), who(each, Presence.YES)))
                .toList();
    }

    public List<String> gaps() {
        return gaps(picture.stretches(State.GAP));
    }

    /** Gaps that nothing promised fills. */
    public List<String> gapsLeft(Set<DaySlot> filled) {
        return gaps(picture.left(State.GAP, filled));
    }

    public List<String> differences() {
        return differences(picture.stretches(State.DIFFER));
    }

    /** What they see differently, and that nothing promised fills. */
    public List<String> differencesLeft(Set<DaySlot> filled) {
        return differences(picture.left(State.DIFFER, filled));
    }

    private List<String> differences(List<DayStretch> stretches) {
        return stretches.stream()
                .map(each ->
                        text(
                                "cases.day.differ",
                                stretch(each),
                                who(each, Presence.YES),
                                who(each, Presence.NO)))
                .toList();
    }

    /** What nobody has answered, in one line; nothing when everything is answered. */
    public String unknown() {
        return picture.stretches(State.UNKNOWN).stream()
                .map(DayWords::stretch)
                .collect(Collectors.joining("; "));
    }

    /** What a map says by itself, for the party that made it. */
    public static List<String> own(DayMap map) {
        var words = new DayWords(new DayPicture(List.of(map)), area -> area);
        return Stream.of(
                        words.only(State.ADULTS, "cases.day.own.adults"),
                        words.only(State.GAP, "cases.day.own.gaps"),
                        map.answers().words())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What stands above the week as a table: the day, and the hours of each span. */
    public static List<String> columns() {
        return Stream.concat(
                        Stream.of(text("cases.day.column")),
                        Stream.of(DaySpan.values()).map(DaySpan::hours))
                .toList();
    }

    /** "Fredag kl. 15–01" */
    public static String stretch(DayStretch stretch) {
        return text("cases.day.stretch", text(stretch.day().key()), stretch.hours());
    }

    /** "Fredag kl. 15–01; lov kl. 18–21" */
    public static String stretches(Set<DaySlot> slots) {
        return DayStretch.of(slots).stream()
                .map(DayWords::stretch)
                .collect(Collectors.joining("; "));
    }

    /** Who has answered a map: the young person, when they were there. */
    public String who(DayMap map) {
        return map.answers().withYoung() ? text("cases.day.young") : areaName.apply(map.area());
    }

    /** "A", "A och B", "A, B och C". */
    public static String list(Collection<String> names) {
        var all = List.copyOf(names);
        if (all.size() < 2) {
            return String.join("", all);
        }
        return text(
                "cases.day.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }

    private List<String> gaps(List<DayStretch> stretches) {
        return stretches.stream()
                .map(each -> text("cases.day.gap", stretch(each), who(each, Presence.NO)))
                .toList();
    }

    private String only(State state, String key) {
        var all =
                picture.stretches(state).stream()
                        .map(DayWords::stretch)
                        .collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : text(key, all);
    }

    private String who(DayStretch stretch, Presence presence) {
        return list(picture.saying(stretch.start(), presence).stream().map(this::who).toList());
    }
}

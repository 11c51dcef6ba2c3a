package se.tryggaunga.sharing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.organisation.Area;
import se.tryggaunga.organisation.InformationKind;
import se.tryggaunga.organisation.Programme;
import se.tryggaunga.sharing.domain.Answer;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.Maturity;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Standing;
import se.tryggaunga.sharing.domain.Version;
import se.tryggaunga.sharing.domain.Who;
import se.tryggaunga.sharing.store.PaperStore.Kept;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Option;

/**
 * A scope's consent, ready for its pages.
 *
 * @param areas those that can be asked about, in the order of the paper
 * @param mayPrint whether the reader's area may take others' facts off the screen (D27)
 * @param next the one thing to do now, if it is this reader's to do
 */
public record ConsentView(
        UUID scope,
        Asked asked,
        Words words,
        Programme programme,
        List<Area> areas,
        List<InformationKind> kinds,
        boolean mayWrite,
        boolean mayPrint,
        Audience audience,
        List<Kept> papers,
        @Nullable NextStep next) {

    public ConsentView {
        areas = List.copyOf(areas);
        kinds = List.copyOf(kinds);
        papers = List.copyOf(papers);
    }

    public String path() {
        return "/forfragningar/" + scope + "/samtycke";
    }

    public Version latest() {
        return asked.consent().latest();
    }

    public Optional<Version> inForce() {
        return asked.inForce();
    }

    public boolean withdrawn() {
        return asked.consent().wholeWithdrawal().isPresent();
    }

    /** Of the version that the page's state line speaks of. */
    public Standing standing() {
        return asked.standing();
    }

    public Standing latestStanding() {
        return asked.standing(latest());
    }

    /** Whether the newest version is one that nobody has to answer yet: its matrix is empty. */
    public boolean nothingAsked() {
        return latest().terms().covers().isEmpty();
    }

    /** Whether a wider or longer version waits while an older one is in force. */
    public boolean wider() {
        return asked.waits() && inForce().isPresent();
    }

    /** One row per area that may read something: "Skola: Plan och åtaganden, Skola". */
    public List<Fact> covered(Collection<Coverage> cells) {
        var byArea = Coverage.byArea(cells);
        return areas.stream()
                .filter(area -> byArea.containsKey(area.id()))
                .map(area -> Fact.of(area.name(), names(byArea.getOrDefault(area.id(), Set.of()))))
                .toList();
    }

    public Set<Coverage> stillCovered() {
        return new TreeSet<>(asked.covers());
    }

    /** The young person first, then the guardians in the order they were written down. */
    public List<Who> everybody() {
        if (asked.family() == null) {
            return List.of();
        }
        var named = words.guardians().stream().map(guardian -> guardian.id());
        var all = Stream.concat(named, asked.family().guardians().stream().sorted()).distinct();
        return Stream.concat(Stream.of(Who.YOUNG), all.map(Who::guardian)).toList();
    }

    public @Nullable Answer answer(Who who) {
        return asked.consent().answersTo(latest()).get(who);
    }

    /** What was answered to what still holds, while another question waits for its answer. */
    public @Nullable Answer heldAnswer(Who who) {
        return wider()
                ? inForce().map(held -> asked.consent().answersTo(held).get(who)).orElse(null)
                : null;
    }

    public @Nullable Maturity assessment() {
        return asked.consent().assessmentOf(latest());
    }

    /** Whoever has said yes to what is in force changes it by taking it back. */
    public boolean mayAnswer(Who who) {
        var answer = answer(who);
        return mayWrite
                && !withdrawn()
                && !nothingAsked()
                && (asked.waits() || answer == null || answer.said() != Said.YES);
    }

    /**
     * The same yes for longer; while another question waits for its answers, that one is changed.
     */
    public boolean mayExtend() {
        return mayWrite && inForce().isPresent() && !asked.waits();
    }

    /** Whether somebody may still be looked for: whoever has answered has been reached. */
    public boolean mayTry(Who who) {
        var answer = answer(who);
        return !who.isYoung()
                && mayAnswer(who)
                && (answer == null || answer.said() == Said.UNREACHABLE);
    }

    /** Every time that somebody was looked for in vain, oldest first. */
    public List<Answer> attempts(Who who) {
        return asked.consent().answers().stream()
                .filter(answer -> answer.who().equals(who) && answer.said() == Said.UNREACHABLE)
                .toList();
    }

    /** Whether a family can be asked about that cell, "area:kind". */
    public boolean offers(String cell) {
        return areas.stream()
                .anyMatch(area ->
                        kinds.stream()
                                .anyMatch(kind -> cell.equals(area.id() + ":" + kind.code())));
    }

    /** Rows of the matrix; the hint says what protects a fact once it is there (D27). */
    public List<Option> rows() {
        return areas.stream()
                .map(area -> new Option(area.id(), area.name(), area.protection()))
                .toList();
    }

    public List<Option> columns() {
        return kinds.stream().map(kind -> Option.of(kind.code(), kind.name())).toList();
    }

    /** Rows of what is in force: nobody takes back what nobody gave. */
    public List<Option> coveredRows() {
        var covered = Coverage.byArea(asked.covers()).keySet();
        return areas.stream()
                .filter(area -> covered.contains(area.id()))
                .map(area -> Option.of(area.id(), area.name()))
                .toList();
    }

    public List<Option> coveredColumns() {
        var covered = asked.covers().stream().map(Coverage::kind).collect(Collectors.toSet());
        return columns().stream().filter(kind -> covered.contains(kind.value())).toList();
    }

    /** Cells of those rows and columns that are not covered. */
    public Set<String> notCovered() {
        var cells = new HashSet<String>();
        for (var row : coveredRows()) {
            for (var column : coveredColumns()) {
                cells.add(row.value() + ":" + column.value());
            }
        }
        asked.covers().forEach(cell -> cells.remove(cell.cell()));
        return cells;
    }

    private String names(Set<String> codes) {
        return kinds.stream()
                .filter(kind -> codes.contains(kind.code()))
                .map(InformationKind::name)
                .collect(Collectors.joining(", "));
    }
}

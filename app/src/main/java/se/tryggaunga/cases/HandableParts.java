package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.store.PartStore;
import se.tryggaunga.sharing.Handable;
import se.tryggaunga.sharing.HandableFacts;
import se.tryggaunga.sharing.MarkedText;
import se.tryggaunga.sharing.Passage;

/** The own party's part of the mapping, each line by itself. */
@Component
class HandableParts implements HandableFacts {

    private final PartStore parts;
    private final Cases cases;
    private final HandableWords words;

    HandableParts(PartStore parts, Cases cases, HandableWords words) {
        this.parts = parts;
        this.cases = cases;
        this.words = words;
    }

    @Override
    public String word() {
        return "kartlaggning";
    }

    @Override
    public Optional<Handable> find(UUID scope, UUID fact) {
        return words.in(
                scope,
                file ->
                        parts.latest(scope).stream()
                                .filter(part -> part.id().equals(fact) && words.own(part.area()))
                                .filter(part -> !part.words().nothingToAdd())
                                .findFirst()
                                .map(part -> handable(file, part)));
    }

    /**
     * @throws NotYet before the picture opens: until then nobody else reads it
     */
    @Override
    public void close(UUID scope, UUID fact) {
        if (cases.steps(scope).stream().noneMatch(step -> step.step() == CaseStep.PICTURE_OPEN)) {
            throw new NotYet("cases.err.not-open");
        }
        parts.close(fact);
    }

    @Override
    public void release(Handable fact, Collection<UUID> seats) {
        parts.release(fact.fact(), fact.version(), seats);
    }

    private static Handable handable(CaseFile file, Part part) {
        return new Handable(
                file.id(),
                "mapping",
                part.id(),
                part.version(),
                part.area(),
                part.kind(),
                lines(part.words()),
                part.releasedTo(),
                file.path("/kartlaggning/bild"));
    }

    private static List<Passage> lines(Part.Words words) {
        return Stream.of(
                        line("cases.works", words.works()),
                        line("cases.worries", words.worries()),
                        line("cases.would-help", words.wouldHelp()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Passage> line(String label, String words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Passage.line(text(label) + " " + MarkedText.forOthers(words)));
    }
}

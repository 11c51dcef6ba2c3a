package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.shell.HistoryEntry;

/** Everything that has happened to a case, as one list. Sv: historik. */
@Component
public class History {

    private final ObjectProvider<TimelineSource> sources;

    History(ObjectProvider<TimelineSource> sources) {
        this.sources = sources;
    }

    /** What happened last, latest first; without who has read. */
    public List<HistoryEntry> latest(CaseView view, int rows) {
        return entries(sources.orderedStream().filter(source -> !source.onlyInFull()), view, rows);
    }

    /** What happened and was held, first to last; without what was shared or read. */
    public List<HistoryEntry> whatHappened(CaseView view, int rows) {
        return entries(sources.orderedStream().filter(TimelineSource::ofWhatHappened), view, rows)
                .reversed();
    }

    /** Everything, latest first. */
    public List<HistoryEntry> full(CaseView view, int rows) {
        return entries(sources.orderedStream(), view, rows);
    }

    private static List<HistoryEntry> entries(
            Stream<TimelineSource> sources, CaseView view, int rows) {
        return sources.flatMap(source -> source.happenings(view).stream())
                .sorted(Comparator.comparing(TimelineSource.Happening::at).reversed())
                .limit(rows)
                .map(TimelineSource.Happening::entry)
                .toList();
    }

    /** The steps of the case and the parties' parts handed in. */
    @Component
    @Order(10)
    static class Steps implements TimelineSource {

        private final Cases cases;

        Steps(Cases cases) {
            this.cases = cases;
        }

        @Override
        public boolean ofWhatHappened() {
            return true;
        }

        @Override
        public List<Happening> happenings(CaseView view) {
            var names =
                    view.seats().stream()
                            .filter(seat -> seat.assignment() != null)
                            .collect(
                                    Collectors.toMap(
                                            Seat::assignment, seat -> seat, (first, _) -> first));
            return cases.steps(view.id()).stream()
                    .map(step -> happening(step, names.get(step.writtenBy())))
                    .toList();
        }

        private static Happening happening(Step step, @Nullable Seat by) {
            // nobody opens the picture: the parties do, or the day
            var who = step.step() == CaseStep.PICTURE_OPEN || by == null ? null : by.name();
            var words = step.words().isEmpty() ? null : step.words();
            return new Happening(step.at(), text(step.step().key()), who, words);
        }
    }
}

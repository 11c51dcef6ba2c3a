package se.tryggaunga.journal;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.JournalSource;
import se.tryggaunga.cases.JournalSource.Line;
import se.tryggaunga.cases.JournalSource.Section;
import se.tryggaunga.journal.JournalText.Part;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;

/**
 * Puts together what the reader's own authority is to keep of a case, so that it is right when it
 * is pasted. Whoever has no seat reads, and takes nothing along. Sv: kopiera till journal.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Journals {

    private static final String NEXT = "\n";

    private final List<JournalSource> sources;
    private final CopyStore copies;
    private final Desk desk;

    Journals(List<JournalSource> sources, CopyStore copies, Desk desk) {
        this.sources = List.copyOf(sources);
        this.copies = copies;
        this.desk = desk;
    }

    /** Who acts, for which authority, on which day, and the log. */
    @Component
    record Desk(Acting acting, Organisation organisation, Today today, Log log) {}

    /** What the own authority has not taken along; all the first time. */
    public JournalText fresh(CaseView view) {
        var before = copies.taken(view.id());
        return text(view, Part.NEW, key -> !before.contains(key));
    }

    public JournalText all(CaseView view) {
        return text(view, Part.ALL, _ -> true);
    }

    /** The same once more, for whoever copies by hand. */
    public JournalText again(CaseView view, UUID copy) {
        return text(view, Part.TAKEN, copies.taken(view.id(), copy)::contains);
    }

    /**
     * The text is taken along: logged as an export, and the colleagues see that it was done. In a
     * closed case too.
     *
     * @param shown keys of what was in the text; what the reader cannot read is none of them
     */
    public UUID taken(CaseView view, Collection<String> shown) {
        var keys = lines(view).stream().map(Line::key).filter(shown::contains).toList();
        var id = UUID.randomUUID();
        copies.add(
                id, view.id(), new CopyStore.Taken(area(), signature(), keys), desk.today().now());
        desk.log().exported(view.id(), "journal");
        return id;
    }

    private JournalText text(CaseView view, Part part, Predicate<String> wanted) {
        var lines = lines(view).stream().filter(line -> wanted.test(line.key())).toList();
        var text =
                Stream.concat(
                                Stream.of(heading(view)),
                                sections().map(section -> written(section, lines)))
                        .collect(joining(NEXT + NEXT));
        return new JournalText(
                text,
                lines.stream().map(Line::key).toList(),
                part,
                copies.latest(view.id()).orElse(null),
                ownOnly());
    }

    /**
     * @throws Forbidden for one without a seat
     */
    private List<Line> lines(CaseView view) {
        if (view.mine() == null) {
            throw new Forbidden("cases.seat-over");
        }
        var sections = sections().toList();
        return sources.stream()
                .flatMap(source -> source.lines(view).stream())
                .filter(line -> sections.contains(line.section()))
                .sorted(Comparator.comparing(Line::day).thenComparing(Line::key))
                .toList();
    }

    /** Where others' facts stay on the screen, only what is the own is taken along. */
    private Stream<Section> sections() {
        return ownOnly() ? Stream.of(Section.PROMISED) : Stream.of(Section.values());
    }

    private boolean ownOnly() {
        return !desk.organisation().area(area()).printable();
    }

    private String heading(CaseView view) {
        return Text.text("journal.heading", view.number())
                + NEXT
                + Text.text("journal.taken", Text.moment(desk.today().now()), signature());
    }

    private static String written(Section section, List<Line> all) {
        var lines = all.stream().filter(line -> line.section() == section).toList();
        var words =
                lines.isEmpty()
                        ? Text.text("journal.nothing")
                        : lines.stream()
                                .map(line -> Text.date(line.day()) + ": " + line.text())
                                .collect(joining(NEXT));
        return Text.text(section.key()) + NEXT + words;
    }

    private String signature() {
        var hat = desk.acting().hat();
        return hat.name() + ", " + hat.titleSv();
    }

    private String area() {
        return desk.acting().hat().area();
    }
}

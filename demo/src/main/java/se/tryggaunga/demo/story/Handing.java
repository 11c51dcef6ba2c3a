package se.tryggaunga.demo.story;

import java.util.Set;
import java.util.UUID;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.NewNote;
import se.tryggaunga.sharing.handover.Asking;
import se.tryggaunga.sharing.handover.Chosen;
import se.tryggaunga.sharing.handover.Reasons;

/** What one party hands over to another on another ground than the family's yes. */
final class Handing {

    private static final int DAYS = 60;

    private final Course course;

    Handing(Course course) {
        this.course = course;
    }

    /** A principal lets the police know of something that may become a crime. */
    Handing principalToPolice(int after) {
        var who = course.roles.members().getFirst();
        if (course.cast.hat(who).function().equals("rektor")) {
            course.on(
                    after,
                    who,
                    () -> handOver(note(), course.cast.hat(course.roles.police()).assignment()));
        }
        return this;
    }

    private UUID note() {
        return course.stage.pages().write(course.number(), this::note);
    }

    private UUID note(CaseView view) {
        var area = course.hat().area();
        var fact = course.fact("cases.note", area, "home");
        var words = fact.says(course.words.pick("handed"));
        var id = course.stage.notes().write(view, new NewNote(area, "home", words, false, "", ""));
        fact.written(id, 1, Set.of(), Set.of());
        return id;
    }

    private void handOver(UUID note, UUID police) {
        var asking = course.stage.handovers().asking("anteckning", course.scope(), note);
        var until = course.today().plusDays(DAYS);
        var id = course.stage.handovers().prepare(asking, chosen(asking, police), reasons(), null);
        course.tell(
                new Chronicle.HandedOver(
                        course.now(),
                        course.me(),
                        id,
                        course.scope(),
                        course.hat().area(),
                        police,
                        until));
        course.tell(
                new Chronicle.FactWritten(
                        course.now(),
                        course.me(),
                        id,
                        id,
                        1,
                        "sharing.handover",
                        course.hat().area(),
                        "handed",
                        course.hat().area(),
                        Set.of(),
                        Set.of(),
                        null));
    }

    /** The first sentence, without what is about others. */
    private Chosen chosen(Asking asking, UUID police) {
        var to =
                asking.receivers().stream()
                        .filter(each -> each.assignment().equals(police))
                        .findFirst()
                        .orElseThrow()
                        .receiver(true);
        var until = course.today().plusDays(DAYS);
        return new Chosen("familjesituation", to, Set.of(0), until, Set.of("konkret_risk"));
    }

    private Reasons reasons() {
        return new Reasons(
                course.words.pick("weighed", "why"),
                course.words.pick("weighed", "proportionate"),
                course.words.pick("weighed", "left_out"));
    }
}

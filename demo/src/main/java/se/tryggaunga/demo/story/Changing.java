package se.tryggaunga.demo.story;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.people.Protection;
import se.tryggaunga.sharing.domain.Coverage;

/** The family takes back its yes, or time does. */
final class Changing {

    private final Course course;
    private final Stage stage;

    Changing(Course course) {
        this.course = course;
        this.stage = course.stage;
    }

    /** Said to whom they met, who registers it. */
    Changing withdrawAll(int after, String who) {
        course.on(
                after,
                who,
                () -> {
                    var removed = Map.copyOf(course.covered);
                    stage.withdrawals().whole(course.scope(), "young", course.today());
                    course.consented = false;
                    course.tell(
                            new Chronicle.ConsentWithdrawn(
                                    course.now(), course.me(), course.scope(), true, removed));
                });
        return this;
    }

    Changing takeOut(int after, String area) {
        return takeOut(after, area, "guardian");
    }

    Changing takeOutByTheYoung(int after, String area) {
        return takeOut(after, area, "young");
    }

    private Changing takeOut(int after, String area, String who) {
        course.on(
                after,
                course.roles.coordinator(),
                () -> {
                    Set<String> kinds = new TreeSet<>(course.covered.getOrDefault(area, Set.of()));
                    var cells = new HashSet<Coverage>();
                    kinds.forEach(kind -> cells.add(new Coverage(area, kind)));
                    stage.withdrawals().parts(course.scope(), who, course.today(), cells);
                    course.covered.remove(area);
                    course.tell(
                            new Chronicle.ConsentWithdrawn(
                                    course.now(),
                                    course.me(),
                                    course.scope(),
                                    false,
                                    Map.of(area, kinds)));
                });
        return this;
    }

    /** The identity becomes protected: those who are not of the group leave the case at once. */
    Changing protect(int after) {
        course.on(after, course.roles.coordinator(), this::protect);
        return this;
    }

    private void protect() {
        var before = stage.people().young(course.scope()).orElseThrow();
        stage.people()
                .correct(
                        course.scope(),
                        before.version(),
                        course.youth.person(Protection.PROTECTED));
        var group =
                Roles.GROUP.stream()
                        .map(who -> course.cast.hat(who).assignment())
                        .collect(Collectors.toSet());
        course.tell(
                new Chronicle.IdentityProtected(course.now(), course.me(), course.scope(), group));
        var gone =
                course.seats.stream().filter(seat -> !group.contains(seat.assignment())).toList();
        for (var seat : gone) {
            course.seats.remove(seat);
            course.tell(
                    new Chronicle.SeatEnded(course.now(), course.me(), course.scope(), seat.id()));
        }
    }

    /** The last day has passed; the coordinator meets a case that rests. */
    Changing expired(int after) {
        course.on(
                after,
                course.roles.coordinator(),
                () -> {
                    course.consented = false;
                    stage.pages().read(course.number(), CaseTab.OVERVIEW, "overview", _ -> true);
                    course.tell(
                            new Chronicle.CaseRested(course.now(), course.me(), course.scope()));
                });
        return this;
    }

    Changing wake(int after) {
        course.inCase(
                after,
                course.roles.coordinator(),
                view -> {
                    stage.waking().wake(view);
                    course.tell(new Chronicle.CaseWoken(course.now(), course.me(), course.scope()));
                });
        return this;
    }
}

package se.tryggaunga.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.KindChoice;
import se.tryggaunga.cases.factors.Extent;
import se.tryggaunga.cases.factors.FactorChoice;
import se.tryggaunga.cases.factors.NewFactor;
import se.tryggaunga.cases.factors.Seen;
import se.tryggaunga.cases.factors.Source;

/** What parties write of factors, for those who want to go deeper than three lines. */
final class Depths {

    /** By kind of area; police and leisure see one and the same thing, and not as much of it. */
    private static final Map<String, List<String>> CODES =
            Map.of(
                    "school", List.of("seeing_teacher", "absence"),
                    "leisure", List.of("led_activity", "nights_out"),
                    "police", List.of("nights_out"),
                    "social", List.of("engaged_guardians", "absence"));

    private final Course course;
    private final Stage stage;

    Depths(Course course) {
        this.course = course;
        this.stage = course.stage;
    }

    /** One party has begun, and nobody else reads it before the picture opens. */
    Depths begun(int after) {
        write(after, course.roles.members().getFirst(), false);
        return this;
    }

    /** Everybody has, when the picture is open. */
    Depths told(int after) {
        write(after, course.roles.coordinator(), true);
        course.roles.members().forEach(who -> write(after + 1, who, true));
        return this;
    }

    private void write(int after, String who, boolean open) {
        course.inCase(
                after,
                who,
                view -> {
                    var codes =
                            CODES.getOrDefault(course.cast.kindOf(course.hat().area()), List.of());
                    stage.factors().catalogue().stream()
                            .filter(choice -> codes.contains(choice.code()))
                            .forEach(choice -> write(view, choice, open));
                });
    }

    private void write(CaseView view, FactorChoice choice, boolean open) {
        var area = course.hat().area();
        var areaKind = course.cast.kindOf(area);
        var kind = KindChoice.usualFor(areaKind);
        var fact = course.fact("cases.factor", area, kind);
        var seen =
                new Seen(
                        choice.arena(),
                        choice.protects(),
                        choice.code(),
                        choice.sv(),
                        fact.says(course.words.pick("depth", choice.code())),
                        areaKind.equals("police") ? Extent.SOMETIMES : Extent.OFTEN,
                        "",
                        "",
                        Source.SEEN);
        var id = stage.factors().note(view, new NewFactor(area, 0, kind, seen, false, "", ""));
        var readers = course.readers(area, kind);
        fact.written(id, 1, open ? readers : Set.of(), open ? Set.of() : readers);
    }
}

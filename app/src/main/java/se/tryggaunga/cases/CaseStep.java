package se.tryggaunga.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that happened to a case, in words that hold no person. Sv: händelse i ärendet. */
public enum CaseStep {
    OPENED("opened", CaseStatus.MAPPING),
    PICTURE_OPEN("picture_open", CaseStatus.PICTURE),
    MEETING_HELD("meeting_held", CaseStatus.MEETING),
    PLAN_SET("plan_set", CaseStatus.PLAN),
    FOLLOWED_UP("followed_up", CaseStatus.PLAN),
    RESTING("resting", CaseStatus.RESTING),
    WITHDRAWN("withdrawn", CaseStatus.RESTING),
    WOKEN("woken", null),
    SEAT_ADDED("seat_added", null),
    SEAT_ENDED("seat_ended", null),
    CLOSED("closed", CaseStatus.CLOSED);

    private final String code;
    private final @Nullable CaseStatus status;

    CaseStep(String code, @Nullable CaseStatus status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    /** Key of the sentence. */
    public String key() {
        return "cases.step." + code;
    }

    public static CaseStep of(String code) {
        return Stream.of(values())
                .filter(step -> step.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such step: " + code));
    }

    /**
     * Where a case stands after these steps, first to last; one that has been woken stands as
     * before.
     */
    public static CaseStatus standing(List<CaseStep> steps) {
        var rest = awake(steps);
        return rest.reversed().stream()
                .map(step -> Optional.ofNullable(step.status))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(CaseStatus.MAPPING);
    }

    private static List<CaseStep> awake(List<CaseStep> steps) {
        int woken = steps.lastIndexOf(WOKEN);
        return Stream.concat(
                        steps.subList(0, woken + 1).stream()
                                .filter(step -> step.status != CaseStatus.RESTING),
                        steps.subList(woken + 1, steps.size()).stream())
                .toList();
    }
}

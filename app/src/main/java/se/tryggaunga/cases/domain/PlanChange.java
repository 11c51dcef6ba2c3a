package se.tryggaunga.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.domain.PlanPast.Wish;
import se.tryggaunga.cases.domain.PlanStood.Line;
import se.tryggaunga.shared.Coded;

/**
 * One thing that is another than it was in the plan.
 *
 * @param area whose promise it is; nothing for what is the young person's own
 * @param who the promise's function; empty for what is the young person's own
 * @param before the words as they were; empty where there were none, or they are the same
 * @param after the words as they are; empty where there are none any more
 * @param due the promise's day
 */
public record PlanChange(
        How how,
        @Nullable String area,
        String who,
        String before,
        String after,
        @Nullable LocalDate due) {

    /** What happened to it. */
    public enum How implements Coded {
        VOICE_NEW,
        VOICE,
        GOAL_NEW,
        GOAL_WORDS,
        GOAL_DROPPED,
        PROMISE_NEW,
        /** It was there before; the reader reads it only as it is now. */
        PROMISE_SHOWN,
        PROMISE_WORDS,
        PROMISE_DAY,
        PROMISE_AGAIN,
        PROMISE_DONE,
        PROMISE_STOPPED,
        PROMISE_CARRIED;

        public String key() {
            return "plans.change." + code();
        }
    }

    /** First the young person's words, then the goals, then the promises, as the plan has them. */
    static List<PlanChange> between(PlanStood before, PlanStood after) {
        var changes = new ArrayList<PlanChange>();
        if (!before.voice().equals(after.voice())) {
            var how = before.voice().isEmpty() ? How.VOICE_NEW : How.VOICE;
            changes.add(own(how, before.voice(), after.voice()));
        }
        after.goals().forEach((id, now) -> goal(before.goals().get(id), now, changes));
        before.goals()
                .forEach((id, gone) -> {
                    if (!after.goals().containsKey(id)) {
                        changes.add(own(How.GOAL_DROPPED, gone.words(), ""));
                    }
                });
        after.promises()
                .forEach((id, now) -> {
                    var isNew = before.agreed().contains(id) ? How.PROMISE_SHOWN : How.PROMISE_NEW;
                    promise(before.promises().get(id), now, isNew, changes);
                });
        return List.copyOf(changes);
    }

    private static void goal(@Nullable Wish then, Wish now, List<PlanChange> changes) {
        if (then == null) {
            changes.add(own(How.GOAL_NEW, "", now.words()));
        } else if (!then.words().equals(now.words())) {
            changes.add(own(How.GOAL_WORDS, then.words(), now.words()));
        }
    }

    private static void promise(
            @Nullable Line then, Line now, How isNew, List<PlanChange> changes) {
        var was = then == null ? null : then.promise();
        var is = now.promise();
        if (was == null) {
            changes.add(promised(isNew, "", now));
        } else if (!was.what().equals(is.what())) {
            changes.add(promised(How.PROMISE_WORDS, was.what(), now));
        } else if (!was.due().equals(is.due())) {
            changes.add(promised(How.PROMISE_DAY, "", now));
        }
        var stood = then == null ? Standing.AGREED : then.standing();
        if (stood != now.standing() && !(stood.open() && now.standing().open())) {
            changes.add(promised(became(now.standing()), "", now));
        }
    }

    private static How became(Standing standing) {
        return switch (standing) {
            case AGREED, STARTED -> How.PROMISE_AGAIN;
            case DONE -> How.PROMISE_DONE;
            case STOPPED -> How.PROMISE_STOPPED;
            case CARRIED -> How.PROMISE_CARRIED;
        };
    }

    private static PlanChange own(How how, String before, String after) {
        return new PlanChange(how, null, "", before, after, null);
    }

    private static PlanChange promised(How how, String before, Line line) {
        var promise = line.promise();
        return new PlanChange(
                how, promise.area(), promise.who(), before, promise.what(), promise.due());
    }
}

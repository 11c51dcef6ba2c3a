package se.tryggaunga.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measured times by action, in milliseconds, and what went wrong. Used by one thread. */
final class Times {

    private final Map<Action, List<Double>> millis = new EnumMap<>(Action.class);
    private final List<String> errors = new ArrayList<>();

    void add(Action action, Visitor.Page page, boolean right) {
        if (right) {
            millis.computeIfAbsent(action, _ -> new ArrayList<>()).add(page.millis());
        } else {
            errors.add(action + " answered " + page.status());
        }
    }

    void addAll(Times other) {
        other.millis.forEach((action, more) ->
                millis.computeIfAbsent(action, _ -> new ArrayList<>()).addAll(more));
        errors.addAll(other.errors);
    }

    double[] of(Action action) {
        return millis.getOrDefault(action, List.of()).stream().mapToDouble(each -> each).toArray();
    }

    List<String> errors() {
        return Collections.unmodifiableList(errors);
    }
}

package se.tryggaunga.patterns.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A registration that can no longer be changed; only now the outcome may be read. */
public final class Evaluation {

    private final Registration registration;
    private final LocalDate day;

    private Evaluation(Registration registration, LocalDate day) {
        this.registration = registration;
        this.day = day;
    }

    /** From {@code day} on it stands. */
    public static Evaluation fixed(Registration registration, LocalDate day) {
        return new Evaluation(registration, day);
    }

    /** An estimate with what it rests on and what stands in its way. */
    record Result(Estimate estimate, Finding.Grounds grounds, List<Verdict.Reason> obstacles) {

        static Result obstacle(Verdict.Reason reason) {
            return new Result(
                    Estimate.NONE,
                    new Finding.Grounds(List.of(), Map.of(), new LinkedHashMap<>()),
                    List.of(reason));
        }
    }

    /**
     * Reads the outcome and answers. Before the registered horizon has passed there is no estimate
     * to be had.
     *
     * @throws IllegalArgumentException when the outcome is of something else or lacks a registered
     *     unit
     */
    public Finding answer(Supplier<Outcome> outcome) {
        var read = outcome.get();
        if (!read.indicator().equals(registration.indicator().name())) {
            throw new IllegalArgumentException(
                    "Registered is %s, the outcome is of %s."
                            .formatted(registration.indicator().name(), read.indicator()));
        }
        var result = result(read);
        var verdict = Verdict.of(result.estimate(), registration.indicator(), result.obstacles());
        return new Finding(registration, day, result.estimate(), verdict, result.grounds());
    }

    private Result result(Outcome read) {
        var end = read.panel().at(registration.lastStart()) + registration.horizon();
        if (end > read.panel().periods().length) {
            return Result.obstacle(Verdict.Reason.HORIZON_NOT_REACHED);
        }
        var units = new ArrayList<>(registration.comparison());
        units.addAll(registration.starts().keySet());
        var panel = read.panel().only(units, end);
        return switch (registration.method()) {
            case Method.InterruptedSeries its ->
                    new InterruptedSeries(its, read, panel).result(registration.lastStart());
            case Method.DifferenceInDifferences did ->
                    differences(panel, Method.Aggregate.SIMPLE, false, did.draws());
            case Method.GroupTime gt -> differences(panel, gt.aggregate(), gt.notYet(), gt.draws());
            case Method.SyntheticControl sc -> synthetic(panel, Synthetic.Kind.CONTROL, sc.draws());
            case Method.SyntheticDifference sdid ->
                    synthetic(panel, Synthetic.Kind.DIFFERENCE, sdid.draws());
        };
    }

    private Result differences(
            Panel panel, Method.Aggregate aggregate, boolean notYet, Method.Draws draws) {
        return new Differences(
                        panel, registration, new GroupTimeEffects.Rule(aggregate, notYet), draws)
                .result();
    }

    private Result synthetic(Panel panel, Synthetic.Kind kind, Method.Draws draws) {
        return new SyntheticResult(panel, registration, kind, draws).result();
    }
}

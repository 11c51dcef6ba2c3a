package se.tryggaunga.patterns.cli;

import java.util.Locale;
import se.tryggaunga.patterns.counts.BayesPrediction;
import se.tryggaunga.patterns.counts.ChangePoint;
import se.tryggaunga.patterns.counts.ConfidenceBound;
import se.tryggaunga.patterns.counts.Cusum;
import se.tryggaunga.patterns.counts.Detector;
import se.tryggaunga.patterns.counts.Ears;
import se.tryggaunga.patterns.counts.Farrington;
import se.tryggaunga.patterns.counts.FarringtonOriginal;
import se.tryggaunga.patterns.counts.FarringtonSettings;
import se.tryggaunga.patterns.counts.PoissonGlr;
import se.tryggaunga.patterns.counts.Power;
import se.tryggaunga.patterns.counts.Rate;
import se.tryggaunga.patterns.counts.ReferenceValues;
import se.tryggaunga.patterns.counts.Standardized;
import se.tryggaunga.patterns.counts.ThresholdMethod;
import se.tryggaunga.patterns.input.InputError;

/**
 * A detector by its name and its parameters, named as in the R package surveillance where it has
 * them.
 */
final class Detectors {

    static final String NAMES =
            "farrington, flexible, farringtonFlexible, algo.farrington, earsC, cusum, bayes, rki, glrpois, changepoint";

    private final Parameters p;
    private final String kind;

    private Detectors(Parameters parameters, String kind) {
        this.p = parameters;
        this.kind = kind;
    }

    /** {@code earsC} or {@code earsC:C2}: what stands after the colon says which kind. */
    static Detector named(String name, Parameters parameters) {
        var parts = name.split(":", 2);
        var detectors = new Detectors(parameters, parts.length == 2 ? parts[1] : "");
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "farrington" -> detectors.farrington(FarringtonSettings.original());
            case "flexible" ->
                    detectors.farrington(FarringtonSettings.flexible(ThresholdMethod.MUAN));
            case "algo.farrington" -> detectors.original();
            case "farringtonflexible" -> detectors.farrington(packageDefault());
            case "earsc", "ears" -> detectors.ears();
            case "cusum" -> detectors.cusum();
            case "bayes" ->
                    new BayesPrediction(
                            detectors.reference(0, 6, true), parameters.number("alpha", 0.05));
            case "rki" -> new ConfidenceBound(detectors.reference(2, 4, false));
            case "glrpois" -> detectors.likelihoodRatio();
            case "changepoint" -> detectors.changePoint();
            default -> throw new InputError("--algorithm " + name + ": there are " + NAMES + ".");
        };
    }

    private static FarringtonSettings packageDefault() {
        return FarringtonSettings.original()
                .with(new FarringtonSettings.Reweighting(true, 2.58))
                .with(
                        new FarringtonSettings.Threshold(
                                0.05, ThresholdMethod.DELTA, Power.TWO_THIRDS));
    }

    private Detector farrington(FarringtonSettings usual) {
        return new Farrington(settings(usual));
    }

    /** The older function weighs from a residual of 1 on and keeps its trend below 5 %. */
    private Detector original() {
        var usual = FarringtonSettings.original();
        return new FarringtonOriginal(
                settings(
                        usual.with(
                                new FarringtonSettings.Threshold(
                                        0.05, ThresholdMethod.DELTA, Power.TWO_THIRDS))));
    }

    private FarringtonSettings settings(FarringtonSettings usual) {
        var history = usual.history();
        var half = p.whole("w", history.halfWindow());
        var left = history.left() == history.halfWindow() ? half : history.left();
        var enough = p.pair("limit54", usual.enough().cases(), usual.enough().periods());
        return new FarringtonSettings(
                new FarringtonSettings.History(
                        p.whole("b", history.years()),
                        half,
                        p.whole("noPeriods", history.blocks()),
                        p.whole("pastWeeksNotIncluded", left),
                        p.truth("populationOffset", history.perPopulation())),
                new FarringtonSettings.Reweighting(
                        p.truth("reweight", true),
                        p.number("weightsThreshold", usual.reweighting().from())),
                new FarringtonSettings.Trend(
                        p.truth("trend", true), p.number("pThresholdTrend", usual.trend().kept())),
                threshold(usual.threshold()),
                new FarringtonSettings.Enough(enough[0], (int) enough[1]));
    }

    private FarringtonSettings.Threshold threshold(FarringtonSettings.Threshold usual) {
        var method =
                kind.endsWith("muan")
                        ? "muan"
                        : kind.endsWith("nbPlugin") ? "nbPlugin" : usual(usual.method());
        var power = p.oneOf("powertrans", "2/3", "1/2", "none");
        return new FarringtonSettings.Threshold(
                p.number("alpha", usual.alpha()),
                method(
                        p.text("thresholdMethod").isEmpty()
                                ? method
                                : p.oneOf("thresholdMethod", "delta", "muan", "nbPlugin")),
                power.equals("2/3")
                        ? Power.TWO_THIRDS
                        : power.equals("1/2") ? Power.HALF : Power.NONE);
    }

    private static String usual(ThresholdMethod method) {
        return method == ThresholdMethod.DELTA
                ? "delta"
                : method == ThresholdMethod.MUAN ? "muan" : "nbPlugin";
    }

    private static ThresholdMethod method(String name) {
        return switch (name) {
            case "muan" -> ThresholdMethod.MUAN;
            case "nbPlugin" -> ThresholdMethod.NB_PLUGIN;
            default -> ThresholdMethod.DELTA;
        };
    }

    private Detector ears() {
        var named = p.oneOf("method", kind.isEmpty() ? "C1" : kind, "C1", "C2", "C3");
        if (!named.matches("C[123]")) {
            throw new InputError("--algorithm earsC:" + named + ": there are C1, C2 and C3.");
        }
        var method = Ears.Method.valueOf(named);
        return new Ears(
                method,
                p.whole("baseline", 7),
                p.number("minSigma", 0),
                p.number("alpha", method.usualAlpha()));
    }

    private Detector cusum() {
        var scale =
                p.oneOf(
                        "trans",
                        kind.startsWith("rossi") ? "rossi" : "standard",
                        "rossi",
                        "standard",
                        "anscombe",
                        "anscombe2nd",
                        "none");
        var level = p.text("m").orElse(kind.endsWith("glm") ? "glm" : "mean");
        return new Cusum(
                p.number("k", 1.04),
                p.number("h", 2.26),
                Standardized.valueOf(scale.toUpperCase(Locale.ROOT).replace("2ND", "_2ND")),
                level.equals("glm")
                        ? new Cusum.Level.YearlyWave()
                        : level.equals("mean")
                                ? new Cusum.Level.MeanBefore()
                                : new Cusum.Level.Given(p.number("m", 0)));
    }

    private ReferenceValues reference(int years, int half, boolean thisYear) {
        return new ReferenceValues(
                p.whole("b", years), p.whole("w", half), p.truth("actY", thisYear));
    }

    private Detector likelihoodRatio() {
        if (p.whole("M", -1) != -1) {
            throw new InputError(
                    "--parameters: M must be -1, the whole past; a window is not offered.");
        }
        return new PoissonGlr(p.number("c.ARL", 5), p.whole("S", 1), p.truth("trend", false));
    }

    private Detector changePoint() {
        return new ChangePoint(
                p.number("every", 100),
                new Rate(p.number("shape", 1), p.number("exposure", 0.1)),
                p.whole("lately", 4),
                p.number("certain", 0.8),
                p.number("alpha", 0.005));
    }
}

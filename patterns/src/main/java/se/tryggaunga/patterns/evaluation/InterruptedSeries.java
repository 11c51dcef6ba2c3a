package se.tryggaunga.patterns.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tryggaunga.patterns.regression.LogLinear;
import se.tryggaunga.patterns.regression.LogLinearFit;

/**
 * One series of counts before and after: a step, perhaps a new slope, over trend and season.
 *
 * <p>The error is the larger of the overdispersed one and Newey and West's, with as many degrees of
 * freedom as a seventh of the series: the only one of the usual rules that keeps its 5 % when
 * neighbouring periods are alike (docs/patterns/evaluation.md). Source: Bernal et al. 2017, Int J
 * Epidemiol 46:348.
 */
final class InterruptedSeries {

    private static final int LEAST = 8;
    private static final int STEP = 1;

    private final Method.InterruptedSeries method;
    private final Outcome outcome;
    private final Panel panel;
    private final double[] counts;

    InterruptedSeries(Method.InterruptedSeries method, Outcome outcome, Panel panel) {
        this.method = method;
        this.outcome = outcome;
        this.panel = panel;
        this.counts = panel.values()[0];
        for (double count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "An interrupted series takes counts, not " + count + ".");
            }
        }
    }

    Evaluation.Result result(int start) {
        var before = panel.at(start);
        var rows = rows(before);
        if (before < LEAST
                || counts.length - before < LEAST
                || counts.length < rows[0].length + LEAST) {
            return Evaluation.Result.obstacle(Verdict.Reason.TOO_FEW_PERIODS);
        }
        if (none(0, before) || none(before, counts.length)) {
            return Evaluation.Result.obstacle(Verdict.Reason.NO_FIT);
        }
        var ones = new double[counts.length];
        Arrays.fill(ones, 1);
        var fit = LogLinear.fit(rows, counts, ones, offset());
        return fit.converged()
                ? judged(fit, rows)
                : Evaluation.Result.obstacle(Verdict.Reason.NO_FIT);
    }

    /** Without a single event on one side the ratio is zero or infinite. */
    private boolean none(int from, int to) {
        return Arrays.stream(counts, from, to).sum() == 0;
    }

    private Evaluation.Result judged(LogLinearFit fit, double[][] rows) {
        var residuals = Alike.pearson(counts, fit.means());
        var figures = new LinkedHashMap<String, Double>();
        figures.put("rateRatio", Math.exp(fit.coefficients()[STEP]));
        figures.put(
                "errorOverdispersed",
                Math.sqrt(fit.dispersion() * fit.unscaledCovariance()[STEP][STEP]));
        figures.put("errorNeweyWest", NeweyWest.error(rows, counts, fit, lag(), STEP));
        figures.put("dispersion", fit.dispersion());
        figures.put("acf1", Alike.neighbours(residuals));
        figures.put("acf1BehindChance", Alike.behindChance(residuals, fit.dispersion()));
        var error = Math.max(figures.get("errorOverdispersed"), figures.get("errorNeweyWest"));
        var estimate = Estimate.student(fit.coefficients()[STEP], error, counts.length / 7.0);
        var obstacles =
                Alike.tooMuch(figures.get("acf1"), figures.get("acf1BehindChance"))
                        ? List.of(Verdict.Reason.NEIGHBOURS_TOO_ALIKE)
                        : List.<Verdict.Reason>of();
        return new Evaluation.Result(
                estimate, new Finding.Grounds(List.of(), Map.of(), figures), obstacles);
    }

    private int lag() {
        return method.lag() > 0 ? method.lag() : Math.max(1, counts.length / 16);
    }

    private double[] offset() {
        var offset = new double[counts.length];
        method.exposure()
                .ifPresent(name -> {
                    var column = outcome.column(name);
                    for (int t = 0; t < offset.length; t++) {
                        if (!(column[t] > 0)) {
                            throw new IllegalArgumentException(
                                    "The exposure " + name + " must be above zero everywhere.");
                        }
                        offset[t] = Math.log(column[t]);
                    }
                });
        return offset;
    }

    /** Constant, step, trend, slope after the start, season, covariates. */
    private double[][] rows(int before) {
        var covariates = method.covariates().stream().map(outcome::column).toList();
        var rows = new double[counts.length][];
        for (int t = 0; t < rows.length; t++) {
            var row = new ArrayList<>(List.of(1.0, t >= before ? 1.0 : 0, t + 1.0));
            if (method.slope()) {
                row.add((double) Math.max(0, t - before + 1));
            }
            for (int season = 1; season < method.season(); season++) {
                row.add(t % method.season() == season ? 1.0 : 0);
            }
            for (var covariate : covariates) {
                row.add(covariate[t]);
            }
            rows[t] = row.stream().mapToDouble(Double::doubleValue).toArray();
        }
        return rows;
    }
}

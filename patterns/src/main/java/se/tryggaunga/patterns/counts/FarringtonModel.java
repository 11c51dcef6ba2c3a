package se.tryggaunga.patterns.counts;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.patterns.regression.LogLinear;
import se.tryggaunga.patterns.regression.LogLinearFit;

/**
 * The regression behind the bounds: fitted, past outbreaks made to weigh less, fitted again, with a
 * trend where it holds.
 *
 * <p>Source: Farrington et al. 1996, section 3; Noufaily et al. 2013, section 3.
 */
final class FarringtonModel {

    private final History history;
    private final FarringtonSettings settings;
    private final double populationNow;
    private final boolean older;

    FarringtonModel(
            History history, FarringtonSettings settings, double populationNow, boolean older) {
        this.history = history;
        this.settings = settings;
        this.populationNow = populationNow;
        this.older = older;
    }

    /** One fit: its dispersion (at least 1) and the weights its errors are computed with. */
    private record Fit(
            LogLinearFit regression,
            boolean trend,
            double dispersion,
            double @Nullable [] weights) {

        /** Errors take the prior weights where there are any: the bounds held against do. */
        double errorDispersion() {
            return weights == null ? regression.dispersion() : regression.dispersion(weights);
        }
    }

    /** Empty when neither with nor without a trend the fit comes to rest. */
    Optional<Expectation> expectation() {
        return fit(settings.trend().wanted()).flatMap(this::trendWhereItHolds).map(this::expected);
    }

    private Optional<Fit> trendWhereItHolds(Fit fit) {
        if (!fit.trend() || holds(fit)) {
            return Optional.of(fit);
        }
        return fit(false);
    }

    /**
     * Three years at least, a trend that chance does not explain, and no expectation above all that
     * was ever seen.
     */
    private boolean holds(Fit fit) {
        return settings.history().years() >= 3
                && trendP(fit) < settings.trend().kept()
                && expected(fit).mean() <= history.largest();
    }

    private double trendP(Fit fit) {
        var regression = fit.regression();
        var error =
                Math.sqrt(
                        (older ? regression.dispersion() : fit.errorDispersion())
                                * regression.unscaledCovariance()[1][1]);
        var t = regression.coefficients()[1] / error;
        return 2 * new TDistribution(regression.freedom()).cumulativeProbability(-Math.abs(t));
    }

    private Expectation expected(Fit fit) {
        var row = history.nowRow(fit.trend(), settings.history().blocks());
        var offset = settings.history().perPopulation() ? Math.log(populationNow) : 0;
        return new Expectation(
                fit.regression().linear(row) + offset,
                fit.regression().unscaledError(row)
                        * Math.sqrt(older ? fit.dispersion() : fit.errorDispersion()),
                fit.dispersion(),
                fit.trend() ? fit.regression().coefficients()[1] : Double.NaN);
    }

    private Optional<Fit> fit(boolean trend) {
        var fitted = regression(trend, null);
        var withTrend = trend;
        if (!fitted.converged() && trend) {
            withTrend = false;
            fitted = regression(false, null);
        }
        if (!fitted.converged()) {
            return Optional.empty();
        }
        var dispersion = Math.max(1, fitted.dispersion());
        if (!settings.reweighting().wanted()) {
            return Optional.of(new Fit(fitted, withTrend, dispersion, null));
        }
        var weights =
                Outbreaks.weights(
                        history.responses(), fitted, dispersion, settings.reweighting().from());
        var again = regression(withTrend, weights);
        return Optional.of(new Fit(again, withTrend, Math.max(1, again.dispersion()), weights));
    }

    private LogLinearFit regression(boolean trend, double @Nullable [] weights) {
        var ones = new double[history.responses().length];
        java.util.Arrays.fill(ones, 1);
        return LogLinear.fit(
                history.rows(trend, settings.history().blocks()),
                history.responses(),
                weights == null ? ones : weights,
                history.offsets(settings.history().perPopulation()));
    }
}

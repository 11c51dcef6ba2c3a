package se.tryggaunga.patterns.cli;

import java.io.IOException;
import java.util.List;
import se.tryggaunga.patterns.scan.Settings;

/** {@code scan}: clusters in space and time. */
final class ScanCommand implements Command {

    @Override
    public String name() {
        return "scan";
    }

    @Override
    public String summary() {
        return "clusters in space and time: permutation, Poisson, expectation-based";
    }

    @Override
    public List<String> options() {
        return List.of(
                "model",
                "analysis",
                "cases",
                "geo",
                "coordinates",
                "population",
                "baseline",
                "zones",
                "from",
                "to",
                "unit",
                "window",
                "max-share",
                "replications",
                "seed",
                "threads",
                "stop-after",
                "clusters",
                "streams");
    }

    @Override
    public String usage() {
        return """
        scan --cases FILE --geo FILE [--option value …]

          --cases F          lines of place, count, date and strata, separated by blanks or commas
          --geo F            lines of place, x, y or place, latitude, longitude
          --coordinates      cartesian (default) or latlong
          --model            stp (default), poisson or ebp
          --analysis         prospective (default), retrospective or spatial
          --population F     lines of place, year or date, persons and strata (poisson)
          --baseline F       lines of place, date and expected events (poisson, ebp)
          --zones F          lines of zone and place, instead of circles
          --from D, --to D   the period; otherwise from the first event to the last
          --unit             day, week, month or year; otherwise as exact as the dates
          --window K         longest window in units (default: half of the period)
          --max-share S      greatest share of events, or of what is expected, in a circle (0.5)
          --replications R   Monte Carlo replications (999)
          --seed S           the same seed gives the same answer (1)
          --threads N        (1)
          --stop-after H     stop when H replications are above the data (0: never)
          --clusters N       report at most so many (50)
          --streams N        streams scanned alike, for the recurrence interval (1)\
        """;
    }

    @Override
    public void run(Arguments arguments, Appendable out) throws IOException {
        var settings =
                new Settings(
                        arguments.whole("replications", 0, 10_000_000, 999),
                        arguments.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, 1L),
                        arguments.whole("threads", 1, 1024, 1),
                        arguments.whole("stop-after", 0, 1_000_000, 0));
        var study = ScanStudy.read(arguments);
        Json.write(ScanAnswer.of(study, settings), out);
    }
}

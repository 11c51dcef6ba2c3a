package se.tryggaunga.patterns.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tryggaunga.patterns.scan.Cluster;
import se.tryggaunga.patterns.scan.Outcome;
import se.tryggaunga.patterns.scan.Progress;
import se.tryggaunga.patterns.scan.Settings;

/** A scan's outcome as it is written. */
final class ScanAnswer {

    private ScanAnswer() {}

    static Map<String, Object> of(ScanStudy study, Settings settings) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("model", study.model());
        answer.put("analysis", study.analysis());
        answer.put("cases", study.cases().total());
        answer.put("places", study.places().size());
        answer.put("from", study.period().from());
        answer.put("to", study.period().to());
        answer.put("unit", study.period().unit());
        answer.put("window", study.window());
        answer.put("seed", settings.seed());
        answer.put("replications", settings.replications());
        study.scan()
                .map(scan -> scan.run(settings, Progress.NONE))
                .ifPresentOrElse(outcome -> add(outcome, answer), () -> addNothing(answer));
        return answer;
    }

    private static void add(Outcome outcome, Map<String, Object> answer) {
        answer.put("zones", outcome.zones());
        answer.put("clusters", outcome.clusters().stream().map(ScanAnswer::of).toList());
        answer.put("simulated_maxima", outcome.maxima());
    }

    private static void addNothing(Map<String, Object> answer) {
        answer.put("zones", 0);
        answer.put("clusters", List.of());
        answer.put("simulated_maxima", List.of());
    }

    private static Map<String, Object> of(Cluster cluster) {
        var map = new LinkedHashMap<String, Object>();
        map.put("places", cluster.places());
        map.put("radius", cluster.radius());
        map.put("from", cluster.from());
        map.put("to", cluster.to());
        map.put("observed", cluster.observed());
        map.put("expected", cluster.expected());
        map.put("llr", cluster.llr());
        map.put("p", cluster.p());
        map.put("gumbel_p", cluster.gumbelP());
        map.put("recurrence_days", cluster.recurrenceDays());
        return map;
    }
}

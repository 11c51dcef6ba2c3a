package se.tryggaunga.patterns.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tryggaunga.patterns.evaluation.Evaluation;
import se.tryggaunga.patterns.evaluation.Finding;
import se.tryggaunga.patterns.input.CsvTable;
import se.tryggaunga.patterns.input.InputError;

/** {@code evaluate}: did it get better? */
final class EvaluateCommand implements Command {

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public String summary() {
        return "did it get better: differences, synthetic control, interrupted series";
    }

    @Override
    public List<String> options() {
        return List.of(
                "method",
                "panel",
                "unit",
                "time",
                "outcome",
                "treated",
                "group",
                "start",
                "horizon",
                "hoped",
                "worth-seeing",
                "control",
                "aggregate",
                "draws",
                "seed",
                "slope",
                "season",
                "covariates",
                "log-covariates",
                "exposure",
                "lag");
    }

    @Override
    public String usage() {
        return """
        evaluate --method did|attgt|sc|sdid|its --panel FILE
          --unit, --time, --outcome, --treated   columns; otherwise those of these names, or the first four in this order
          --treated      1 in the periods in which the unit is treated, else 0
          --group        attgt: the period from which the unit is treated, 0 for never; in place of --treated
          --start        its: the first period after, in place of --treated
          --hoped        lower (as it is) or higher: which way is better
          --horizon      how many periods from the last start on count (all)
          --worth-seeing the smallest change that would matter, in the outcome's unit; for its of the log rate ratio
          --control      attgt: never (as it is) or notyet; --aggregate group, simple, dynamic or calendar
          --draws, --seed  how many reassignments at most (999; 200 placebos for sc, sdid), and where chance begins (1)
          its: --slope true|false, --season PERIODS, --covariates A,B, --log-covariates C,D, --exposure E, --lag L\
        """;
    }

    @Override
    public void run(Arguments arguments, Appendable out) throws IOException {
        var table = CsvTable.read(arguments.file("panel"));
        try {
            var panel = new PanelTable(table, arguments);
            var registration = panel.registration();
            var finding = Evaluation.fixed(registration, LocalDate.now()).answer(panel::outcome);
            Json.write(written(arguments.required("method"), finding), out);
        } catch (IllegalArgumentException refused) {
            throw new InputError(table.file() + ": " + refused.getMessage());
        }
    }

    private static Map<String, Object> written(String method, Finding finding) {
        var estimate = finding.estimate();
        var written = new LinkedHashMap<String, Object>();
        written.put("method", method);
        written.put("estimate", estimate.effect());
        written.put("standardError", estimate.error());
        written.put("interval", new double[] {estimate.low(), estimate.high()});
        written.put("p", estimate.p());
        written.put("leastSeen", estimate.leastSeen());
        written.put("verdict", finding.verdict().answer());
        written.put("reason", finding.verdict().reason());
        written.put("registration", registered(finding));
        written.put("figures", finding.grounds().figures());
        written.put(
                "effects",
                finding.grounds().effects().stream().map(EvaluateCommand::effect).toList());
        written.put("weights", finding.grounds().weights());
        return written;
    }

    private static Map<String, Object> registered(Finding finding) {
        var registration = finding.registration();
        var written = new LinkedHashMap<String, Object>();
        written.put("indicator", registration.indicator().name());
        written.put("hoped", registration.indicator().hoped());
        written.put("starts", registration.starts());
        written.put("comparison", registration.comparison());
        written.put("horizon", registration.horizon());
        written.put("fingerprint", registration.fingerprint());
        return written;
    }

    private static Map<String, Object> effect(Finding.GroupTimeEffect effect) {
        var written = new LinkedHashMap<String, Object>();
        written.put("group", effect.start());
        written.put("period", effect.period());
        written.put("effect", effect.effect());
        written.put("standardError", effect.error());
        return written;
    }
}

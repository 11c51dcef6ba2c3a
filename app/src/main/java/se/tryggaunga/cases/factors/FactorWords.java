package se.tryggaunga.cases.factors;

import static se.tryggaunga.shell.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tryggaunga.cases.DayWords;

/** Factors, and what a comparison of them shows, in words. */
public record FactorWords(Comparison comparison, Function<String, String> areaName) {

    /** A factor as lines of text, for those who do not see the page. */
    static List<String> lines(Factor factor) {
        var seen = factor.seen();
        var lines = new ArrayList<String>();
        lines.add(
                text(
                        seen.protects() ? "cases.factor.line.protects" : "cases.factor.line.risk",
                        text(seen.arena().key()),
                        factor.label()));
        add(lines, "cases.factor.description", seen.description());
        if (seen.extent() != Extent.NOT_KNOWN) {
            add(lines, "cases.factor.extent", text(seen.extent().key()));
        }
        add(lines, "cases.factor.situations", seen.situations());
        add(lines, "cases.factor.consequence", seen.consequence());
        add(lines, "cases.factor.source", text(seen.source().key()));
        if (factor.over()) {
            lines.add(text("cases.factor.over"));
        }
        return lines;
    }

    public List<String> common() {
        return comparison.common().stream()
                .map(each -> text("cases.factor.common", each.label(), areas(each.areas())))
                .toList();
    }

    public List<String> differences() {
        return Stream.of(
                        comparison.unlike().stream().map(this::unlike),
                        comparison.sides().stream().map(this::sides),
                        comparison.alone().entrySet().stream().map(this::alone))
                .flatMap(each -> each)
                .toList();
    }

    private String unlike(Comparison.Unlike each) {
        var said =
                each.said().entrySet().stream()
                        .map(one -> text(one.getKey().saidKey(), areas(one.getValue())))
                        .toList();
        return text("cases.factor.unlike", each.label(), DayWords.list(said));
    }

    private String sides(Comparison.Sides each) {
        return text(
                "cases.factor.sides",
                text(each.arena().key()),
                areas(each.good()),
                areas(each.bad()));
    }

    private String alone(Map.Entry<String, List<String>> each) {
        return text(
                "cases.factor.alone",
                areaName.apply(each.getKey()),
                DayWords.list(each.getValue()));
    }

    private String areas(List<String> areas) {
        return DayWords.list(areas.stream().map(areaName).toList());
    }

    private static void add(List<String> lines, String key, String said) {
        if (!said.isEmpty()) {
            lines.add(text(key) + " " + said);
        }
    }
}

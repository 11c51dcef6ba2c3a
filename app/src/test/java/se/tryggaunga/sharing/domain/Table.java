package se.tryggaunga.sharing.domain;

import static se.tryggaunga.organisation.ConsentRule.Outcome.ASSESS;
import static se.tryggaunga.organisation.ConsentRule.Outcome.NOT_VALID;
import static se.tryggaunga.organisation.ConsentRule.Outcome.VALID;
import static se.tryggaunga.organisation.ConsentRule.Outcome.WAIT;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import se.tryggaunga.organisation.ConsentRule;
import se.tryggaunga.organisation.ConsentRule.Guardians;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.organisation.ConsentRule.Young;

/** The shipped table, written out once more by hand: what the tests hold the rules against. */
final class Table {

    static final RuleBook SHIPPED = _ -> rows();

    private Table() {}

    private static List<ConsentRule> rows() {
        var priority = new AtomicInteger();
        return Stream.of(
                        row(0, 11, Guardians.SOME_NO, Young.ANY, NOT_VALID),
                        row(0, 11, Guardians.SOME_WAITING, Young.ANY, WAIT),
                        row(0, 11, Guardians.ALL_YES, Young.WAITING, WAIT),
                        row(0, 11, Guardians.ALL_YES, Young.ANY, VALID),
                        row(12, 14, Guardians.SOME_NO, Young.ANY, NOT_VALID),
                        row(12, 14, Guardians.SOME_WAITING, Young.ANY, WAIT),
                        row(12, 14, Guardians.ALL_YES, Young.WAITING, WAIT),
                        row(12, 14, Guardians.ALL_YES, Young.NO, ASSESS),
                        row(12, 14, Guardians.ALL_YES, Young.UNDECIDED, ASSESS),
                        row(12, 14, Guardians.ALL_YES, Young.YES, VALID),
                        row(15, 17, Guardians.ANY, Young.NO, NOT_VALID),
                        row(15, 17, Guardians.ANY, Young.WAITING, WAIT),
                        row(15, 17, Guardians.ANY, Young.UNDECIDED, WAIT),
                        row(15, 17, Guardians.SOME_NO, Young.YES, ASSESS),
                        row(15, 17, Guardians.SOME_WAITING, Young.YES, WAIT),
                        row(15, 17, Guardians.ALL_YES, Young.YES, VALID),
                        row(18, 120, Guardians.ANY, Young.YES, VALID),
                        row(18, 120, Guardians.ANY, Young.NO, NOT_VALID),
                        row(18, 120, Guardians.ANY, Young.ANY, WAIT))
                .map(rule -> rule.at(priority.incrementAndGet()))
                .toList();
    }

    private record Row(int from, int to, Guardians guardians, Young young, Outcome outcome) {

        ConsentRule at(int priority) {
            return new ConsentRule(from, to, guardians, young, outcome, priority);
        }
    }

    private static Row row(int from, int to, Guardians guardians, Young young, Outcome outcome) {
        return new Row(from, to, guardians, young, outcome);
    }
}

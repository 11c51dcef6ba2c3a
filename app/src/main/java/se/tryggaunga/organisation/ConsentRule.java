package se.tryggaunga.organisation;

import java.util.Comparator;
import java.util.List;
import se.tryggaunga.shared.Coded;

/**
 * What one pattern of answers means at one age: a programme's table of them says whose yes is
 * needed. Never a majority. Sv: samtyckesregel.
 *
 * @param priority the first rule that fits decides
 */
public record ConsentRule(
        int ageFrom, int ageTo, Guardians guardians, Young young, Outcome outcome, int priority) {

    /** The guardians' answers taken together: one no weighs more than one silence. */
    public enum Guardians implements Coded {
        ALL_YES,
        SOME_NO,
        SOME_WAITING,
        /** Nobody has said no, and those who have said nothing cannot be reached. */
        SOME_UNREACHABLE,
        ANY;

        /** No guardian at all is a silence: nobody has said yes. */
        public static Guardians of(int yes, int no, int waiting) {
            return of(yes, no, waiting, 0);
        }

        public static Guardians of(int yes, int no, int waiting, int unreachable) {
            if (no > 0) {
                return SOME_NO;
            }
            if (unreachable > 0 && waiting == 0 && yes > 0) {
                return SOME_UNREACHABLE;
            }
            if (unreachable > 0) {
                return SOME_WAITING;
            }
            return waiting > 0 || yes == 0 ? SOME_WAITING : ALL_YES;
        }
    }

    /** The young person's own answer; waiting means that nobody has asked. */
    public enum Young implements Coded {
        YES,
        NO,
        UNDECIDED,
        WAITING,
        ANY
    }

    /** Assess: a person with the function for it must judge, with reasons. */
    public enum Outcome implements Coded {
        VALID,
        NOT_VALID,
        ASSESS,
        WAIT
    }

    public boolean fits(int age, Guardians guardiansSaid, Young youngSaid) {
        return ageFrom <= age
                && age <= ageTo
                && speaksOf(guardiansSaid)
                && (young == Young.ANY || young == youngSaid);
    }

    /** Where the table has no row for the unreachable, they are silent like others. */
    private boolean speaksOf(Guardians said) {
        return guardians == Guardians.ANY
                || guardians == said
                || guardians == Guardians.SOME_WAITING && said == Guardians.SOME_UNREACHABLE;
    }

    /** A pattern that no rule speaks of waits for more answers, and so never counts as a yes. */
    public static Outcome outcome(
            List<ConsentRule> rules, int age, Guardians guardians, Young young) {
        return rules.stream()
                .filter(rule -> rule.fits(age, guardians, young))
                .min(Comparator.comparingInt(ConsentRule::priority))
                .map(ConsentRule::outcome)
                .orElse(Outcome.WAIT);
    }

    /** Whether any rule at that age looks at the guardians' answers. */
    public static boolean asksGuardians(List<ConsentRule> rules, int age) {
        return rules.stream()
                .anyMatch(rule ->
                        rule.ageFrom <= age
                                && age <= rule.ageTo
                                && rule.guardians != Guardians.ANY);
    }
}

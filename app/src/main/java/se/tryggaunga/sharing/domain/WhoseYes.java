package se.tryggaunga.sharing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.organisation.ConsentRule;
import se.tryggaunga.organisation.ConsentRule.Guardians;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.organisation.ConsentRule.Young;
import se.tryggaunga.people.YoungPerson;

/**
 * Derives from a programme's table, the ages and the answers whether a consent is valid. Never a
 * majority: the answers of the guardians are one pattern, and the table says what it means.
 *
 * <p>A yes is weighed at the age of the day when the last answer was registered. It then holds
 * until the first of: its own last day, the day before a birthday on which the same answers are no
 * longer enough, and the day before the birthday on which guardians no longer decide, if it rests
 * on them.
 */
final class WhoseYes {

    private final Version version;
    private final Map<Who, Answer> answers;
    private final @Nullable Maturity assessment;
    private final Family family;
    private final RuleBook rules;

    WhoseYes(
            Version version,
            Map<Who, Answer> answers,
            @Nullable Maturity assessment,
            Family family,
            RuleBook rules) {
        this.version = version;
        this.answers = answers;
        this.assessment = assessment;
        this.family = family;
        this.rules = rules;
    }

    Standing on(LocalDate day) {
        if (version.terms().covers().isEmpty()) {
            return new Standing(
                    Outcome.WAIT, List.of(missing(Missing.Why.NOTHING_ASKED)), null, false);
        }
        var settled = settledOn();
        if (settled == null || outcome(settled) != Outcome.VALID || outgrown(settled)) {
            return notValid(day);
        }
        var until = lastDay(settled);
        boolean rests = restsOnGuardians(settled);
        if (!day.isAfter(until)) {
            return new Standing(Outcome.VALID, List.of(), until, rests);
        }
        return lapsed(day, until, rests);
    }

    /** The day on which the answers became what they are; none while nobody has answered. */
    private @Nullable LocalDate settledOn() {
        @Nullable LocalDate latest = assessment == null ? null : assessment.registeredOn();
        for (var answer : answers.values()) {
            if (latest == null || answer.registeredOn().isAfter(latest)) {
                latest = answer.registeredOn();
            }
        }
        return latest;
    }

    /** Whether the young person answered as a child and everything was settled as an adult. */
    private boolean outgrown(LocalDate settled) {
        var answer = answers.get(Who.YOUNG);
        return answer != null
                && !guardiansDecide(settled)
                && guardiansDecide(answer.registeredOn());
    }

    private Outcome outcome(LocalDate day) {
        var outcome = ConsentRule.outcome(rules.on(day), age(day), guardians(), young());
        if (outcome != Outcome.ASSESS || assessment == null) {
            return outcome;
        }
        return assessment.counts() ? Outcome.VALID : Outcome.NOT_VALID;
    }

    private LocalDate lastDay(LocalDate settled) {
        var end = version.terms().until();
        boolean rests = restsOnGuardians(settled);
        for (int years = age(settled) + 1; ; years++) {
            var birthday = family.birthDate().plusYears(years);
            if (birthday.isAfter(end)) {
                return end;
            }
            if (outcome(birthday) != Outcome.VALID || rests && !guardiansDecide(birthday)) {
                return birthday.minusDays(1);
            }
        }
    }

    /** The next birthday, from that day on, that changes who decides; none before the last day. */
    @Nullable Turning next(LocalDate day) {
        var settled = settledOn();
        if (settled == null) {
            return null;
        }
        for (int years = age(day) + 1; ; years++) {
            var birthday = family.birthDate().plusYears(years);
            if (birthday.isAfter(version.terms().until())) {
                return null;
            }
            if (changes(birthday, years)) {
                boolean holds = !birthday.isAfter(lastDay(settled));
                return new Turning(birthday, years, holds, guardiansDecide(birthday));
            }
        }
    }

    /** Whether the table has rows that begin with that age. */
    private boolean changes(LocalDate birthday, int age) {
        return rules.on(birthday).stream().anyMatch(rule -> rule.ageFrom() == age);
    }

    private boolean restsOnGuardians(LocalDate day) {
        return guardiansDecide(day) && guardians() == Guardians.ALL_YES;
    }

    private boolean guardiansDecide(LocalDate day) {
        return ConsentRule.asksGuardians(rules.on(day), age(day));
    }

    private Standing notValid(LocalDate day) {
        var outcome = outcome(day);
        // Nobody becomes bound by growing older: who was asked as a child is asked again as an
        // adult.
        if (outcome == Outcome.VALID) {
            return new Standing(Outcome.WAIT, List.of(nowAdult()), null, false);
        }
        return new Standing(outcome, reasons(outcome, day), null, false);
    }

    private Standing lapsed(LocalDate day, LocalDate until, boolean rested) {
        if (day.isAfter(version.terms().until())) {
            return new Standing(
                    Outcome.NOT_VALID, List.of(missing(Missing.Why.ENDED)), until, rested);
        }
        var outcome = outcome(day);
        return outcome == Outcome.VALID
                ? new Standing(Outcome.WAIT, List.of(nowAdult()), until, rested)
                : new Standing(outcome, reasons(outcome, day), until, rested);
    }

    private List<Missing> reasons(Outcome outcome, LocalDate day) {
        var reasons = new ArrayList<Missing>();
        if (!youngHasSaidEnough(day)) {
            reasons.add(silence(Who.YOUNG));
        }
        if (guardiansDecide(day)) {
            reasons.addAll(guardiansSilence());
        }
        if (outcome == Outcome.ASSESS) {
            reasons.add(missing(Missing.Why.TO_ASSESS));
        } else if (assessment != null && !assessment.counts()) {
            reasons.add(missing(Missing.Why.ASSESSED_NO));
        }
        if (outcome == Outcome.NOT_VALID && reasons.stream().anyMatch(Missing::isNo)) {
            reasons.removeIf(reason -> !reason.isNo());
        }
        return reasons;
    }

    /** Whether only the guardians' answers stand between the young person's and a valid consent. */
    private boolean youngHasSaidEnough(LocalDate day) {
        return ConsentRule.outcome(rules.on(day), age(day), Guardians.ALL_YES, young())
                == Outcome.VALID;
    }

    private List<Missing> guardiansSilence() {
        if (family.guardians().isEmpty()) {
            return List.of(missing(Missing.Why.NO_GUARDIAN_KNOWN));
        }
        return family.guardians().stream()
                .sorted()
                .map(Who::guardian)
                .filter(who -> said(who) != Said.YES)
                .map(this::silence)
                .toList();
    }

    private Missing silence(Who who) {
        var why =
                switch (said(who)) {
                    case NO -> Missing.Why.SAID_NO;
                    case UNDECIDED -> Missing.Why.UNDECIDED;
                    case UNREACHABLE -> Missing.Why.UNREACHABLE;
                    case null -> Missing.Why.NOT_ANSWERED;
                    case YES -> Missing.Why.NOT_ANSWERED;
                };
        return new Missing(why, who);
    }

    private Guardians guardians() {
        int yes = 0;
        int no = 0;
        int unreachable = 0;
        for (var id : family.guardians()) {
            var said = said(Who.guardian(id));
            yes += said == Said.YES ? 1 : 0;
            no += said == Said.NO ? 1 : 0;
            unreachable += said == Said.UNREACHABLE ? 1 : 0;
        }
        int waiting = family.guardians().size() - yes - no - unreachable;
        return Guardians.of(yes, no, waiting, unreachable);
    }

    private Young young() {
        return switch (said(Who.YOUNG)) {
            case YES -> Young.YES;
            case NO -> Young.NO;
            case UNDECIDED -> Young.UNDECIDED;
            case UNREACHABLE -> Young.WAITING;
            case null -> Young.WAITING;
        };
    }

    private @Nullable Said said(Who who) {
        var answer = answers.get(who);
        return answer == null ? null : answer.said();
    }

    private int age(LocalDate day) {
        return YoungPerson.ageOf(family.birthDate(), day);
    }

    private static Missing nowAdult() {
        return new Missing(Missing.Why.NOW_ADULT, Who.YOUNG);
    }

    private static Missing missing(Missing.Why why) {
        return new Missing(why, null);
    }
}

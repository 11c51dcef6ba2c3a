package se.tryggaunga.sharing.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family's yes to parties reading each other's facts, or what became of it. Sv: samtycke.
 *
 * <p>An older version stays in force while a newer one, wider or longer, waits for its answers.
 *
 * @param versions oldest first, at least one
 */
public record Consent(
        UUID id,
        int number,
        String programme,
        String ownerArea,
        List<Version> versions,
        List<Answer> answers,
        List<Maturity> assessments,
        List<Withdrawal> withdrawals) {

    public Consent {
        versions = List.copyOf(versions);
        answers = List.copyOf(answers);
        assessments = List.copyOf(assessments);
        withdrawals = List.copyOf(withdrawals);
    }

    public Version latest() {
        return versions.getLast();
    }

    /** Final: a new yes is a new consent. */
    public Optional<Withdrawal> wholeWithdrawal() {
        return withdrawals.stream().filter(Withdrawal::whole).findFirst();
    }

    /** The newest version that is valid that day, whatever waits after it. */
    public Optional<Version> inForce(Family family, RuleBook rules, LocalDate day) {
        if (wholeWithdrawal().isPresent()) {
            return Optional.empty();
        }
        return versions.reversed().stream()
                .filter(version -> standing(version, family, rules, day).isValid())
                .findFirst();
    }

    public Standing standing(Version version, Family family, RuleBook rules, LocalDate day) {
        return whoseYes(version, family, rules).on(day);
    }

    /** The next birthday that changes who decides about the version. */
    public @Nullable Turning turning(
            Version version, Family family, RuleBook rules, LocalDate day) {
        return whoseYes(version, family, rules).next(day);
    }

    private WhoseYes whoseYes(Version version, Family family, RuleBook rules) {
        return new WhoseYes(version, answersTo(version), assessmentOf(version), family, rules);
    }

    /** What the version covers now: partly withdrawn cells are gone from it. */
    public Set<Coverage> covers(Version version) {
        var left = new TreeSet<>(version.terms().covers());
        withdrawals.stream()
                .filter(withdrawal -> withdrawal.version() >= version.number())
                .forEach(withdrawal -> {
                    if (withdrawal.whole()) {
                        left.clear();
                    } else {
                        left.removeAll(withdrawal.parts());
                    }
                });
        return left;
    }

    /** Each person's last answer to the version, or to an earlier one that asked the very same. */
    public Map<Who, Answer> answersTo(Version version) {
        int first = firstThatAsked(version);
        var last = new HashMap<Who, Answer>();
        answers.stream()
                .filter(answer -> answer.version() >= first && answer.version() <= version.number())
                .sorted(Comparator.comparingLong(Answer::number))
                .forEach(answer -> last.put(answer.who(), answer));
        return last;
    }

    /** The judgement that weighed all the answers there are; an older one has fallen. */
    public @Nullable Maturity assessmentOf(Version version) {
        int first = firstThatAsked(version);
        long lastAnswer = lastAnswerTo(version);
        return assessments.stream()
                .filter(each -> each.version() >= first && each.version() <= version.number())
                .filter(each -> each.afterAnswer() == lastAnswer)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    public long lastAnswerTo(Version version) {
        return answersTo(version).values().stream().mapToLong(Answer::number).max().orElse(0);
    }

    /** A yes that was taken back is not carried over to a version that asks the same again. */
    private int firstThatAsked(Version version) {
        int takenBack = withdrawals.stream().mapToInt(Withdrawal::version).max().orElse(0);
        int first = version.number();
        for (var earlier : versions.reversed()) {
            if (earlier.number() == first - 1
                    && earlier.number() > takenBack
                    && earlier.terms().asksTheSameAs(version.terms())) {
                first = earlier.number();
            }
        }
        return first;
    }
}

package se.tryggaunga.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.sharing.domain.Missing;
import se.tryggaunga.shell.Text;

/** Exactly one thing to do next on the way to a consent. */
@Component
class NextSteps {

    private final List<AfterConsent> after;

    NextSteps(List<AfterConsent> after) {
        this.after = List.copyOf(after);
    }

    @Nullable NextStep of(UUID scope, Asked asked, Words words) {
        if (asked.consent().wholeWithdrawal().isPresent()) {
            return null;
        }
        if (!asked.waits()) {
            return after.stream()
                    .map(slot -> slot.next(scope))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
        }
        var missing = asked.standing(asked.consent().latest()).missing();
        return Stream.concat(missing.stream().filter(NextSteps::isToAssess), missing.stream())
                .map(each -> towards(scope, each, words))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Where a person is to assess, that comes before any more answers. */
    private static boolean isToAssess(Missing missing) {
        return missing.why() == Missing.Why.TO_ASSESS;
    }

    private static Optional<NextStep> towards(UUID scope, Missing missing, Words words) {
        var base = "/forfragningar/" + scope;
        return switch (missing.why()) {
            case YOUNG_UNKNOWN -> step("young", base + "/personen");
            case NO_GUARDIAN_KNOWN -> step("guardian", base + "/vardnadshavare/ny");
            case NOTHING_ASKED, ENDED -> step("terms", base + "/samtycke/omfattning");
            case TO_ASSESS -> step("assess", base + "/samtycke/mognad");
            case NOT_ANSWERED, UNDECIDED, UNREACHABLE, NOW_ADULT -> answer(base, missing, words);
            case SAID_NO, ASSESSED_NO, WITHDRAWN -> Optional.empty();
        };
    }

    private static Optional<NextStep> answer(String base, Missing missing, Words words) {
        return Optional.ofNullable(missing.who())
                .map(who ->
                        new NextStep(
                                Words.sentence("sharing.next.answer", words.name(who)),
                                Text.text("sharing.next.answer.do"),
                                base + "/samtycke/svar/" + who.code()));
    }

    private static Optional<NextStep> step(String what, String path) {
        return Optional.of(
                new NextStep(
                        Text.text("sharing.next." + what),
                        Text.text("sharing.next." + what + ".do"),
                        path));
    }
}

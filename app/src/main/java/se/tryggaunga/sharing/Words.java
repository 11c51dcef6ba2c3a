package se.tryggaunga.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.people.Guardian;
import se.tryggaunga.people.NameSwitch;
import se.tryggaunga.people.Young;
import se.tryggaunga.sharing.domain.Missing;
import se.tryggaunga.sharing.domain.Standing;
import se.tryggaunga.sharing.domain.Who;
import se.tryggaunga.shell.Text;

/**
 * Says in words who has answered and what is missing. A guardian whose name the reader may not see
 * is "en vårdnadshavare"; the young person is named once the reader has asked for names.
 */
public record Words(@Nullable Young young, List<Guardian> guardians) {

    public Words {
        guardians = List.copyOf(guardians);
    }

    public String name(Who who) {
        return who.isYoung() ? youngName() : guardianName(who.guardian());
    }

    public String youngName() {
        return young == null || !NameSwitch.on()
                ? Text.text("sharing.the-young")
                : young.shortName();
    }

    public List<String> missing(Standing standing) {
        return standing.missing().stream().map(missing -> sentence(missing, standing)).toList();
    }

    /** What a birthday changes, or has changed, about who decides. */
    public List<String> turning(Asked asked) {
        var turning = asked.turning();
        if (turning == null) {
            var age = asked.endedByTurning();
            return age.isEmpty()
                    ? List.of()
                    : List.of(sentence("sharing.turned", youngName(), age.getAsInt()));
        }
        var words = new ArrayList<String>();
        words.add(sentence("sharing.turning", youngName(), turning.age(), turning.on()));
        if (!turning.asksGuardians()) {
            words.add(sentence("sharing.turning.alone", youngName()));
        }
        words.add(Text.text("sharing.turning." + (turning.holds() ? "holds" : "ends")));
        return words;
    }

    private String sentence(Missing missing, Standing standing) {
        var who = missing.who();
        return sentence(
                "sharing.missing." + missing.why().code(),
                who == null ? "" : name(who),
                standing.until());
    }

    /** Names stand first, and not every one of them begins with a capital. */
    static String sentence(String key, @Nullable Object... args) {
        var sentence = Text.text(key, args);
        return sentence.substring(0, 1).toUpperCase(Text.locale()) + sentence.substring(1);
    }

    private String guardianName(@Nullable UUID id) {
        return guardians.stream()
                .filter(guardian -> guardian.id().equals(id))
                .map(Guardian::name)
                .findFirst()
                .orElseGet(() -> Text.text("sharing.a-guardian"));
    }
}

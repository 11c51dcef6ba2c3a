package se.tryggaunga.sharing.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import se.tryggaunga.sharing.domain.Answer;
import se.tryggaunga.sharing.domain.Consent;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.Family;
import se.tryggaunga.sharing.domain.How;
import se.tryggaunga.sharing.domain.RuleBook;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Terms;
import se.tryggaunga.sharing.domain.Version;
import se.tryggaunga.sharing.domain.Who;

/** A scenario's answers of a family, weighed by the product's own rules of consent. */
final class FamilyAnswers {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PARTIES = Pattern.compile("->\\s*\\[([^\\]]*)]");
    private static final Pattern KINDS =
            Pattern.compile("(?:slag|kinds?|om)\\s*[:=]?\\s*[\\[({]([^\\])}]*)");

    private record Told(String state, LocalDate day, Set<String> parties, Set<String> kinds) {}

    private final ScenarioWords words;
    private final RuleBook rules;
    private final LocalDate day;
    private final Map<String, Told> said = new LinkedHashMap<>();

    FamilyAnswers(String consents, ScenarioWords words, RuleBook rules, LocalDate day) {
        this.words = words;
        this.rules = rules;
        this.day = day;
        for (var part : consents.split(";")) {
            int colon = part.indexOf(':');
            if (colon > 0 && !words.answer(part.substring(colon + 1).strip()).equals("nobody")) {
                said.put(part.substring(0, colon).strip(), read(part.substring(colon + 1).strip()));
            }
        }
    }

    private Told read(String text) {
        var date = DAY.matcher(text);
        var state = words.answer(text.replaceAll("->.*", ""));
        var on = date.find() ? LocalDate.parse(date.group()) : null;
        if (state.equals("yes") && on != null && on.isBefore(day) && text.contains("till")) {
            state = "ended";
        }
        if (state.equals("yes") && on != null && on.isAfter(day) && text.contains("fran")) {
            state = "waiting";
        }
        return new Told(state, on, codes(PARTIES, text), codes(KINDS, text));
    }

    /** How the consent stands towards one receiver, for one kind of information. */
    FamilysYes towards(String receiver, Kind kind, int age) {
        if (anyone("closed")) {
            return FamilysYes.CLOSED;
        }
        if (said.values().stream()
                .anyMatch(each -> each.state.equals("withdrawn") && reaches(each, receiver))) {
            return FamilysYes.WITHDRAWN;
        }
        if (said.values().stream().allMatch(each -> each.state.equals("waiting"))
                && said.keySet().stream().noneMatch(FamilyAnswers::isGuardian)) {
            return FamilysYes.NONE;
        }
        var yes = FamilysYes.of(consent(age).standing(version(), family(age), rules, day));
        return yes == FamilysYes.VALID || yes == FamilysYes.ASSESS
                ? covered(yes, receiver, kind)
                : yes;
    }

    boolean someoneIsUnreachable() {
        return anyone("unreachable");
    }

    private FamilysYes covered(FamilysYes yes, String receiver, Kind kind) {
        for (var each : said.values()) {
            if (!reaches(each, receiver)) {
                return FamilysYes.OTHER_RECEIVER;
            }
            if (!each.kinds.isEmpty()
                    && !each.kinds.contains(kind.code())
                    && !each.kinds.contains(kind.upper())) {
                return FamilysYes.OTHER_KIND;
            }
        }
        return anyone("unclear") ? FamilysYes.UNCLEAR : yes;
    }

    private static boolean reaches(Told each, String receiver) {
        return each.parties.isEmpty() || each.parties.contains(receiver);
    }

    private Consent consent(int age) {
        var answers = new ArrayList<Answer>();
        said.forEach((who, each) -> {
            var said = said(each.state);
            if (said != null) {
                answers.add(
                        new Answer(
                                answers.size() + 1,
                                1,
                                who(who),
                                said,
                                How.PAPER,
                                asked(),
                                "",
                                "Test",
                                asked(),
                                Instant.EPOCH));
            }
        });
        return new Consent(
                new UUID(0, 1),
                1,
                "test",
                "test",
                List.of(version()),
                answers,
                List.of(),
                List.of());
    }

    private Version version() {
        var until = asked().plusMonths(6);
        var ended =
                said.values().stream()
                        .filter(each -> each.state.equals("ended"))
                        .map(Told::day)
                        .findFirst();
        var terms =
                new Terms(
                        Set.of(new Coverage("any", "any")),
                        "Test",
                        asked(),
                        ended.orElse(until),
                        1);
        return new Version(1, terms, "sv", "none", "", new UUID(0, 2), "Test", Instant.EPOCH);
    }

    /** Today, or well before a consent that has run out did so. */
    private LocalDate asked() {
        return said.values().stream()
                .filter(each -> each.state.equals("ended") && each.day != null)
                .map(each -> each.day.minusMonths(3))
                .findFirst()
                .orElse(day);
    }

    /** Born so that the age was the same all the half year before the day. */
    private Family family(int age) {
        var guardians = new HashSet<UUID>();
        said.keySet().stream()
                .filter(FamilyAnswers::isGuardian)
                .map(FamilyAnswers::id)
                .forEach(guardians::add);
        return new Family(day.minusYears(age).minusMonths(8), guardians);
    }

    private boolean anyone(String state) {
        return said.values().stream().anyMatch(each -> each.state.equals(state));
    }

    private Set<String> codes(Pattern pattern, String text) {
        var codes = new HashSet<String>();
        var found = pattern.matcher(text);
        if (found.find()) {
            for (var code : found.group(1).split("[+|,]")) {
                codes.add(
                        pattern == PARTIES
                                ? words.party(code.strip(), day)
                                : words.kind(code.strip()));
            }
        }
        return codes;
    }

    private static Said said(String state) {
        return switch (state) {
            case "yes", "unclear", "ended" -> Said.YES;
            case "no" -> Said.NO;
            case "undecided" -> Said.UNDECIDED;
            case "unreachable" -> Said.UNREACHABLE;
            default -> null;
        };
    }

    private static boolean isGuardian(String who) {
        return !who.equals("ungdom");
    }

    private static Who who(String who) {
        return isGuardian(who) ? Who.guardian(id(who)) : Who.YOUNG;
    }

    private static UUID id(String who) {
        return UUID.nameUUIDFromBytes(who.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

package se.tryggaunga.namefree;

import java.util.List;
import java.util.regex.MatchResult;

/** A group so small, or a place in it so special, that the words point at one person. */
final class Groups {

    private static final String CLASS = "[1-9]\\s?[a-f]";
    private static final String PERSON =
            "(?:flicka|pojke|tjej|kille|elev|barn|ungdom|unge|girl|boy|pupil|student|child)(?:n|en|et)?";
    private static final String SEVERAL =
            "(?:flickorna|pojkarna|tjejerna|killarna|eleverna|barnen|syskonen|bröderna|systrarna)";

    static final List<Patterns.Form> FORMS =
            List.of(
                    // i 3b, klass 9c, åk 8 B
                    Patterns.form(
                            TraceKind.GROUP,
                            "\\b(?:i|från|till|hela|in|from|klass|klassen|åk|årskurs|class|year|grade)\\s(?<trace>"
                                    + CLASS
                                    + ")\\b"),
                    Patterns.form(TraceKind.GROUP, "\\b(?-i:[1-9][A-F])\\b", Groups::notAPart),
                    Patterns.form(
                            TraceKind.GROUP,
                            "\\b(?-i:BA|BF|EE|EK|ES|FT|HA|HT|HU|HV|IB|IM|IN|NA|NB|RL|RX|SA|SP|TE|VF|VO|VVS)\\d{2}\\s?[a-f]?\\b"),
                    // the only girl in, skolans enda
                    Patterns.form(
                            TraceKind.GROUP,
                            "\\b(?:det\\s(?:enda|ende)\\sbarnet|(?<!det\\s)(?:(?:den|the)\\s)?(?:enda|ende|only)\\s"
                                    + PERSON
                                    + ")\\b"),
                    Patterns.form(
                            TraceKind.GROUP,
                            "\\b(?:skolans|klassens|lagets|gårdens|gruppens|byns)\\s(?:enda|ende|äldsta|yngsta|längsta)\\b"),
                    // tvillingarna, de två killarna på
                    Patterns.form(
                            TraceKind.GROUP,
                            "\\b(?:tvillingarna|trillingarna|(?:the\\s)?(?:twins|triplets))\\b"),
                    Patterns.form(
                            TraceKind.GROUP,
                            "\\b(?:de|the)\\s(?:två|tre|fyra|båda|two|three|[2-4])\\s(?:"
                                    + SEVERAL
                                    + "|(?:girls|boys|pupils|siblings))\\b"),
                    // roles that one person has
                    Patterns.form(
                            TraceKind.GROUP,
                            "\\b(?:målvakten|lagkaptenen|elevrådsordföranden|skolans lucia|(?:the\\s)?(?:goalkeeper|team captain))\\b"));

    private Groups() {}

    /** "Uppgift 3B", "kapitel 2A" and "sal 4B" are parts of something else. */
    private static boolean notAPart(String text, MatchResult found) {
        var before = text.substring(Math.max(0, found.start() - 10), found.start());
        return !before.matches(
                "(?is).*\\b(?:uppgift|kapitel|kap|sal|rum|fråga|hus|bilaga|room|task)\\.?\\s");
    }
}

package se.tryggaunga.namefree;

import java.util.List;

/** What somebody is called in an app or a game. */
final class Handles {

    private static final String APP =
            "(?:snap|snapchat|insta|instagram|ig|tiktok|tik tok|discord|telegram|signal|kik|steam|roblox)";
    private static final String NAME = "(?<trace>@?[\\w][\\w.#-]{2,30})";

    static final List<Patterns.Form> FORMS =
            List.of(
                    Patterns.form(TraceKind.HANDLE, "(?<![\\w.+-])@[\\w][\\w.-]{1,30}(?<![.-])"),
                    // "snap: name"; without a colon it has to look like one ("tiktok ghost_13")
                    Patterns.form(TraceKind.HANDLE, "\\b" + APP + "\\s?:\\s?" + NAME + "(?<![.-])"),
                    Patterns.form(
                            TraceKind.HANDLE,
                            "\\b"
                                    + APP
                                    + "\\s(?<trace>(?=[\\w.]{0,30}[\\d_])[a-z][\\w.]{2,30})(?<![.])"),
                    // "kallar sig name på snap", "på discord heter han name"
                    Patterns.form(
                            TraceKind.HANDLE,
                            "\\b(?:heter|kallar sig|kallas|called)\\s"
                                    + NAME
                                    + "\\s(?:på|i|on)\\s"
                                    + APP
                                    + "\\b"),
                    Patterns.form(
                            TraceKind.HANDLE,
                            "\\b(?:på|on)\\s"
                                    + APP
                                    + "\\s(?:heter|kallar)\\s(?:han|hon|hen|de|sig)\\s"
                                    + NAME
                                    + "(?<![.-])"),
                    Patterns.form(
                            TraceKind.HANDLE,
                            "\\b(?:användarnamn|användarnamnet|username|gamertag|nick)(?:\\s(?:är|is)|:)?\\s"
                                    + NAME
                                    + "(?<![.-])"));

    private Handles() {}
}

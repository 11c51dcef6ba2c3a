package se.tryggaunga.search;

import se.tryggaunga.shared.Coded;

/** Why somebody is searched for; the log keeps it. Sv: ändamål. */
public enum Purpose implements Coded {
    CONTACT,
    MEETING,
    KNOWN_ALREADY,
    RIGHTS;

    public String key() {
        return "search.purpose." + code();
    }
}

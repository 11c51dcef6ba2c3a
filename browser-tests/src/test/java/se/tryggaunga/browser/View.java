package se.tryggaunga.browser;

import java.util.List;

/** How somebody looks at the pages. */
record View(int width, int height, boolean script, boolean dark, Words words) {

    /** Narrow and wide, dark and light, with script and without, in both languages: in two. */
    static List<View> mostUnlike() {
        return List.of(
                new View(390, 844, true, true, Words.SWEDISH),
                new View(1280, 900, false, false, Words.ENGLISH));
    }

    static final View DESKTOP = new View(1280, 900, true, false, Words.SWEDISH);
    static final View PHONE = new View(390, 844, true, false, Words.SWEDISH);
    static final View ENGLISH = new View(1280, 900, true, false, Words.ENGLISH);
    static final View NO_SCRIPT = new View(1280, 900, false, false, Words.SWEDISH);
}

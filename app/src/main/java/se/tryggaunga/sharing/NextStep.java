package se.tryggaunga.sharing;

/** What the page asks its reader to do now, in finished words. Sv: nästa steg. */
public record NextStep(String text, String action, String path) {}

package se.tryggaunga.shell;

/** One of several pages about the same thing, each with its own address. Sv: flik. */
public record Tab(String text, String path, boolean current) {}

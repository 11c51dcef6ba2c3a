package se.tryggaunga.organisation;

/** Something to choose in one of a programme's lists, in the reader's language. Sv: val. */
public record Choice(String code, String text) {}

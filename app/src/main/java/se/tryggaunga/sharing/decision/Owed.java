package se.tryggaunga.sharing.decision;

/** What must be told to somebody, whatever becomes of the question that was asked. */
public record Owed(Rule rule, Party to) {}

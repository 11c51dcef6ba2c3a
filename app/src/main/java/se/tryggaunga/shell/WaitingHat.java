package se.tryggaunga.shell;

/** Another assignment of the same person, and how much waits there. Sv: uppdrag. */
public record WaitingHat(String assignmentId, String title, int waiting) {}

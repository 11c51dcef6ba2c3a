package se.tryggaunga.cases;

import java.util.UUID;

/** A case that rested goes on, in the transaction in which it was woken. */
public record CaseWoken(UUID scope) {}

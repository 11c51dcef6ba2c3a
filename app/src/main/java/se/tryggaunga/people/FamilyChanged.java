package se.tryggaunga.people;

import java.util.UUID;

/**
 * Who has custody, or how old the young person is, is known anew: whose yes is needed may differ.
 */
public record FamilyChanged(UUID scope) {}

package se.tryggaunga.sharing;

import java.util.UUID;

/** A consent came into force in the scope, was widened or was extended. */
public record ConsentValid(UUID scope) {}

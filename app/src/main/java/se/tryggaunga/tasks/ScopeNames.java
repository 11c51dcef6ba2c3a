package se.tryggaunga.tasks;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What a scope is called where it has a number, registered by the module that gives numbers: a row
 * of Min dag that only tells a day says which case it is about too.
 */
public interface ScopeNames {

    /** Of those that the acting hat may know and that have one. */
    Map<UUID, String> of(Collection<UUID> scopes);
}

package se.tryggaunga.records;

import java.util.List;

/** What a module keeps in a scope, named so that it can be erased when the time has come. */
public interface Disposable {

    /** Tables with a scope_id, children before those they refer to: "sharing.answer". */
    List<String> tables();

    /** Tables whose rows are no area's own: they go with the scope itself, and last. */
    default List<String> ofTheScope() {
        return List.of();
    }

    /** Lowest first; a module that refers to another's rows comes before it. */
    int order();
}

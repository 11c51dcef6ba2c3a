package se.tryggaunga.shell;

import org.jspecify.annotations.Nullable;

/** The municipality that the page belongs to, as the frame shows it. */
public interface Place {

    String municipality();

    /** Invented people only; the frame says so on every page. */
    boolean demonstration();

    /** Where users and the public get help, shown in the same place on every page. */
    default @Nullable String helpPhone() {
        return null;
    }

    default @Nullable String helpMail() {
        return null;
    }
}

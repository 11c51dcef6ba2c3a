package se.tryggaunga.demo.crash;

import java.time.LocalDate;
import se.tryggaunga.shared.Today;

/** What is written under load: where its form stands, how it is filled in, where it is kept. */
enum Kind {
    CONCERN(
            "",
            "/oro/ny",
            "/oro/[0-9a-f-]{36}",
            "worry",
            "select worry from concerns.concern_text where worry like 'Kraschprov %'"),
    NOTE(
            "/arenden",
            "/anteckningar",
            "/arenden/[0-9A-Z-]+/anteckningar",
            "words",
            "select words from cases.note where words like 'Kraschprov %'"),
    PROMISE(
            "/arenden",
            "/plan/atagande/nytt",
            "/arenden/[0-9A-Z-]+/plan",
            "vad",
            "select what from cases.commitment where what like 'Kraschprov %'");

    /** Where the cases are listed in which it can be written; nothing for what is in no case. */
    final String list;

    /** The form's address, in a case for what is written in one. */
    final String form;

    /** Where the one goes whose form was received. */
    final String next;

    final String field;

    /** Everything of the kind that the database has. */
    final String sql;

    Kind(String list, String form, String next, String field, String sql) {
        this.list = list;
        this.form = form;
        this.next = next;
        this.field = field;
        this.sql = sql;
    }

    Filled fill(Filled blank, String marker) {
        var filled = blank.with(field, marker);
        return switch (this) {
            case CONCERN ->
                    filled.with("urgency", "watch")
                            .with("family", "knows")
                            .with("sex", "unknown")
                            .with("age", "unknown")
                            .withFirst("inbox");
            case NOTE -> filled.with("share", "own");
            case PROMISE ->
                    filled.withFirst("vem")
                            .with("senast", LocalDate.now(Today.ZONE).plusMonths(1).toString());
        };
    }
}

package se.tryggaunga.records;

import org.jspecify.annotations.Nullable;

/**
 * One column that says something, and how it is put into words.
 *
 * @param words for codes: where their messages begin, "people.relation."
 * @param purpose where it is another than the table's
 */
public record HeldField(
        String column, Shape shape, @Nullable String words, @Nullable Purpose purpose) {

    /** How the value is read. */
    public enum Shape {
        /** Free words, in which anybody can be named. */
        TEXT,
        /** Words that name whom the row is about, or somebody at work. */
        PLAIN,
        /** The name of somebody in private, who is not who asks. */
        PERSON,
        /** Words about somebody else: covered unless whoever hands it over decides otherwise. */
        OTHERS,
        CODE,
        DAY,
        FLAG,
        AREA,
        KIND,
        PROGRAMME,
        FUNCTION,
        MOMENTS,
        FILE
    }

    public static HeldField text(String column) {
        return of(column, Shape.TEXT);
    }

    public static HeldField plain(String column) {
        return of(column, Shape.PLAIN);
    }

    public static HeldField person(String column) {
        return of(column, Shape.PERSON);
    }

    public static HeldField others(String column) {
        return of(column, Shape.OTHERS);
    }

    public static HeldField day(String column) {
        return of(column, Shape.DAY);
    }

    public static HeldField flag(String column) {
        return of(column, Shape.FLAG);
    }

    public static HeldField area(String column) {
        return of(column, Shape.AREA);
    }

    public static HeldField kind(String column) {
        return of(column, Shape.KIND);
    }

    public static HeldField programme(String column) {
        return of(column, Shape.PROGRAMME);
    }

    public static HeldField function(String column) {
        return of(column, Shape.FUNCTION);
    }

    public static HeldField moments(String column) {
        return of(column, Shape.MOMENTS);
    }

    public static HeldField file(String column) {
        return of(column, Shape.FILE);
    }

    public static HeldField code(String column, String words) {
        return new HeldField(column, Shape.CODE, words, null);
    }

    /** The same column, used for something else than the rest of its table. */
    public HeldField to(Purpose other) {
        return new HeldField(column, shape, words, other);
    }

    /** Key of what the column is called. */
    public String key() {
        return "records.column." + column.replace('_', '-');
    }

    private static HeldField of(String column, Shape shape) {
        return new HeldField(column, shape, null, null);
    }
}

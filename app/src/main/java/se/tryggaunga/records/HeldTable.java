package se.tryggaunga.records;

import java.util.List;

/**
 * A table with personal data.
 *
 * @param scopeColumn says which scope a row belongs to
 */
public record HeldTable(
        String name, Purpose purpose, Reach reach, String scopeColumn, List<HeldField> fields) {

    public HeldTable {
        fields = List.copyOf(fields);
    }

    /** Under the one policy: the own area's rows. */
    public static HeldTable of(String name, Purpose purpose, HeldField... fields) {
        return new HeldTable(name, purpose, Reach.OWN, "scope_id", List.of(fields));
    }

    public static HeldTable reached(
            Reach reach, String name, Purpose purpose, HeldField... fields) {
        return new HeldTable(name, purpose, reach, "scope_id", List.of(fields));
    }

    public HeldTable by(String scope) {
        return new HeldTable(name, purpose, reach, scope, fields);
    }

    public Purpose purposeOf(HeldField field) {
        return field.purpose() == null ? purpose : field.purpose();
    }

    /** Key of what a row is called. */
    public String key() {
        return "records.table." + name.replace('.', '-').replace('_', '-');
    }
}

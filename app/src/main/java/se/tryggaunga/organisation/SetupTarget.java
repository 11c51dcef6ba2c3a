package se.tryggaunga.organisation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The municipality's database, as its owner, inside the one transaction of a setup. */
public record SetupTarget(String municipality, JdbcClient jdbc) {

    /** The same key gives the same id every time, so that a second setup finds what it made. */
    public UUID id(String what, String key) {
        return Setup.id(municipality, what, key);
    }

    /**
     * A reference in the file to something that must be there already, in a table with text ids.
     */
    public String known(SetupNode node, String key, String table) {
        var id = node.text(key);
        check(node, key, id, "select exists (select from " + table + " where id = :id)", id);
        return id;
    }

    /** The same for a table with uuids, by the key that the thing had in its file. */
    public UUID known(SetupNode node, String key, String table, String what) {
        var name = node.text(key);
        var id = id(what, name);
        check(node, key, name, "select exists (select from " + table + " where id = :id)", id);
        return id;
    }

    private void check(SetupNode node, String key, String name, String sql, Object id) {
        if (!jdbc.sql(sql).param("id", id).query(Boolean.class).single()) {
            throw node.refuse(key, "there is no \"" + name + "\"");
        }
    }

    static UUID stable(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}

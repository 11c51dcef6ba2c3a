package se.tryggaunga.organisation;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Describes a municipality to its database from one YAML file: all of it or nothing, and the same
 * however often it is done. What the file no longer names is left; it is ended with {@code until}.
 * Sv: uppsättning.
 */
public final class Setup {

    private Setup() {}

    /**
     * @param owner a connection as the database's owner; it is left open
     * @param fileName for the refusals
     * @return the municipality's code
     * @throws SetupRefused if the file says something that cannot be; nothing is changed then
     */
    public static String apply(Connection owner, String fileName, InputStream yaml)
            throws SQLException {
        return apply(owner, read(fileName, yaml));
    }

    /** The same, for a database that must not be described as another municipality by mistake. */
    static void apply(Connection owner, String fileName, InputStream yaml, String code)
            throws SQLException {
        var file = read(fileName, yaml);
        var municipality = municipality(file);
        if (!municipality.text("code").equals(code)) {
            throw municipality.refuse("code", "is not " + code);
        }
        apply(owner, file);
    }

    private static String apply(Connection owner, SetupNode file) throws SQLException {
        var parts = parts();
        var keys = new HashSet<String>();
        parts.forEach(part -> keys.addAll(part.keys()));
        file.only(keys);
        var code = municipality(file).text("code");
        owner.setAutoCommit(false);
        try {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            parts.forEach(part -> part.apply(file, new SetupTarget(code, jdbc)));
            owner.commit();
        } finally {
            owner.rollback();
        }
        return code;
    }

    /** The id of something in a setup file, for those who must point at it from elsewhere. */
    public static UUID id(String municipality, String what, String key) {
        return SetupTarget.stable(municipality + "/" + what + "/" + key);
    }

    static SetupNode read(String fileName, InputStream yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new SetupNode(fileName + ":", new Yaml(new SafeConstructor(options)).load(yaml));
        } catch (YAMLException unreadable) {
            throw new SetupRefused(fileName, "cannot be read as YAML: " + unreadable.getMessage());
        }
    }

    private static SetupNode municipality(SetupNode file) {
        return file.at("municipality", Map.of());
    }

    private static List<SetupPart> parts() {
        var parts =
                new ArrayList<SetupPart>(
                        List.of(
                                new PartiesSetup(),
                                new UnitsSetup(),
                                new FunctionsSetup(),
                                new ProgrammesSetup(),
                                new TextsSetup()));
        ServiceLoader.load(SetupPart.class).forEach(parts::add);
        parts.sort(Comparator.comparingInt(SetupPart::order));
        return parts;
    }
}

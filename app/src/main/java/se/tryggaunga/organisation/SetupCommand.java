package se.tryggaunga.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.municipalities.Command;
import se.tryggaunga.municipalities.OwnerDatabase;

/** Describes one municipality to its database: {@code setup --municipality CODE --file F}. */
public final class SetupCommand implements Command {

    @Override
    public String name() {
        return "setup";
    }

    @Override
    public String purpose() {
        return "describes a municipality from a YAML file: --municipality CODE --file FILE";
    }

    @Override
    public int run(String[] arguments) {
        var code = value(arguments, "--municipality");
        var file = value(arguments, "--file");
        if (code == null || file == null || !Files.isReadable(Path.of(file))) {
            System.err.println(
                    "Use: setup --municipality CODE --file FILE, with a file that can be read");
            return 2;
        }
        return OwnerDatabase.configured(code)
                .map(owner -> apply(owner, Path.of(file)))
                .orElseGet(() -> refuse(code));
    }

    private static int refuse(String code) {
        System.err.println(code + ": no such municipality, or its owner-password is missing");
        return 2;
    }

    private static int apply(OwnerDatabase owner, Path file) {
        try (var yaml = Files.newInputStream(file);
                var connection = owner.connect()) {
            Setup.apply(connection, file.getFileName().toString(), yaml, owner.code());
            System.out.println(owner.code() + ": set up");
            return 0;
        } catch (SetupRefused | SQLException | IOException refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }

    private static @Nullable String value(String[] arguments, String name) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(name + "=")) {
                return arguments[i].substring(name.length() + 1);
            }
            if (arguments[i].equals(name) && i + 1 < arguments.length) {
                return arguments[i + 1];
            }
        }
        return null;
    }
}

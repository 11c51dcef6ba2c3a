package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.access.local.AccountCommand;

/** Who has the server, and makes local accounts with a command. */
final class Operator {

    private Operator() {}

    /** What the operator sees. */
    static String command(String... arguments) {
        var settings =
                Map.of(
                        "code",
                        "mlocalhost",
                        "name",
                        "Kommunen",
                        "hosts",
                        "localhost",
                        "url",
                        AtTheDoor.HERE.database.url(),
                        "password",
                        TestDatabase.APP_PASSWORD,
                        "draft-key",
                        AtTheDoor.HERE.key,
                        "owner-password",
                        TestDatabase.OWNER_PASSWORD);
        var before = System.out;
        var errors = System.err;
        var said = new ByteArrayOutputStream();
        settings.forEach(
                (name, value) -> System.setProperty("trygga.municipalities[0]." + name, value));
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            System.setErr(out);
            var all = new ArrayList<>(List.of("--municipality", "mlocalhost"));
            all.addAll(List.of(arguments));
            new AccountCommand().run(all.toArray(String[]::new));
        } finally {
            System.setOut(before);
            System.setErr(errors);
            settings.keySet()
                    .forEach(name -> System.clearProperty("trygga.municipalities[0]." + name));
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    static String line(String said, String name) {
        var found = Pattern.compile("^" + name + " +(\\S+)$", Pattern.MULTILINE).matcher(said);
        assertThat(found.find()).as(said).isTrue();
        return found.group(1);
    }
}

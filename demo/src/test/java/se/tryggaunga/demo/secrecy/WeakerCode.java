package se.tryggaunga.demo.secrecy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.UnmodifiableClassException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import net.bytebuddy.agent.ByteBuddyAgent;

/**
 * A service or a template of the running product made weaker: a place in its source, and what
 * stands there instead. A template is changed in the Java that it is made into.
 *
 * @param type the class, below se.tryggaunga or gg.jte.generated.precompiled
 */
record WeakerCode(String name, String type, String from, String to) implements AutoCloseable {

    private static final Path APP = Path.of("..", "app");

    static List<WeakerCode> all() {
        return List.of(
                service(
                        "another's line is listened to",
                        "access.web.watch.WatchController",
                        "return acting.hat().assignment().equals(hat);",
                        "return true;"),
                service(
                        "one reader is left out of who sees this",
                        "access.Audiences",
                        "rows.stream().map(row -> reader(row, mine)).toList()",
                        "rows.stream().skip(1).map(row -> reader(row, mine)).toList()"),
                service(
                        "the day of a month ago",
                        "access.ActingTransactionManager",
                        "call.setObject(3, today.day());",
                        "call.setObject(3, today.day().minusDays(30));"),
                service(
                        "readings leave no trace",
                        "audit.Log",
                        "write(\"read\", scope, what, null);",
                        ""),
                service(
                        "searches leave no trace",
                        "audit.Log",
                        "write(\"search\", null, what, null);",
                        ""),
                template(
                        "words are not escaped",
                        "cases.JtepiecesGenerated",
                        "writeUserContent(piece.words())",
                        "writeContent(piece.words())"),
                template(
                        "one reader is left out of the list",
                        "shell.JteaudienceGenerated",
                        "for (var reader : audience.readers()) {",
                        "for (var reader : audience.readers().subList(audience.readers().size() > 1 ? 1 : 0, audience.readers().size())) {"),
                template(
                        "who sees this counts one too few",
                        "shell.JteaudienceGenerated",
                        "text(\"shell.who.can-read\", people(audience.count()))",
                        "text(\"shell.who.can-read\", people(audience.count() - 1))"),
                template(
                        "the words stand in the title",
                        "shell.JtepageGenerated",
                        "failed ? text(\"shell.err.title\", title) : title",
                        "failed || form == null ? title : title + form.value(\"words\")"));
    }

    private static WeakerCode service(String name, String type, String from, String to) {
        return new WeakerCode(name, "se.tryggaunga." + type, from, to);
    }

    private static WeakerCode template(String name, String type, String from, String to) {
        return new WeakerCode(name, "gg.jte.generated.precompiled." + type, from, to);
    }

    WeakerCode plant() {
        redefine(compiled(changed()));
        return this;
    }

    @Override
    public void close() {
        try (var original = loaded().getResourceAsStream(loaded().getSimpleName() + ".class")) {
            redefine(original.readAllBytes());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String changed() {
        var root = type.startsWith("gg.") ? "target/generated-sources/jte" : "src/main/java";
        try {
            var text =
                    Files.readString(APP.resolve(root).resolve(type.replace('.', '/') + ".java"));
            if (!text.contains(from)) {
                throw new IllegalStateException(type + " does not say " + from);
            }
            return text.replace(from, to);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Class<?> loaded() {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void redefine(byte[] bytes) {
        try {
            ByteBuddyAgent.install().redefineClasses(new ClassDefinition(loaded(), bytes));
        } catch (ClassNotFoundException | UnmodifiableClassException failed) {
            throw new IllegalStateException(name, failed);
        }
    }

    private byte[] compiled(String text) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var made = new HashMap<String, ByteArrayOutputStream>();
        var source =
                new SimpleJavaFileObject(
                        URI.create("string:///" + type.replace('.', '/') + ".java"),
                        JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return text;
                    }
                };
        var files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        var done =
                compiler.getTask(
                                null,
                                new InMemory(files, made),
                                null,
                                List.of("-parameters", "-proc:none", "-g"),
                                null,
                                List.of(source))
                        .call();
        if (!done) {
            throw new IllegalStateException(name + " does not compile");
        }
        return made.get(type).toByteArray();
    }

    /** What is compiled goes nowhere but here. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> made;

        InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> made) {
            super(files);
            this.made = made;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String type, JavaFileObject.Kind kind, FileObject beside) {
            var bytes = made.computeIfAbsent(type, _ -> new ByteArrayOutputStream());
            return new SimpleJavaFileObject(URI.create("mem:///" + type), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }
}

package se.tryggaunga.demo.crash;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the server has acknowledged, written down outside of everything that is killed. */
final class Journal implements AutoCloseable {

    private final BufferedWriter file;
    private final Map<Kind, Set<String>> acknowledged = new EnumMap<>(Kind.class);
    private int drafts;

    Journal(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
        for (var kind : Kind.values()) {
            acknowledged.put(kind, new LinkedHashSet<>());
        }
    }

    /** A form that was sent again is acknowledged again, and still the same. */
    synchronized void acknowledged(Kind kind, String marker) {
        if (acknowledged.get(kind).add(marker)) {
            write(kind + " " + marker);
        }
    }

    synchronized void kept(String draft, int number) {
        drafts++;
        write("DRAFT " + draft + " " + number);
    }

    synchronized List<String> all(Kind kind) {
        return List.copyOf(acknowledged.get(kind));
    }

    /** How much of everything that is so far. */
    synchronized Counts counts() {
        return new Counts(
                acknowledged.get(Kind.CONCERN).size(),
                acknowledged.get(Kind.NOTE).size(),
                acknowledged.get(Kind.PROMISE).size(),
                drafts);
    }

    private void write(String line) {
        try {
            file.write(line);
            file.newLine();
            file.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

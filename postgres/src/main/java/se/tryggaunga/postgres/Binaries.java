package se.tryggaunga.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the PostgreSQL programs come from. */
public sealed interface Binaries {

    /** The programs on the class path, unpacked once into the server's own folder. */
    static Binaries bundled() {
        return new Bundled();
    }

    /** The programs on the class path, unpacked once into a folder that several servers share. */
    static Binaries bundled(Path unpackedIn) {
        return new Shared(unpackedIn);
    }

    /** Installed programs, such as {@code /usr/lib/postgresql/15/bin}. */
    static Binaries installed(Path bin) {
        return new Installed(bin);
    }

    /** Finds, or unpacks, the folder that holds {@code postgres} and {@code initdb}. */
    Path bin(Path home) throws IOException;

    record Bundled() implements Binaries {
        @Override
        public Path bin(Path home) throws IOException {
            return Bundle.unpackedIn(home);
        }
    }

    record Shared(Path folder) implements Binaries {
        @Override
        public Path bin(Path home) throws IOException {
            return Bundle.unpackedIn(folder);
        }
    }

    record Installed(Path folder) implements Binaries {
        @Override
        public Path bin(Path home) {
            if (Files.isExecutable(folder.resolve("postgres"))
                    && Files.isExecutable(folder.resolve("initdb"))) {
                return folder.toAbsolutePath();
            }
            throw new PostgresRefusal("There is no PostgreSQL server in " + folder + ".");
        }
    }
}

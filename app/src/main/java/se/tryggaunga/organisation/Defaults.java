package se.tryggaunga.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** What the product ships for a municipality to start from. */
final class Defaults {

    private static final String FILE = "organisation/defaults.yaml";

    private Defaults() {}

    static SetupNode read() {
        try (var yaml = new ClassPathResource(FILE).getInputStream()) {
            return Setup.read("defaults.yaml", yaml);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

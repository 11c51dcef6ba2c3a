package se.tryggaunga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Writes docs/modules from the code, so that the picture cannot drift from it. */
class ModuleDocsTests {

    private static final Path DOCS = Path.of("..", "docs", "modules");

    @Test
    void writesTheModulesAsTheyAre() throws IOException {
        new Documenter(
                        ApplicationModules.of(Application.class),
                        Documenter.Options.defaults().withOutputFolder(DOCS.toString()))
                .writeModuleCanvases()
                .writeModulesAsPlantUml();
        settle(DOCS.resolve("components.puml"));
        assertThat(Files.exists(DOCS.resolve("components.puml"))).isTrue();
    }

    /**
     * The arrows come in any order; a file that changes without reason is noise in every commit.
     */
    private static void settle(Path picture) throws IOException {
        var lines = Files.readAllLines(picture);
        var arrows = lines.stream().filter(line -> line.startsWith("Rel(")).sorted().iterator();
        var settled = lines.stream().map(line -> line.startsWith("Rel(") ? arrows.next() : line);
        Files.write(picture, settled.toList());
    }
}

package se.tryggaunga;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Writes docs/modules from the code, so that the picture cannot drift from it. */
class ModuleDocsTests {

    private static final Path DOCS = Path.of("..", "docs", "modules");

    @Test
    void writesTheModulesAsTheyAre() {
        new Documenter(
                        ApplicationModules.of(Application.class),
                        Documenter.Options.defaults().withOutputFolder(DOCS.toString()))
                .writeModuleCanvases()
                .writeModulesAsPlantUml();
        assertThat(Files.exists(DOCS.resolve("components.puml"))).isTrue();
    }
}

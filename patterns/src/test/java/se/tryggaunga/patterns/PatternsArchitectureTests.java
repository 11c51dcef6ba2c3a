package se.tryggaunga.patterns;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The library stands on its own: no framework, no database, nothing of the product. */
class PatternsArchitectureTests {

    private static final JavaClasses LIBRARY =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("se.tryggaunga.patterns");

    @Test
    void dependsOnPlainJavaAndItsLibrariesOnly() {
        assertThat(LIBRARY).isNotEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "se.tryggaunga.patterns..",
                        "java..",
                        "org.hipparchus..",
                        "org.ojalgo..",
                        "org.jspecify..",
                        "tools.jackson.core..")
                .check(LIBRARY);
    }

    @Test
    void knowsNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(LIBRARY);
    }

    @Test
    void itsPackagesFormNoCircle() {
        slices().matching("se.tryggaunga.patterns.(*)..").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void calculationsKnowNothingOfTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..patterns.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..patterns.cli..")
                .check(LIBRARY);
    }
}

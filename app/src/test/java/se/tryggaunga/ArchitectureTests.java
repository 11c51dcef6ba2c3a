package se.tryggaunga;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.stereotype.Controller;
import se.tryggaunga.municipalities.Migrations;

/** The house's rules, and for each of them a planted violation that keeps it honest. */
class ArchitectureTests {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("se.tryggaunga");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private static final ArchRule DOMAIN_IS_PLAIN_JAVA =
            noClasses()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "java.sql..",
                            "javax.sql..",
                            "..store..",
                            "..web..");

    private static final ArchRule CONTROLLERS_ARE_HIDDEN =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        house().verify();
    }

    @Test
    void anUndeclaredUseIsFound() {
        assertThatThrownBy(() -> ApplicationModules.of("planted", _ -> true).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("low");
    }

    @Test
    void everyModuleDeclaresWhatItMayUse() {
        var bare =
                house().stream()
                        .filter(module -> undeclared(module.getBasePackage().getName()))
                        .map(module -> module.getIdentifier().toString())
                        .toList();
        assertThat(bare).isEmpty();
    }

    @Test
    void aModuleWithoutDeclarationIsFound() {
        assertThat(undeclared("planted.bare")).isTrue();
        assertThat(undeclared("planted.open")).isTrue();
        assertThat(undeclared("planted.high")).isFalse();
    }

    @Test
    void domainIsPlainJava() {
        DOMAIN_IS_PLAIN_JAVA.check(HOUSE);
        assertThatThrownBy(() -> DOMAIN_IS_PLAIN_JAVA.check(PLANTED))
                .hasMessageContaining("Tainted");
    }

    @Test
    void controllersArePackagePrivate() {
        CONTROLLERS_ARE_HIDDEN.check(HOUSE);
        assertThatThrownBy(() -> CONTROLLERS_ARE_HIDDEN.check(PLANTED))
                .hasMessageContaining("OpenController");
    }

    /** A statement names only its own schema and those the module may use. */
    @Test
    void everySchemaHasItsModule() {
        var modules = house().stream().map(module -> module.getIdentifier().toString()).toList();
        assertThat(modules).containsAll(Migrations.MODULES);
    }

    /** Without the launcher that only tests and trials have on their path. */
    private static ApplicationModules house() {
        return ApplicationModules.of(
                Application.class,
                JavaClass.Predicates.resideInAPackage("se.tryggaunga.postgres.."));
    }

    private static boolean undeclared(String basePackage) {
        try {
            var declared =
                    Class.forName(basePackage + ".package-info")
                            .getAnnotation(ApplicationModule.class);
            return declared == null
                    || declared.type() == ApplicationModule.Type.OPEN
                    || Arrays.equals(
                            declared.allowedDependencies(),
                            new String[] {ApplicationModule.OPEN_TOKEN});
        } catch (ClassNotFoundException absent) {
            return true;
        }
    }
}

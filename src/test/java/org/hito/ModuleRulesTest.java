package org.hito;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** What a module may use, and where the engine's types may stand. */
class ModuleRulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hito");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(HitoApplication.class).verify();
    }

    @Test
    void typesOfTheEngineStayInTheirPackages() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.hito.engine..", "org.hito.inbox..", "..process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm..")
                .check(CLASSES);
    }

    @Test
    void theFormModuleIsPure() {
        noClasses()
                .that()
                .resideInAPackage("org.hito.form..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.jdbc..", "org.camunda.bpm..")
                .check(CLASSES);
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.hito.platform..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}

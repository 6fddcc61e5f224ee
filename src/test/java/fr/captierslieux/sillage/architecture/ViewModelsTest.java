package fr.captierslieux.sillage.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What screens know and do is apart from how they look. */
class ViewModelsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.captierslieux.sillage");

    @Test
    void viewModelsKnowNoControl() {
        classes().that().resideInAPackage("..ui..").and().haveSimpleNameEndingWith("Model")
                .should().onlyDependOnClassesThat()
                .resideOutsideOfPackages("javafx.scene..", "javafx.stage..", "javafx.application..",
                        "javafx.geometry..", "javafx.css..",
                        "javafx.animation..", "javafx.event..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("view models are tested without a toolkit").check(CLASSES);
    }

    @Test
    void questionsAndBackgroundSpeakNoToolkit() {
        noClasses().that().haveSimpleName("Prompts").or().haveSimpleName("Navigation").or().haveSimpleName("Background")
                .or().haveSimpleName("Notice").or().haveSimpleName("Problem").or().haveSimpleName("Lane")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                .because("a toolkit type in a port leaks into every view model").check(CLASSES);
    }

    @Test
    void commandsOfTheTerminalNeverNeedTheWindow() {
        noClasses().that().resideInAPackage("..cli..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "..ui..")
                .because("a command starts without loading JavaFX").check(CLASSES);
        noClasses().that().haveSimpleName("Main").or().haveSimpleName("Wiring").or().haveSimpleName("WiredStore")
                .or().haveSimpleName("Demonstration").or().haveSimpleName("Display")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                .because("a command starts without loading JavaFX").check(CLASSES);
    }
}

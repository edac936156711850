package io.unplannedwork.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms that need a machine. */
class ArrowsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(new ImportOption.DoNotIncludeJars())
          .importPackages("io.unplannedwork.desktop");

  @Test
  void libGdxIsKnownToTheLauncherOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.unplannedwork.desktop.launcher..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.badlogic.gdx..", "org.lwjgl..")
        .check(CLASSES);
  }

  @Test
  void noRoomOfTheDesktopKnowsAshleyOrGson() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.badlogic.ashley..", "com.google.gson..")
        .check(CLASSES);
  }

  @Test
  void theDatabaseIsKnownToTheStoreOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.unplannedwork.desktop.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "com.zaxxer..", "org.sqlite..", "org.postgresql..")
        .check(CLASSES);
  }

  @Test
  void theCommandLineIsOnTop() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.unplannedwork.desktop.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.unplannedwork.desktop.cli..", "picocli..")
        .check(CLASSES);
  }

  @Test
  void noTwoRoomsNeedEachOther() {
    slices().matching("io.unplannedwork.desktop.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}

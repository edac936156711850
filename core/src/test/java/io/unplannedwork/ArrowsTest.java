package io.unplannedwork;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the rooms of the house, as CONTRIBUTING.md draws them. */
class ArrowsTest {
  private static final String HOUSE = "io.unplannedwork.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(new ImportOption.DoNotIncludeJars())
          .importPackages("io.unplannedwork");

  /** What each room may use besides itself and the Java library. */
  private static final Map<String, List<String>> MAY_USE = mayUse();

  private static Map<String, List<String>> mayUse() {
    Map<String, List<String>> arrows = new LinkedHashMap<>();
    arrows.put("contract", List.of());
    arrows.put("scenario", List.of("contract"));
    arrows.put("measure", List.of("contract", "scenario"));
    arrows.put("sim", List.of("contract", "scenario", "measure"));
    arrows.put("session", List.of("contract", "scenario", "measure", "sim"));
    arrows.put("view", List.of("contract"));
    arrows.put("fog", List.of("contract", "scenario", "measure", "sim", "session", "view"));
    arrows.put("bot", List.of("contract", "view"));
    arrows.put("client", List.of("contract", "view"));
    arrows.put(
        "room",
        List.of(
            "contract", "scenario", "measure", "sim", "session", "view", "fog", "bot", "client"));
    arrows.put("chart", List.of("contract", "view"));
    arrows.put("ui", List.of("contract", "view", "client", "chart"));
    arrows.put("json", List.of("contract", "scenario", "view"));
    return arrows;
  }

  static Set<String> rooms() {
    Set<String> rooms = new TreeSet<>();
    CLASSES.stream()
        .map(type -> type.getPackageName())
        .filter(name -> name.startsWith(HOUSE))
        .map(name -> name.substring(HOUSE.length()).split("\\.")[0])
        .forEach(rooms::add);
    return rooms;
  }

  @Test
  void everyRoomIsKnownByName() {
    assertThat(MAY_USE.keySet())
        .as("rooms with their arrows; add a new room here and in CONTRIBUTING.md")
        .containsAll(rooms());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyWhatItsArrowsAllow(String room) {
    List<String> allowed = new ArrayList<>(List.of("java.."));
    allowed.add(HOUSE + room + "..");
    MAY_USE.getOrDefault(room, List.of()).forEach(other -> allowed.add(HOUSE + other + ".."));
    if (room.equals("sim")) {
      allowed.add("com.badlogic.ashley..");
    }
    if (room.equals("ui")) {
      allowed.add("com.badlogic.gdx..");
    }
    if (room.equals("json")) {
      allowed.add("com.google.gson..");
    }
    classes()
        .that()
        .resideInAPackage(HOUSE + room + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .check(CLASSES);
  }

  @Test
  void noTwoRoomsNeedEachOther() {
    slices().matching("io.unplannedwork.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingButTheScreensTouchesTheMachine() {
    noClasses()
        .that(resideOutsideOfPackages("io.unplannedwork.ui.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..")
                .or(named("a file", "java.io.File.*|java.io.RandomAccessFile"))
                .or(named("a thread", "java.lang.(Thread|ProcessBuilder|Runtime|ThreadLocal)"))
                .or(named("a clock", "java.time.Clock|java.util.(Timer|TimerTask|Date|Calendar)"))
                .or(
                    named(
                        "dice that are not ours",
                        "java.util.(Random|SplittableRandom|UUID)|java.security.SecureRandom")))
        .check(CLASSES);
  }

  @Test
  void nothingButTheScreensReadsAClock() {
    classes()
        .that(resideOutsideOfPackages("io.unplannedwork.ui.."))
        .should(
            neverCall(
                "java.lang.System.(nanoTime|currentTimeMillis)",
                "java.time..*\\.now",
                "java.lang.Math.random"))
        .check(CLASSES);
  }

  @Test
  void theSimulationComputesTheSameOnEveryMachine() {
    classes()
        .that(
            resideInAPackage("io.unplannedwork.sim..")
                .or(resideInAPackage("io.unplannedwork.measure.."))
                .or(resideInAPackage("io.unplannedwork.session.."))
                .or(resideInAPackage("io.unplannedwork.bot..")))
        .should(
            neverCall(
                "java.lang.Math.(exp|expm1|log|log10|log1p|pow|sin|cos|tan|sinh|cosh|tanh|cbrt|atan2?|hypot)",
                "java.lang.Object.hashCode",
                "java.lang.Enum.hashCode",
                "java.lang.System.identityHashCode"))
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> named(String what, String regex) {
    return DescribedPredicate.describe(what, type -> type.getName().matches(regex));
  }

  /** {@code patterns} match {@code class.method}. */
  private static ArchCondition<JavaClass> neverCall(String... patterns) {
    return new ArchCondition<>("never call " + String.join(", ", patterns)) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          AccessTarget target = access.getTarget();
          String called = target.getOwner().getName() + "." + target.getName();
          for (String pattern : patterns) {
            if (called.matches(pattern)) {
              events.add(SimpleConditionEvent.violated(access, access.getDescription()));
            }
          }
        }
      }
    };
  }
}

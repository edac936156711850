package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * No secret is compared by anything that stops at the first difference: read from the classes,
 * since a clock could not tell.
 */
class ConstantTimeTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.unplannedwork");

  private static final String CONSTANT = "MessageDigest.isEqual";
  private static final List<String> HASTY =
      List.of(
          "String.equals",
          "String.equalsIgnoreCase",
          "String.compareTo",
          "String.contentEquals",
          "String.regionMatches",
          "String.startsWith",
          "Object.equals",
          "Objects.equals",
          "Arrays.equals",
          "Map.get",
          "Map.containsKey",
          "List.contains",
          "Set.contains");

  private static Set<String> calls(Class<?> type, String method) {
    Set<String> calls = new TreeSet<>();
    for (JavaMethodCall call : CLASSES.get(type).getMethodCallsFromSelf()) {
      String from = call.getOrigin().getName();
      if (from.equals(method) || from.startsWith("lambda$" + method + "$")) {
        calls.add(call.getTargetOwner().getSimpleName() + "." + call.getName());
      }
    }
    return calls;
  }

  private static Set<String> callers(Class<?> type, String method) {
    Set<String> callers = new TreeSet<>();
    CLASSES.get(type).getMethodCallsToSelf().stream()
        .filter(call -> call.getName().equals(method))
        .forEach(call -> callers.add(call.getOriginOwner().getSimpleName()));
    return callers;
  }

  @Test
  void tokensAreComparedAsHashesInConstantTime() {
    assertThat(calls(TokenHash.class, "matches"))
        .contains(CONSTANT)
        .doesNotContainAnyElementsOf(HASTY);
    assertThat(callers(TokenHash.class, "equals")).isEmpty();
    assertThat(callers(TokenHash.class, "hex")).isSubsetOf("TokenHash");
  }

  @Test
  void whatSomebodySaysAtTheDoorIsGivenToNothingElse() {
    assertThat(callers(Admission.class, "token")).containsExactly("Door", "Reception");
    assertThat(calls(Door.class, "of"))
        .contains("Admission.token", "TokenHash.matches", "Chairs.heldBy")
        .doesNotContainAnyElementsOf(HASTY);
    assertThat(calls(Reception.class, "join"))
        .contains("Admission.token", "Door.of")
        .doesNotContainAnyElementsOf(HASTY);
    assertThat(calls(Chairs.class, "heldBy"))
        .contains("TokenHash.matches")
        .doesNotContainAnyElementsOf(HASTY);
  }

  @Test
  void codesAreComparedInConstantTime() {
    assertThat(calls(Workshop.class, "room")).contains(CONSTANT).doesNotContainAnyElementsOf(HASTY);
  }
}

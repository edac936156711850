package io.unplannedwork.sim.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.Parameter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParameterTest {
  @Test
  void everyParameterIsUsedByALawOrByTheRulesOfPlay() {
    Set<String> used = usedOf(Parameter.class);
    Set<String> catalogue = new TreeSet<>();
    for (Parameter parameter : Parameter.values()) {
      catalogue.add(parameter.name());
    }
    assertThat(used).isEqualTo(catalogue);
  }

  @Test
  void everyEffectAPracticeCanHaveActsOnSomething() {
    Set<String> used = usedOf(EffectSpec.Effect.class);
    Set<String> vocabulary = new TreeSet<>();
    for (EffectSpec.Effect effect : EffectSpec.Effect.values()) {
      vocabulary.add(effect.name());
    }
    assertThat(used).isEqualTo(vocabulary);
  }

  @Test
  void everyDefaultLiesInItsRangeAndSaysWhatItRestsOn() {
    for (Parameter parameter : Parameter.values()) {
      assertThat(parameter.standard())
          .as(parameter.name())
          .isBetween(parameter.least(), parameter.most());
      assertThat(parameter.unit()).as(parameter.name()).isNotBlank();
      assertThat(parameter.source()).as(parameter.name()).isNotBlank();
    }
  }

  /** The constants of a vocabulary that the simulation or the rules of play read. */
  private static Set<String> usedOf(Class<? extends Enum<?>> vocabulary) {
    JavaClasses users =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.unplannedwork.sim", "io.unplannedwork.session");
    return users.stream()
        .flatMap(user -> user.getFieldAccessesFromSelf().stream())
        .filter(access -> access.getTargetOwner().isEquivalentTo(vocabulary))
        .map(access -> access.getTarget().getName())
        .filter(name -> !name.startsWith("$"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

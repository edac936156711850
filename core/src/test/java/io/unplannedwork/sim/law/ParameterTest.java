package io.unplannedwork.sim.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.unplannedwork.scenario.Parameter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParameterTest {
  @Test
  void everyParameterOfTheSimulationIsUsedByALaw() {
    JavaClasses users =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.unplannedwork.sim.law");
    Set<String> used =
        users.stream()
            .flatMap(user -> user.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(Parameter.class))
            .map(access -> access.getTarget().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> catalogue = new TreeSet<>();
    for (Parameter parameter : Parameter.values()) {
      if (!parameter.name().startsWith("PLAY_")) {
        catalogue.add(parameter.name());
      }
    }
    assertThat(used).isEqualTo(catalogue);
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
}

package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.ashley.core.Component;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KindsTest {
  @Test
  void everyComponentIsNumberedBeforeTheFirstWorld() {
    Set<String> written =
        new ClassFileImporter()
            .importPackages("io.unplannedwork.sim.component").stream()
                .filter(one -> one.isAssignableTo(Component.class) && !one.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    assertThat(written).isNotEmpty();
    assertThat(Kinds.ALL).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void finishedItemsLeaveTheEngine() {
    World world =
        Lab.queue(1, Lab.listed(0L, 0L, 1_000_000L), Lab.constant(10)).world(1, new EventLog());
    assertThat(world.company().items.engine().getEntitiesFor(Kinds.ITEMS).size()).isEqualTo(2);
    assertThat(world.company().engine().getEntitiesFor(Kinds.PEOPLE).size())
        .isEqualTo(world.company().people.length);
    world.advance(15, Integer.MAX_VALUE);
    assertThat(world.company().items.engine().getEntitiesFor(Kinds.ITEMS).size()).isEqualTo(1);
    world.advance(25, Integer.MAX_VALUE);
    assertThat(world.company().items.engine().getEntitiesFor(Kinds.ITEMS).size()).isZero();
  }
}

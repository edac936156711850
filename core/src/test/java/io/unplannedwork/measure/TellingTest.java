package io.unplannedwork.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.Scenario;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TellingTest {
  private final Scenario scenario = SmallShop.scenario();
  private final Telling telling =
      new Telling(scenario, Texts.in(Locale.ENGLISH), (decision, answer) -> "");

  static Stream<Class<?>> production() {
    return Arrays.stream(ProductionEvent.class.getPermittedSubclasses());
  }

  static Stream<Class<?>> changes() {
    return Arrays.stream(ChangeEvent.class.getPermittedSubclasses());
  }

  static Stream<Class<?>> people() {
    return Arrays.stream(PeopleEvent.class.getPermittedSubclasses());
  }

  static Stream<Class<?>> flow() {
    return Arrays.stream(FlowEvent.class.getPermittedSubclasses());
  }

  static Stream<Class<?>> company() {
    return Arrays.stream(CompanyEvent.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource({"production", "changes", "people"})
  void whatHappensToServicesChangesAndPeopleIsToldInASentence(Class<?> type)
      throws ReflectiveOperationException {
    assertThat(telling.say((Event) make(type)).orElse("")).isNotBlank().doesNotContain("null");
  }

  /** Bookings, rewards of waiting, midnights mean nothing to a player; nothing may be half told. */
  @ParameterizedTest
  @MethodSource({"flow", "company"})
  void whatElseHappensIsToldInASentenceOrNotAtAll(Class<?> type)
      throws ReflectiveOperationException {
    assertThat(telling.say((Event) make(type)).orElse("-")).isNotBlank().doesNotContain("null");
  }

  /** A record with the first of everything. */
  private Object make(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = value(types[i]);
    }
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private Object value(Class<?> type) throws ReflectiveOperationException {
    if (type == ServiceId.class) {
      return scenario.services().get(0).id();
    }
    if (type == PersonId.class) {
      return scenario.people().get(0).id();
    }
    if (type == SimTime.class) {
      return SimTime.START;
    }
    if (type == int.class) {
      return 1;
    }
    if (type == long.class) {
      return 1L;
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == String.class) {
      return "dev";
    }
    if (type == List.class) {
      return List.of();
    }
    return type.isEnum() ? type.getEnumConstants()[0] : make(type);
  }
}

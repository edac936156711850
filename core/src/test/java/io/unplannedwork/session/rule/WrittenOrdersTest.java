package io.unplannedwork.session.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.Role;
import io.unplannedwork.scenario.DecisionSpec;
import io.unplannedwork.scenario.OrderSpec;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabulary of decisions: each word comes to exactly one order. */
class WrittenOrdersTest {
  static List<Class<?>> words() {
    return List.of(OrderSpec.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyWordComesToOneOrderOrChangesThePlay(Class<?> word) throws ReflectiveOperationException {
    OrderSpec order = (OrderSpec) make(word);
    DecisionSpec decision =
        new DecisionSpec(
            "test",
            "Test",
            "Well?",
            List.of(Role.CIO),
            new DecisionSpec.Opens(1, 0, 0, null, null, List.of(), null, null, null, null),
            "",
            "",
            AnswerKind.NUMBER,
            List.of(),
            List.of(),
            null,
            true,
            0,
            10,
            1,
            "",
            null,
            List.of(order),
            30);
    Answer answer = new Answer.Amount(3);
    int orders = WrittenOrders.of(decision, List.of(), answer, null).size();
    assertThat(orders + new Written(decision).rulings(answer).size()).isEqualTo(1);
  }

  /** A record whose parts are as plain as can be, and none of them null. */
  private static Object make(Class<?> type) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = plain(types[i]);
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Object plain(Class<?> type) throws ReflectiveOperationException {
    if (type == int.class || type == Integer.class) {
      return 1;
    }
    if (type == long.class || type == Long.class) {
      return 1L;
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == String.class) {
      return "x";
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == Permille.class) {
      return Permille.of(1);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return type.isInterface() ? make(type.getPermittedSubclasses()[0]) : make(type);
  }
}

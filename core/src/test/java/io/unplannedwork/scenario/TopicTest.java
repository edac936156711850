package io.unplannedwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {
  @Test
  void everyParameterBelongsToOneLaw() {
    List<Parameter> told =
        Arrays.stream(Topic.values()).flatMap(topic -> topic.parameters().stream()).toList();
    assertThat(told).containsExactlyInAnyOrder(Parameter.values());
  }

  @Test
  void everySwitchIsToldOnce() {
    List<Law> told = Arrays.stream(Topic.values()).flatMap(topic -> topic.law().stream()).toList();
    assertThat(told).containsExactlyInAnyOrder(Law.values());
  }
}

package io.unplannedwork.scenario;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.TeamId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Something a review can decide to do until the next one: it costs capacity and then acts. */
public record ActionSpec(
    @Field(value = "The action's id.", min = 1, max = 40) String id,
    @Field(value = "The title players see.", min = 1, max = 60) String title,
    @Field(value = "One or two sentences on what it is for.", max = 300, absent = "\"\"")
        String about,
    @Field("The team it lies with; whoever heads its group is asked to own it.") TeamId team,
    @Field(value = "What must have happened in the round; null for always.", absent = "null")
        When when,
    @Field(value = "Money it costs once.", unit = "whole money", absent = "0") long cost,
    @Field(
            value = "Whose hours it takes; may be empty where what it does is work by itself.",
            max = 8,
            absent = "[]")
        List<DecisionSpec.Hours> hours,
    @Field(
            value = "What people expect it to move: more of a measure or less; players see it.",
            unit = "permille of a usual round",
            min = -1000,
            max = 1000,
            absent = "{}")
        Map<Measure, Integer> expected,
    @Field(value = "What it does when its round begins.", min = 1, max = 24) List<OrderSpec> does,
    @Field(value = "Once taken up it is not offered again.", absent = "true") boolean once) {
  public ActionSpec {
    hours = List.copyOf(hours);
    // In the order of the measures, whatever order they were written in.
    expected = Collections.unmodifiableMap(new TreeMap<>(expected));
    does = List.copyOf(does);
  }

  /** A number of the round that makes an action worth offering. */
  public record When(
      @Field("The measure, over the round.") Measure measure,
      @Field(value = "At least so much; null for any.", absent = "null") Long atLeast,
      @Field(value = "At most so much; null for any.", absent = "null") Long atMost) {}

  /** The same as something to choose. */
  public DecisionSpec.Option asOption() {
    return new DecisionSpec.Option(id, title, about, cost, hours, null, expected, does);
  }
}

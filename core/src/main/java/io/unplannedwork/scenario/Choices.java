package io.unplannedwork.scenario;

import io.unplannedwork.contract.AnswerKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The decisions a strategy can answer, with what can be chosen where that is always the same. */
public final class Choices {
  private static final Map<String, AnswerKind> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("promises", AnswerKind.RANK),
              Map.entry("debtShare", AnswerKind.CHOOSE),
              Map.entry("wipLimit", AnswerKind.NUMBER),
              Map.entry("sliceAndBatch", AnswerKind.CHOOSE),
              Map.entry("releaseDay", AnswerKind.CHOOSE),
              Map.entry("approval", AnswerKind.CHOOSE),
              Map.entry("rota", AnswerKind.CHOOSE),
              Map.entry("respond", AnswerKind.CHOOSE),
              Map.entry("lend", AnswerKind.ASSIGN),
              Map.entry("notice", AnswerKind.ASSIGN),
              Map.entry("expertServes", AnswerKind.CHOOSE),
              Map.entry("practice", AnswerKind.CHOOSE),
              Map.entry("stopTheLine", AnswerKind.TOGGLE)));

  private static final Map<String, List<String>> OPTIONS =
      Map.of(
          "debtShare", List.of("0", "10", "20", "30", "40"),
          "sliceAndBatch", List.of("whole-all", "week-eight", "days-four", "day-one"),
          "releaseDay", List.of("TUESDAY", "THURSDAY", "SATURDAY", "TUESDAY-THURSDAY", "DAILY"),
          "approval", List.of("NONE", "PEER", "BOARD"),
          "rota", List.of("NOBODY", "RUNNERS", "RUNNERS_AND_BUILDERS"),
          "respond", List.of("ROLL_BACK", "FIX_FORWARD"),
          "expertServes", List.of("WHOEVER_ASKS", "INCIDENTS", "PROMISES", "TEACHING"));

  private Choices() {}

  /** The names of all decisions, in the order of the alphabet. */
  public static List<String> decisions() {
    return List.copyOf(KINDS.keySet());
  }

  /** How a decision is answered; null for an unknown one. */
  public static AnswerKind kind(String decision) {
    return KINDS.get(decision);
  }

  /** What can be chosen in every scenario; empty where it depends on the scenario. */
  public static List<String> options(String decision) {
    return OPTIONS.getOrDefault(decision, List.of());
  }
}

package io.unplannedwork.desktop.server;

import java.util.List;

/** What clients say: one of each kind at least. */
final class Frames {
  static final List<String> SOME =
      List.of(
          "{\"type\":\"hello\",\"code\":\"ABCD2345\",\"as\":\"seat\",\"token\":\"x\",\"resume\":5}",
          "{\"type\":\"seat\",\"seat\":\"ops\",\"name\":\"Ann\"}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"ITEM\",\"id\":\"7\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"TRUST\",\"id\":\"making/keeping\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"MEASURE\",\"id\":\"LEAD_TIME\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"PERSON\",\"id\":\"ada\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"SERVICE\",\"id\":\"shop\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"STAGE\",\"id\":\"build\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"INCIDENT\",\"id\":\"1\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"DEPLOYMENT\",\"id\":\"1\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"PRACTICE\",\"id\":\"tests\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"BONUS\",\"id\":\"dev\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"GOAL\",\"id\":\"g\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"MONEY\",\"id\":\"\"}}",
          "{\"type\":\"ping\"}",
          give("{\"type\":\"Undo\"}"),
          give("{\"type\":\"Predict\",\"number\":12}"),
          give("{\"type\":\"Ready\",\"ready\":true}"),
          give("{\"type\":\"Pause\",\"paused\":true}"),
          give("{\"type\":\"SetSpeed\",\"times\":4}"),
          give("{\"type\":\"StepDay\"}"),
          give("{\"type\":\"EndPhase\"}"),
          give("{\"type\":\"EndHold\"}"),
          give("{\"type\":\"Lock\",\"locked\":true}"),
          give("{\"type\":\"Remove\",\"seat\":\"ops\"}"),
          give("{\"type\":\"FireInject\",\"inject\":\"flood\"}"),
          give("{\"type\":\"DealDecision\",\"decision\":\"wipLimit\"}"),
          give("{\"type\":\"NameCause\",\"cause\":\"REWORKED\"}"),
          give("{\"type\":\"TakeAction\",\"action\":\"debt/shop\",\"owner\":\"ops\"}"),
          give("{\"type\":\"DropAction\",\"action\":\"debt/shop\"}"),
          give("{\"type\":\"AnswerProposal\",\"proposal\":1,\"reply\":\"ACCEPT\",\"why\":\"so\"}"),
          give("{\"type\":\"Occupy\",\"seat\":\"dev\",\"name\":\"x\",\"bot\":false}"),
          decide("debtShare", "{\"kind\":\"CHOOSE\",\"option\":\"20\"}"),
          decide("wipLimit", "{\"kind\":\"NUMBER\",\"number\":4}"),
          decide("promises", "{\"kind\":\"RANK\",\"options\":[\"a\",\"b\"]}"),
          decide("lend", "{\"kind\":\"ASSIGN\",\"subject\":\"ada\",\"target\":\"keepers\"}"),
          decide("rota", "{\"kind\":\"CHOOSE\",\"option\":\"RUNNERS\"}"));

  private Frames() {}

  private static String give(String command) {
    return "{\"type\":\"command\",\"id\":\"c1\",\"command\":" + command + "}";
  }

  private static String decide(String decision, String answer) {
    return give(
        "{\"type\":\"Decide\",\"decision\":\"" + decision + "\",\"answer\":" + answer + "}");
  }
}

package io.unplannedwork.scenario;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import java.util.Map;

/** A named way to play: what to answer to which decision; seats agree; the rest is left to bots. */
public record StrategySpec(
    @Field(value = "The strategy's name.", min = 1, max = 40) String id,
    @Field(value = "One sentence.", max = 200, absent = "\"\"") String about,
    @Field(value = "Answers by decision.", max = 100, absent = "{}")
        Map<DecisionId, Answer> answers,
    @Field(value = "Whether bots decide what is not answered here.", absent = "true")
        boolean bots) {
  public StrategySpec {
    answers = Map.copyOf(answers);
  }
}

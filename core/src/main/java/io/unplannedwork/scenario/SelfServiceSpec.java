package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import java.util.List;

/**
 * A product instead of a queue: whoever needs a stage's work does what is left of it themselves.
 */
public record SelfServiceSpec(
    @Field("The stage whose work it spares; one of WORK that neither makes nor catches defects.")
        StageId stage,
    @Field(
            value = "Only for items of these streams; none for whatever passes the stage.",
            max = 100,
            absent = "[]")
        List<StreamId> streams,
    @Field(
            value = "The share of the stage's work that is left to whoever uses it.",
            unit = "permille",
            max = 1000,
            absent = "100")
        Permille left,
    @Field(
            value =
                "Who asks, where an item passes no other stage: they serve themselves. Elsewhere it is whoever works on the item in the stage before, or behind.",
            absent = "null")
        TeamId users) {
  public SelfServiceSpec {
    streams = List.copyOf(streams);
  }
}

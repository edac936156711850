package io.unplannedwork.scenario;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.StreamId;
import java.time.LocalDateTime;
import java.util.List;

/** A freeze: for a time, nothing new is begun or nothing is released. Unplanned work goes on. */
public record FreezeSpec(
    @Field(value = "The freeze's id.", min = 1, max = 40) String id,
    @Field(value = "The title players see.", min = 1, max = 40) String title,
    @Field("When it begins.") LocalDateTime from,
    @Field("When it ends.") LocalDateTime until,
    @Field(
            value = "WORK: nothing new is begun. RELEASES: nothing goes out.",
            absent = "\"RELEASES\"")
        CompanyEvent.Frozen what,
    @Field(value = "Promises it does not hold.", max = 100, absent = "[]")
        List<PromiseId> exceptPromises,
    @Field(value = "Streams of demand it does not hold.", max = 100, absent = "[]")
        List<StreamId> exceptStreams) {
  public FreezeSpec {
    exceptPromises = List.copyOf(exceptPromises);
    exceptStreams = List.copyOf(exceptStreams);
  }
}

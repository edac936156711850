package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ServiceClassId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;

/** A stage of the value stream. */
public record StageSpec(
    @Field(value = "The stage's id.", min = 1, max = 40) StageId id,
    @Field(value = "The name players see.", min = 1, max = 24) String name,
    @Field(value = "What happens here: WORK, APPROVAL or RELEASE.", absent = "\"WORK\"") Kind kind,
    @Field("The team that does it.") TeamId team,
    @Field(
            value =
                "Who does it for work about a service: TEAM, or the service's BUILDERS or RUNNERS where they can.",
            absent = "\"TEAM\"")
        By by,
    @Field(value = "The skill it takes.", min = 1, max = 40) String skill,
    @Field(
            value = "Most items in this stage, queue and work together; 0 for no limit.",
            max = 10_000,
            absent = "0")
        int wipLimit,
    @Field(value = "Items are cut into slices when work on them begins here.", absent = "false")
        boolean slices,
    @Field(value = "Work here makes defects.", absent = "false") boolean makesDefects,
    @Field(
            value = "The share of defects this stage catches, each by itself.",
            unit = "permille",
            max = 1000,
            absent = "0")
        Permille catches,
    @Field(value = "For APPROVAL: the board's day.", absent = "\"WEDNESDAY\"") DayOfWeek boardDay,
    @Field(value = "For APPROVAL: when the board meets.", absent = "\"14:00\"") LocalTime boardTime,
    @Field(
            value = "For APPROVAL: how long before the meeting a change must be submitted.",
            unit = "minutes",
            max = 20_160,
            absent = "0")
        long cutoff,
    @Field(
            value = "PULL: work comes in while there is room. PUSH: it comes in, room or not.",
            absent = "\"PULL\"")
        Inflow inflow,
    @Field(
            value = "Work done here moves on when so many items are done; only in a WORK stage.",
            min = 1,
            max = 1000,
            absent = "1")
        int transfer,
    @Field(
            value = "Lanes: most items of a class of service in this stage.",
            max = 20,
            absent = "{}")
        Map<ServiceClassId, Long> lanes,
    @Field(value = "What blocks work here; null for nothing.", absent = "null")
        BlockingSpec blocking,
    @Field(
            value =
                "The service this work runs on, a pipeline say: while it is down nothing is begun here, and nothing goes out; null for none.",
            absent = "null")
        ServiceId runsOn) {
  public StageSpec {
    lanes = Map.copyOf(lanes);
  }

  /** Who does a stage for work about a service. */
  public enum By {
    /** The stage's own team, whatever the work is about. */
    TEAM,
    /** The team that builds the service. */
    BUILDERS,
    /** The team that runs the service. */
    RUNNERS
  }

  /** How work comes into a stage. */
  public enum Inflow {
    PULL,
    PUSH
  }

  public enum Kind {
    WORK,
    APPROVAL,
    RELEASE
  }
}

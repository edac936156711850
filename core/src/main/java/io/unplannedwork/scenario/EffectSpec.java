package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PracticeId;

/** A typed effect on a law: a new number or combination is data, a new verb is code. */
public record EffectSpec(
    @Field("What it acts on.") Effect effect,
    @Field(
            value = "How much more (positive) or less (negative) of it there is.",
            unit = "permille",
            min = -1000,
            max = 10_000)
        Permille permille,
    @Field(value = "Only while this practice is adopted too.", absent = "null") PracticeId when) {

  /** The closed vocabulary of effects. */
  public enum Effect {
    HANDOFF_LOSS(
        "context that is lost where work passes to another team, and work made anew for it"),
    QUESTIONS("questions that people ask across a boundary, and wait for"),
    DEFECTS("defects that work makes"),
    CATCH_SHARE("the share of defects that a stage catches"),
    CHANGE_FAILURE("the hazard that a change fails its deployment"),
    DEPLOY_EFFORT("work of a deployment"),
    SLICE_OVERHEAD("extra work for each slice"),
    DETECT_TIME("time until an incident is noticed"),
    ASSEMBLE_TIME("time until the right people are together"),
    DIAGNOSE_TIME("time until the cause of an incident is found"),
    REPAIR_TIME("time until it is repaired"),
    ROLLBACK_TIME("time to roll a deployment back"),
    ENVIRONMENT_DRIFT("how fast environments drift apart"),
    SWITCHING_COST("time lost to finding the way back into other work"),
    DEBT_GROWTH("technical debt that building leaves behind"),
    LEARNING("how fast work on a service teaches it"),
    FAULT_RATE("how often live faults show themselves and services break down"),
    CAPACITY("requests a service can serve"),
    EXPOSURE("the hazard of a breach"),
    EVIDENCE("work to show an auditor how a change went");

    private final String says;

    Effect(String says) {
      this.says = says;
    }

    /** What there is more or less of, in a few words. */
    public String says() {
      return says;
    }
  }
}

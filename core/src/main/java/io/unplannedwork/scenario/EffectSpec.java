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
    HANDOFF_LOSS,
    QUESTIONS,
    DEFECTS,
    CATCH_SHARE,
    CHANGE_FAILURE,
    DEPLOY_EFFORT,
    SLICE_OVERHEAD,
    DETECT_TIME,
    ASSEMBLE_TIME,
    DIAGNOSE_TIME,
    REPAIR_TIME,
    ROLLBACK_TIME,
    ENVIRONMENT_DRIFT,
    SWITCHING_COST,
    DEBT_GROWTH,
    LEARNING,
    FAULT_RATE,
    CAPACITY,
    EXPOSURE,
    EVIDENCE
  }
}

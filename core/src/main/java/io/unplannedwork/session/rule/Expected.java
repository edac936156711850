package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.Habit;
import io.unplannedwork.scenario.SelfServiceSpec;
import java.util.List;

/**
 * What people expect an effect to move, from its size in the scenario. Expectations guide bots and
 * are shown to players; what comes of them the simulation decides.
 */
final class Expected {
  private Expected() {}

  /** Of a product people expect that nobody waits for the stage any more. */
  static List<Offer.Leaning> of(SelfServiceSpec product) {
    long spared = 1000 - product.left().value();
    return List.of(
        leaning(Measure.LEAD_TIME, -spared / 5), leaning(Measure.FLOW_EFFICIENCY, spared / 10));
  }

  /** Of a habit people expect that less breaks, for hours that are missing elsewhere. */
  static List<Offer.Leaning> of(Habit habit) {
    return switch (habit) {
      case GAME_DAYS ->
          List.of(
              leaning(Measure.INCIDENTS, -200),
              leaning(Measure.OUTAGE_MINUTES, -200),
              leaning(Measure.FEATURES_LIVE, -20));
      case REVIEWS ->
          List.of(
              leaning(Measure.INCIDENTS, -150),
              leaning(Measure.OUTAGE_MINUTES, -100),
              leaning(Measure.FEATURES_LIVE, -20));
    };
  }

  static List<Offer.Leaning> of(EffectSpec effect) {
    long size = effect.permille().value();
    return switch (effect.effect()) {
      case HANDOFF_LOSS, QUESTIONS ->
          List.of(leaning(Measure.LEAD_TIME, size / 4), leaning(Measure.TRUST, -size / 5));
      case DEFECTS ->
          List.of(
              leaning(Measure.DEFECTS_ESCAPED, size / 2),
              leaning(Measure.CHANGE_FAIL_RATE, size / 4));
      case CATCH_SHARE ->
          List.of(
              leaning(Measure.DEFECTS_ESCAPED, -size),
              leaning(Measure.CHANGE_FAIL_RATE, -size / 2));
      case CHANGE_FAILURE -> List.of(leaning(Measure.CHANGE_FAIL_RATE, size));
      case DEPLOY_EFFORT ->
          List.of(leaning(Measure.DEPLOYMENTS, -size / 2), leaning(Measure.FATIGUE, size / 4));
      case SLICE_OVERHEAD -> List.of(leaning(Measure.FEATURES_LIVE, -size / 4));
      case DETECT_TIME, ASSEMBLE_TIME, DIAGNOSE_TIME, REPAIR_TIME ->
          List.of(
              leaning(Measure.OUTAGE_MINUTES, size / 3),
              leaning(Measure.FAILED_DEPLOYMENT_RECOVERY_TIME, size / 3));
      case ROLLBACK_TIME -> List.of(leaning(Measure.FAILED_DEPLOYMENT_RECOVERY_TIME, size / 2));
      case ENVIRONMENT_DRIFT -> List.of(leaning(Measure.CHANGE_FAIL_RATE, size / 3));
      case SWITCHING_COST ->
          List.of(leaning(Measure.ITEMS_FINISHED, -size / 5), leaning(Measure.LEAD_TIME, size / 5));
      case DEBT_GROWTH -> List.of(leaning(Measure.DEBT, size / 4));
      case LEARNING -> List.of(leaning(Measure.FLOW_EFFICIENCY, size / 5));
      case FAULT_RATE ->
          List.of(leaning(Measure.INCIDENTS, size), leaning(Measure.OUTAGE_MINUTES, size / 2));
      case EXPOSURE -> List.of(leaning(Measure.SEVERE_INCIDENTS, size / 5));
      case EVIDENCE -> List.of(leaning(Measure.AUDIT_FINDINGS, size));
      case CAPACITY -> List.of(leaning(Measure.AVAILABILITY, size / 10));
    };
  }
}

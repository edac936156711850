package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import java.util.List;

/** How changes are authorised and taken to production, beside the rule for most of them. */
public record ChangePolicySpec(
    @Field(
            value = "ON_DAYS: on the release days. ON_DEMAND: whenever a change is ready.",
            absent = "\"ON_DAYS\"")
        Releases releases,
    @Field(
            value = "How long after its time a release may still be taken out; 0 for no end.",
            unit = "minutes",
            max = 10_080,
            absent = "0")
        long window,
    @Field(
            value =
                "After so many good changes in a row a stream's changes are standard: approved"
                    + " beforehand until one fails; 0 for never.",
            max = 1000,
            absent = "0")
        int standardAfter,
    @Field(
            value = "ALLOWED: what cannot wait, or is said not to, goes past approval and release.",
            absent = "\"NONE\"")
        Emergencies emergencies,
    @Field(value = "Changes assessed below this risk need no approval.", absent = "\"LOW\"")
        Risk approvalFrom,
    @Field(
            value =
                "Shares of customers who get a release first, step by step; empty for all at once.",
            unit = "permille",
            max = 10,
            absent = "[]")
        List<Permille> rollout,
    @Field(
            value = "How long each step of a rollout is watched.",
            unit = "minutes",
            min = 1,
            max = 10_080,
            absent = "60")
        long bake,
    @Field(
            value =
                "Changes behind a flag: deployed when ready, switched on at the release, where they may fail,"
                    + " switched off in minutes, and debt when left behind.",
            unit = "permille",
            max = 1000,
            absent = "0")
        Permille flags) {
  public ChangePolicySpec {
    rollout = List.copyOf(rollout);
  }

  /** Whether there is a way for what cannot wait. */
  public enum Emergencies {
    NONE,
    ALLOWED
  }

  /** How risky a change is assessed to be. */
  public enum Risk {
    LOW,
    MEDIUM,
    HIGH
  }

  /** When changes go out. */
  public enum Releases {
    ON_DAYS,
    ON_DEMAND
  }
}

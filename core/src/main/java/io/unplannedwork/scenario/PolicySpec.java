package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** The policies in force at the start; decisions change them. */
public record PolicySpec(
    @Field(value = "How changes are approved.", absent = "\"BOARD\"") Approval approval,
    @Field(value = "On which days releases go out.", max = 7, absent = "[\"SATURDAY\"]")
        List<DayOfWeek> releaseDays,
    @Field(value = "At what time a release goes out.", absent = "\"10:00\"") LocalTime releaseTime,
    @Field(value = "Most changes in one release; 0 for no limit.", max = 1000, absent = "0")
        int batch,
    @Field(
            value = "A slice is at most this much work where items are cut; 0 never cuts.",
            unit = "minutes",
            max = 100_000,
            absent = "0")
        long slice,
    @Field(
            value = "Share of the builders' time kept for paying back debt.",
            unit = "permille",
            max = 1000,
            absent = "0")
        Permille debtShare,
    @Field(value = "Who is called to incidents outside working hours.", absent = "\"NOBODY\"")
        Rota rota,
    @Field(value = "What is done first when a deployment fails.", absent = "\"ROLL_BACK\"")
        Response response,
    @Field(value = "The person everybody asks; null for none.", absent = "null") PersonId expert,
    @Field(value = "Whom the expert serves first.", absent = "\"WHOEVER_ASKS\"")
        ExpertServes expertServes,
    @Field(value = "Known defects go back at once instead of downstream.", absent = "false")
        boolean stopTheLine,
    @Field(value = "Which item goes first within its class of service.", absent = "\"FIFO\"")
        QueueOrder order,
    @Field(value = "How changes are authorised and go out.", absent = "{}")
        ChangePolicySpec changes) {
  public PolicySpec {
    releaseDays = List.copyOf(releaseDays);
  }

  /** How a change is approved. */
  public enum Approval {
    NONE,
    PEER,
    BOARD
  }

  /** Who is called out of hours. */
  public enum Rota {
    NOBODY,
    RUNNERS,
    RUNNERS_AND_BUILDERS
  }

  /** The first response to a failed deployment. */
  public enum Response {
    ROLL_BACK,
    FIX_FORWARD
  }

  /** Whom the expert serves first. */
  public enum ExpertServes {
    WHOEVER_ASKS,
    INCIDENTS,
    PROMISES,
    TEACHING
  }
}

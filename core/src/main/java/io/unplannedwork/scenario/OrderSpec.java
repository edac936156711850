package io.unplannedwork.scenario;

import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/**
 * One thing that an answer does: a closed vocabulary, each word an order to the simulated company.
 * In JSON an object with one key names it: {@code {"practice": "pairing"}}, {@code {"wipLimit":
 * {"stage": "build", "limit": 6}}}.
 */
public sealed interface OrderSpec {
  /** The word by which authors name a kind of order. */
  static String word(Class<?> kind) {
    String name = kind.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  record Practice(@Field("Starts this practice.") PracticeId practice) implements OrderSpec {}

  record WipLimit(
      @Field("The stage.") StageId stage,
      @Field(
              value = "Most items in it, 0 for no limit; null for the number answered.",
              max = 10_000,
              absent = "null")
          Integer limit)
      implements OrderSpec {}

  record DebtShare(
      @Field(
              value = "Share of the builders' time for paying back debt.",
              unit = "permille",
              max = 1000)
          Permille share)
      implements OrderSpec {}

  record SliceAndBatch(
      @Field(value = "A slice is at most this much work; 0 never cuts.", unit = "minutes")
          long slice,
      @Field("Most changes in one release; 0 for all.") int batch)
      implements OrderSpec {}

  record ReleaseDays(@Field(value = "On which days releases go out.", max = 7) List<DayOfWeek> days)
      implements OrderSpec {
    public ReleaseDays {
      days = List.copyOf(days);
    }
  }

  record Approval(@Field("How changes are approved from now on.") PolicySpec.Approval how)
      implements OrderSpec {}

  record Rota(@Field("Who is called out of hours from now on.") PolicySpec.Rota who)
      implements OrderSpec {}

  record Respond(
      @Field("What is done first when a deployment fails, from now on.") PolicySpec.Response how)
      implements OrderSpec {}

  record ExpertServes(@Field("Whom the expert serves first.") PolicySpec.ExpertServes whom)
      implements OrderSpec {}

  record StopTheLine(@Field("Whether known defects go back at once.") boolean on)
      implements OrderSpec {}

  record Lend(
      @Field(value = "Who works for another team; null for whoever is assigned.", absent = "null")
          PersonId person,
      @Field(
              value = "Which team; null for the one assigned, or without one the own again.",
              absent = "null")
          TeamId team)
      implements OrderSpec {}

  record Fire(@Field("Lets this inject happen.") InjectId inject) implements OrderSpec {}

  record Trust(
      @Field("The group whose trust moves.") GroupId from,
      @Field("In whom.") GroupId to,
      @Field(value = "By how much.", unit = "permille", min = -1000, max = 1000) int permille)
      implements OrderSpec {}
}

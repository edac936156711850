package io.unplannedwork.scenario;

import java.util.List;

/** A round: a stretch of days with its story and goals. */
public record RoundSpec(
    @Field(value = "The round's title.", min = 1, max = 40) String title,
    @Field(value = "How long it runs.", unit = "days", min = 1, max = 366) int days,
    @Field(
            value =
                "Days that pass under standing orders before it begins; before the first round, the company's life until the players come.",
            unit = "days",
            max = 366,
            absent = "0")
        int interlude,
    @Field(value = "The story at its beginning, paragraph by paragraph.", max = 12, absent = "[]")
        List<String> briefing,
    @Field(value = "Goals.", max = 8, absent = "[]") List<GoalSpec> goals,
    @Field(value = "The question each seat predicts a number for; its measure.", absent = "null")
        PredictionSpec prediction,
    @Field(value = "Questions for the talk afterwards.", max = 12, absent = "[]")
        List<String> debrief) {
  public RoundSpec {
    briefing = List.copyOf(briefing);
    goals = List.copyOf(goals);
    debrief = List.copyOf(debrief);
  }

  /** A number each seat predicts in secret. */
  public record PredictionSpec(
      @Field(value = "The question.", min = 1, max = 160) String question,
      @Field("The measure that answers it.") io.unplannedwork.contract.Measure measure,
      @Field(
              value =
                  "In what a time is typed, where the measure is one: as the question asks for it.",
              absent = "\"MINUTES\"")
          Typed in) {
    /** What a number of time counts. */
    public enum Typed {
      MINUTES(1),
      HOURS(60),
      DAYS(1440);

      private final int minutes;

      Typed(int minutes) {
        this.minutes = minutes;
      }

      public int minutes() {
        return minutes;
      }
    }
  }
}

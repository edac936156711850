package io.unplannedwork.fog;

import io.unplannedwork.measure.Rival;
import java.util.List;

/** The companies with which a review compares what people were paid. */
public record Field(Kind kind, List<Rival> rivals) {
  /** Nobody is known yet. */
  public static final Field NOT_YET = new Field(Kind.NOT_YET, List.of());

  /** Who the others are. */
  public enum Kind {
    NOT_YET,
    /** Companies on the same luck, played by bots alone. */
    SIMULATED,
    /** The other companies of the workshop that have closed the round. */
    WORKSHOP
  }

  public Field {
    rivals = List.copyOf(rivals);
  }

  /** How many companies of a round are known. */
  long companies(int round) {
    return rivals.stream()
        .filter(rival -> rival.round() == round)
        .mapToInt(Rival::company)
        .distinct()
        .count();
  }
}

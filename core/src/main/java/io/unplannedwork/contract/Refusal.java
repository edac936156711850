package io.unplannedwork.contract;

import java.util.List;

/**
 * Why a command was not carried out.
 *
 * @param reason the entry of the catalogue
 * @param details what fills the entry's sentence, in its order
 */
public record Refusal(RefusalReason reason, List<String> details) {
  public Refusal {
    details = List.copyOf(details);
  }

  public static Refusal of(RefusalReason reason, String... details) {
    return new Refusal(reason, List.of(details));
  }

  /** The whole English sentence: what was wrong and what would have worked. */
  public String sentence() {
    return reason.sentence(details);
  }
}

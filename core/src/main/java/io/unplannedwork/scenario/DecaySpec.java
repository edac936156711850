package io.unplannedwork.scenario;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.Permille;
import java.time.LocalDateTime;

/** Something about a service that wears out until somebody sees to it. */
public record DecaySpec(
    @Field(value = "Its id, unique in the service.", min = 1, max = 40) String id,
    @Field(value = "What players read of it.", min = 1, max = 60) String title,
    @Field("How it wears out, and what makes it fresh again.") Kind kind,
    @Field(
            value =
                "How long it holds when fresh; for a LEAK under average traffic. PATCH: how long"
                    + " until the next patches are out.",
            unit = "days",
            min = 1,
            max = 3650)
        int days,
    @Field(
            value = "When it breaks first if nobody sees to it; null: it is fresh at the start.",
            absent = "null")
        LocalDateTime breaks,
    @Field(value = "Work to make it fresh.", unit = "minutes", min = 1, max = 4800) long effort,
    @Field(
            value = "What one must know of the service to do it.",
            unit = "permille",
            max = 1000,
            absent = "0")
        Permille knows,
    @Field(value = "How much of the service it takes when it breaks.", absent = "\"WHOLE\"")
        Reach reach,
    @Field(
            value = "It is seen to by itself so often; 0: only when somebody decides.",
            unit = "days",
            max = 3650,
            absent = "0")
        int every) {

  /** What wears out. */
  public enum Kind {
    /** Memory: fills with traffic; a restart frees it, and so does every deployment. */
    LEAK(Chore.RESTART),
    /** Disks: fill day and night; clearing frees them. */
    DISK(Chore.CLEAR),
    /** Runs out on a date; renewing makes it hold anew. */
    CERTIFICATE(Chore.RENEW),
    /** Never breaks by itself: what is not patched can be attacked. */
    PATCH(Chore.PATCH);

    private final Chore chore;

    Kind(Chore chore) {
      this.chore = chore;
    }

    /** What makes it fresh again. */
    public Chore chore() {
      return chore;
    }
  }
}

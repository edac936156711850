package io.unplannedwork.room;

/**
 * What somebody says at the door of a room.
 *
 * @param as what they come as
 * @param token the secret token that brings back a seat or proves a facilitator; empty for none
 * @param resume the number of the newest update they have; 0 for none
 * @param door whom the door lets in at the moment
 */
public record Admission(As as, String token, long resume, Door door) {
  /** What a door says to all it does not let in while codes are being guessed. */
  public static final String SHUT = "Too many wrong codes were tried just now; wait a minute.";

  /** Whom the door lets in. */
  public enum Door {
    /** Everybody who knows the code. */
    OPEN,
    /** Only those whose token opens something: codes are being guessed. */
    TOKENS_ONLY
  }

  public Admission(As as, String token, long resume) {
    this(as, token, resume, Door.OPEN);
  }

  public enum As {
    SEAT,
    PROJECTOR,
    FACILITATOR
  }

  /** Somebody new who wants a seat. */
  public static final Admission GUEST = new Admission(As.SEAT, "", 0);

  @Override
  public String toString() {
    return "Admission[as=" + as + ", resume=" + resume + "]";
  }
}

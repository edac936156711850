package io.unplannedwork.room;

/**
 * What somebody says at the door of a room.
 *
 * @param as what they come as
 * @param token the secret token that brings back a seat or proves a facilitator; empty for none
 * @param resume the number of the newest update they have; 0 for none
 */
public record Admission(As as, String token, long resume) {
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

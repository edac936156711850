package io.unplannedwork.room;

import io.unplannedwork.contract.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may come in, and as whom. */
final class Door {
  private final Chairs chairs;
  private final List<TokenHash> facilitators = new ArrayList<>();

  Door(Chairs chairs) {
    this.chairs = chairs;
  }

  /**
   * How somebody comes in.
   *
   * @param viewer as whom; null where they do not
   * @param sentence why they do not
   * @param chair the seat they come back to; null for none
   */
  record Way(Viewer viewer, String sentence, Chairs.Chair chair) {
    private static Way in(Viewer viewer) {
      return new Way(viewer, "", null);
    }

    private static Way refused(String sentence) {
      return new Way(null, sentence, null);
    }

    private static Way back(Chairs.Chair chair) {
      return new Way(Viewer.seat(chair.seat.id()), "", chair);
    }

    boolean isOpen() {
      return viewer != null;
    }
  }

  void grantFacilitator(TokenHash token) {
    facilitators.add(token);
  }

  /**
   * The way of one who comes.
   *
   * @param expired whether the code lets nobody new in any more
   * @param ended whether the game is over
   */
  Way of(Admission admission, boolean expired, boolean ended) {
    // every hash is compared, so the time taken tells nothing
    boolean facilitates =
        facilitators.stream().filter(hash -> hash.matches(admission.token())).count() > 0;
    Optional<Chairs.Chair> held =
        admission.token().isEmpty() ? Optional.empty() : chairs.heldBy(admission.token());
    boolean opens = admission.as() == Admission.As.FACILITATOR ? facilitates : held.isPresent();
    if (admission.door() == Admission.Door.TOKENS_ONLY && !opens) {
      return Way.refused(Admission.SHUT);
    }
    if (admission.as() == Admission.As.FACILITATOR) {
      return facilitates
          ? Way.in(Viewer.FACILITATOR)
          : Way.refused(
              "This link does not open the facilitator's console; use the one the host printed.");
    }
    if (admission.as() == Admission.As.PROJECTOR && !expired) {
      return Way.in(Viewer.PROJECTOR);
    }
    if (held.isPresent()) {
      return Way.back(held.get());
    }
    return expired || ended
        ? Way.refused(
            "This room's code lets nobody new in any more; ask the facilitator for another room.")
        : Way.in(Viewer.GUEST);
  }
}

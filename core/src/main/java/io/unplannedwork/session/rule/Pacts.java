package io.unplannedwork.session.rule;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which two seats decide together, so that neither needs the other's yes. */
public final class Pacts {
  /**
   * Two seats that decide together.
   *
   * @param decision by which they agreed to
   * @param people who sit together for it; {@code hours} of each a week
   */
  public record Pact(
      SeatId one, SeatId other, DecisionId decision, List<PersonId> people, int hours) {
    public Pact {
      people = List.copyOf(people);
    }

    /** Whether these two are the pair, in either order. */
    public boolean joins(SeatId a, SeatId b) {
      return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }
  }

  private final List<Pact> pacts = new ArrayList<>();

  /** In the order in which they were made. */
  public List<Pact> all() {
    return List.copyOf(pacts);
  }

  /** The seat with which a seat decides together; of several, the first. */
  public Optional<SeatId> partner(SeatId seat) {
    for (Pact pact : pacts) {
      if (pact.one().equals(seat)) {
        return Optional.of(pact.other());
      }
      if (pact.other().equals(seat)) {
        return Optional.of(pact.one());
      }
    }
    return Optional.empty();
  }

  public boolean joins(SeatId a, SeatId b) {
    for (Pact pact : pacts) {
      if (pact.joins(a, b)) {
        return true;
      }
    }
    return false;
  }

  /** Puts a pact in force, in the place of any between the same two. */
  public void make(Pact pact) {
    end(pact.one(), pact.other());
    pacts.add(pact);
  }

  /** Whether there was a pact to end. */
  public boolean end(SeatId a, SeatId b) {
    return pacts.removeIf(pact -> pact.joins(a, b));
  }
}

package io.unplannedwork.measure;

import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.BonusSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * What a bonus pays.
 *
 * @param role the role it is for
 * @param cents the sum to be paid
 * @param full what a full bonus pays, cents
 * @param parts its parts, in the scheme's order; their cents sum to {@code cents}
 */
public record Bonus(Role role, long cents, long full, List<Part> parts) {
  public Bonus {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a bonus.
   *
   * @param permille how much of this part is earned
   * @param cents what it pays
   */
  public record Part(BonusSpec.Part spec, Reading reading, int permille, long cents) {}

  /** A bonus over the newest round if it ended now. */
  public static Bonus of(BonusSpec scheme, Measures measures, SimTime now) {
    long full = scheme.full() * 100;
    long weights = 0;
    for (BonusSpec.Part spec : scheme.parts()) {
      weights += spec.weight();
    }
    List<Part> parts = new ArrayList<>();
    long cents = 0;
    for (BonusSpec.Part spec : scheme.parts()) {
      Reading reading = measures.read(spec.measure(), Scope.ROUND, now);
      boolean nothing = !reading.known() && Make.needsSamples(spec.measure());
      int permille = nothing ? 0 : permille(spec, reading.value());
      // Weights that do not sum to a whole share the whole in their proportion.
      long part = Math.floorDiv(full * spec.weight() * permille, weights * 1000);
      parts.add(new Part(spec, reading, permille, part));
      cents += part;
    }
    return new Bonus(scheme.role(), cents, full, parts);
  }

  /** How much of a part a value earns, 0 to 1000: evenly from {@code none} to {@code all}. */
  static int permille(BonusSpec.Part part, long value) {
    if (part.all() == part.none()) {
      return value == part.all() ? 1000 : 0;
    }
    double share = ((double) value - part.none()) / ((double) part.all() - part.none());
    return (int) StrictMath.floor(1000 * StrictMath.max(0, StrictMath.min(1, share)));
  }
}

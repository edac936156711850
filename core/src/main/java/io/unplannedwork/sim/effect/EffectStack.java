package io.unplannedwork.sim.effect;

import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.sim.law.Adoption;
import io.unplannedwork.sim.law.Laws;
import java.util.Arrays;
import java.util.List;

/**
 * Turns the practices of a company into one factor per effect: the only place that stacks them.
 * Factors multiply, so two practices that each halve something leave a quarter of it.
 */
public final class EffectStack {
  private final Laws laws;
  private final List<PracticeSpec> practices;

  /** Permille adopted by practice; −1 while it is not introduced. */
  private final int[] adopted;

  /** What acts beside practices, by effect. */
  private final double[] beside = new double[Effect.values().length];

  private final int[] factors = new int[Effect.values().length];

  public EffectStack(Laws laws, List<PracticeSpec> practices) {
    this.laws = laws;
    this.practices = practices;
    adopted = new int[practices.size()];
    Arrays.fill(adopted, -1);
    Arrays.fill(factors, 1000);
    Arrays.fill(beside, 1);
  }

  /**
   * Permille by which practices change something now; 1000 is unchanged, 0 takes all of it away.
   */
  public int factor(Effect effect) {
    return factors[effect.ordinal()];
  }

  /**
   * Sets how far a practice is adopted.
   *
   * @param practice its place in the scenario
   * @param permille 0 to 1000
   */
  public void adopt(int practice, int permille) {
    adopted[practice] = permille;
    stack();
  }

  /** Sets what acts beside practices: a factor for each effect, 1 for none. */
  public void beside(double[] products) {
    System.arraycopy(products, 0, beside, 0, beside.length);
    stack();
  }

  private void stack() {
    double[] products = beside.clone();
    for (int i = 0; i < adopted.length; i++) {
      if (adopted[i] >= 0) {
        int strength = Adoption.strength(laws, adopted[i]);
        for (EffectSpec effect : practices.get(i).effects()) {
          if (holds(effect.when())) {
            double change = effect.permille().fraction() * strength / 1000;
            products[effect.effect().ordinal()] *= Math.max(0, 1 + change);
          }
        }
      }
    }
    for (int i = 0; i < factors.length; i++) {
      factors[i] = (int) StrictMath.round(1000 * products[i]);
    }
  }

  private boolean holds(PracticeId when) {
    if (when == null) {
      return true;
    }
    for (int i = 0; i < adopted.length; i++) {
      if (practices.get(i).id().equals(when)) {
        return adopted[i] == 1000;
      }
    }
    return false;
  }
}

package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Parameter;

/**
 * A practice takes time after it is introduced, and gets worse before it gets better (State of
 * DevOps 2016, 2018 and 2024). That adoption follows trust and needs willing teams is told by the
 * ROI paper of 2020; paces and depths are assumptions.
 */
public final class Adoption {
  private Adoption() {}

  /**
   * How far it is adopted, in permille: evenly over its days; at once where it has none.
   *
   * @param lived thousandths of a day that it was lived
   */
  public static int adopted(long lived, int adoptionDays) {
    return lived >= adoptionDays * 1000L ? 1000 : (int) (lived / adoptionDays);
  }

  /**
   * Thousandths of a day that a day of adoption is worth: many at once share what people can take
   * in, and fear makes it slower.
   *
   * @param underWay practices that have begun and are not adopted
   * @param fear permille
   */
  public static long pace(Laws laws, int underWay, int fear) {
    long room = laws.value(Parameter.PRACTICE_ROOM);
    long shared = room == 0 || underWay <= room ? 1000 : 1000 * room / underWay;
    return shared * 1000 / (1000 + laws.value(Parameter.PRACTICE_FEAR) * fear / 1000);
  }

  /**
   * How far it gets without support, in permille: as far as its own silo, and further as the others
   * trust those who bring it.
   *
   * @param alone how far it gets where nobody else goes along
   * @param trust of the others, permille
   */
  public static int most(Laws laws, int alone, int trust) {
    long willing = laws.value(Parameter.PRACTICE_WILLING);
    long beyond = Math.max(0, trust - willing);
    return (int) (alone + (1000 - alone) * beyond / (1000 - willing));
  }

  /**
   * Permille of its effect that holds: below nothing at first, all of it when it is adopted (the
   * J-curve of State of DevOps 2016 and 2018).
   */
  public static int strength(Laws laws, int adopted) {
    long dip = laws.value(Parameter.PRACTICE_DIP);
    return (int) (adopted - dip * (1000 - adopted) / 1000);
  }
}

package io.unplannedwork.sim.law;

/**
 * How fast somebody works: the product of skill, knowledge, fatigue and the debt of the service.
 * That they multiply, each acting on what the others leave, is an assumption.
 */
public final class Speed {
  private Speed() {}

  /**
   * Milliminutes of work done in a minute; never less than 1, so that all work ends.
   *
   * @param skill permille; 1000 is a seasoned hand
   * @param known permille of all there is to know of the service; 1000 for work on no service
   * @param fatigue permille
   * @param debt permille of the service; 0 for work on no service
   */
  public static int of(Laws laws, int skill, int known, int fatigue, int debt) {
    long speed = (long) skill * Knowledge.speed(laws, known) / 1000;
    speed = speed * Fatigue.speed(laws, fatigue) / 1000;
    speed = speed * Debt.speed(laws, debt) / 1000;
    return (int) Math.max(1, speed);
  }
}

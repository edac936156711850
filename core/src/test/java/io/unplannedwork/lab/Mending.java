package io.unplannedwork.lab;

/**
 * Theory of defects that are found and repaired, some of them badly: a chain over the number of
 * defects in a change and the look it is at. A look finds each defect by itself; what is found is
 * repaired, each repair may make a new one, and the change passes all looks again; where a look
 * finds nothing, it goes to the next, and after the last it is live. Turned until it stands still.
 */
final class Mending {
  private static final int MOST = 24;
  private static final int TURNS = 200;

  private final double[] found;
  private final double bad;

  /** By look and number of defects: how many more will be made, and how many go live. */
  private final double[][] bred;

  private final double[][] live;

  /**
   * @param found probability that each look finds a defect
   * @param bad probability that a repair makes a new one
   */
  Mending(double[] found, double bad) {
    this.found = found;
    this.bad = bad;
    bred = new double[found.length + 1][MOST + 1];
    live = new double[found.length + 1][MOST + 1];
    for (int defects = 0; defects <= MOST; defects++) {
      live[found.length][defects] = defects;
    }
    for (int turn = 0; turn < TURNS; turn++) {
      for (int look = 0; look < found.length; look++) {
        for (int defects = 0; defects <= MOST; defects++) {
          look(look, defects);
        }
      }
    }
  }

  /** New defects out of repairs, of a change with Poisson many at first. */
  double bred(double mean) {
    return poisson(mean, bred[0]);
  }

  /** Defects that go live, of a change with Poisson many at first. */
  double live(double mean) {
    return poisson(mean, live[0]);
  }

  private void look(int look, int defects) {
    double nothing = binomial(defects, 0, found[look]);
    double more = nothing * bred[look + 1][defects];
    double out = nothing * live[look + 1][defects];
    for (int seen = 1; seen <= defects; seen++) {
      for (int again = 0; again <= seen; again++) {
        double chance = binomial(defects, seen, found[look]) * binomial(seen, again, bad);
        more += chance * (again + bred[0][defects - seen + again]);
        out += chance * live[0][defects - seen + again];
      }
    }
    bred[look][defects] = more;
    live[look][defects] = out;
  }

  private static double poisson(double mean, double[] of) {
    double chance = Math.exp(-mean);
    double sum = 0;
    for (int n = 0; n <= MOST; n++) {
      sum += chance * of[n];
      chance *= mean / (n + 1);
    }
    return sum;
  }

  private static double binomial(int n, int k, double chance) {
    double ways = 1;
    for (int i = 0; i < k; i++) {
      ways = ways * (n - i) / (i + 1);
    }
    return ways * Math.pow(chance, k) * Math.pow(1 - chance, n - k);
  }
}

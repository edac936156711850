package io.unplannedwork.scenario;

/**
 * The catalogue of parameters of the laws: unit, range, default, and what the default rests on.
 * This is the only place a number of a law is written down.
 */
public enum Parameter {
  SWITCHING_COST(
      "permille of an item's effort lost at each resumption, at most half an hour's worth",
      0,
      1000,
      170,
      Basis.EVIDENCE,
      "Tregubov, Boehm et al. 2017: two projects cost 17 % of effort on average");

  /** What a default rests on. */
  public enum Basis {
    EVIDENCE,
    COMPUTED,
    ASSUMPTION
  }

  private final String unit;
  private final long least;
  private final long most;
  private final long standard;
  private final Basis basis;
  private final String source;

  Parameter(String unit, long least, long most, long standard, Basis basis, String source) {
    this.unit = unit;
    this.least = least;
    this.most = most;
    this.standard = standard;
    this.basis = basis;
    this.source = source;
  }

  public String unit() {
    return unit;
  }

  public long least() {
    return least;
  }

  public long most() {
    return most;
  }

  /** The value where a scenario says nothing. */
  public long standard() {
    return standard;
  }

  public Basis basis() {
    return basis;
  }

  public String source() {
    return source;
  }
}

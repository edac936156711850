package io.unplannedwork.scenario;

/** The laws of the simulation that a scenario can switch on and off. */
public enum Law {
  SWITCHING("Turning to another item costs time to find the way back in."),
  KNOWLEDGE("Who does not know a service works on it more slowly; work teaches."),
  FATIGUE("Night pages and overtime tire; the tired are slower and err more."),
  HANDOFF("A boundary between teams costs context: extra work and questions."),
  FORMING("People who have not worked together yet are slower until they know each other."),
  DEFECTS("Work makes defects; stages catch some; the rest go live as faults."),
  DEBT("Technical debt slows work, breeds defects, and grows under pressure."),
  DRIFT("Environments drift apart; drift makes failures that only production shows."),
  CHANGE_FAILURE("Each change can fail its deployment; batches compound."),
  TRAFFIC("Services have demand by hour and day, and a capacity."),
  FAULTS("Live faults show themselves under load as incidents."),
  TRUST("Trust between groups moves with what happens."),
  MARKET("An idea that is not shipped loses its worth at the speed of the market."),
  EXPOSURE("What is not patched, and where controls were skipped, is breached sooner."),
  CUSTOMERS("Customers leave for outages, broken promises and faults, and return slowly."),
  MORALE("Toil, tired nights and blame take the heart out of people; being heard gives it back."),
  EXITS("The lower somebody's morale, the sooner they give notice and take what they know along."),
  CANDOUR("Who must fear blame hides: near misses are not told, and causes take longer to find.");

  private final String sentence;

  Law(String sentence) {
    this.sentence = sentence;
  }

  /** The law in one English sentence. */
  public String sentence() {
    return sentence;
  }
}

package io.unplannedwork.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The laws of the simulation as they are told to people: each with its sentence, the switch that
 * turns it off in a laboratory, and its parameters, which are found by how their names begin.
 */
public enum Topic {
  QUEUES(
      "Queues",
      "One thing at a time; work is pulled while there is room. Waits come out of load and variability and are written down nowhere (Little 1961, Erlang 1917, Kingman 1961).",
      null),
  SWITCHING("Switching", Law.SWITCHING, "SWITCHING_"),
  KNOWLEDGE("Knowledge", Law.KNOWLEDGE, "KNOWLEDGE_", "LEARNING_", "TEACHING"),
  FATIGUE("Fatigue", Law.FATIGUE, "FATIGUE_"),
  MORALE("Morale", Law.MORALE, "MORALE_"),
  CANDOUR("Candour", Law.CANDOUR, "CANDOUR_", "GAME_DAY_"),
  DRILLS(
      "Drills and lessons",
      "What is drilled goes faster when it counts, and is forgotten; lessons teach faster than work.",
      null,
      "DRILL_",
      "TRAINING"),
  EXITS("People who leave", Law.EXITS, "EXIT_"),
  MENTORS(
      "Newcomers",
      "Whoever is hired comes weeks later, knows little, and costs a colleague hours of every week.",
      null,
      "MENTOR_"),
  PRESSURE(
      "Pressure",
      "A due date presses on whoever builds, the more the nearer it is.",
      null,
      "PRESSURE_"),
  HANDOFF("Handoffs", Law.HANDOFF, "HANDOFF_", "QUESTION_"),
  DEFECTS("Defects", Law.DEFECTS, "DEFECT", "PEER_REVIEW_", "BAD_FIX", "RETEST"),
  DEBT("Technical debt", Law.DEBT, "DEBT_"),
  SLICING("Slicing", "Cutting work into slices costs some work for each of them.", null, "SLICE_"),
  APPROVAL(
      "Approval",
      "Approval delays and batches; it does not by itself make a change safer. Where the usual way is slow, ways around it are used.",
      null,
      "EMERGENCY_",
      "RISK_"),
  DRIFT("Drift", Law.DRIFT, "DRIFT_"),
  CHANGE_FAILURE("Failing changes", Law.CHANGE_FAILURE, "CHANGE_FAILURE"),
  DEPLOYING(
      "Deploying",
      "A release is work; it is rolled out at once or by steps, behind a flag or not, and taken back or mended when it fails.",
      null,
      "DEPLOY_",
      "ROLLOUT_",
      "FLAG_",
      "ROLLBACK"),
  TRAFFIC("Traffic", Law.TRAFFIC, "SERVED_", "SATURATION_", "OVERLOAD_"),
  FAULTS("Live faults", Law.FAULTS, "FAULT_"),
  INCIDENTS(
      "Incidents",
      "An incident is detected, people assemble, diagnose, repair and verify. How long that takes is skewed, and says nothing about how bad it is.",
      null,
      "INCIDENT_",
      "IMPACT_",
      "DETECT_",
      "ASSEMBLE_",
      "UNOWNED_",
      "DIAGNOSE_",
      "REPAIR_",
      "VERIFY_"),
  PROBLEMS(
      "Problems",
      "What is mended but not understood comes back. Known errors shorten it, finished actions end it; meetings do neither.",
      null,
      "COMPLAINT",
      "RECURRENCE",
      "KNOWN_ERROR",
      "POST_MORTEM"),
  BRIDGES(
      "People between teams",
      "Embedded people and liaisons carry context over a wall, as far as they go round.",
      null,
      "BRIDGE_"),
  FORMING("Teams that form", Law.FORMING, "FORMING_"),
  TRUST("Trust", Law.TRUST, "TRUST_"),
  MARKET("Market", Law.MARKET, "MARKET_"),
  EXPOSURE("Exposure", Law.EXPOSURE),
  CUSTOMERS("Customers", Law.CUSTOMERS),
  PAY(
      "Pay",
      "People cost their wage every day, and more outside their hours.",
      null,
      "OVERTIME_",
      "MONTH_"),
  PRACTICES(
      "Practices",
      "A practice takes work and time, and gets worse before it gets better.",
      null,
      "PRACTICE_"),
  PLAY(
      "Tempo and hand of play",
      "No law of the company: how fast its time passes for those who play.",
      null,
      "PLAY_");

  private final String title;
  private final String sentence;
  private final Law law;
  private final List<String> beginnings;

  Topic(String title, Law law, String... beginnings) {
    this(title, law.sentence(), law, beginnings);
  }

  Topic(String title, String sentence, Law law, String... beginnings) {
    this.title = title;
    this.sentence = sentence;
    this.law = law;
    this.beginnings = List.of(beginnings);
  }

  public String title() {
    return title;
  }

  /** The law in a sentence or two. */
  public String sentence() {
    return sentence;
  }

  /** What turns it off in a scenario; empty where nothing does. */
  public Optional<Law> law() {
    return Optional.ofNullable(law);
  }

  /** Its parameters, in the order of the catalogue. */
  public List<Parameter> parameters() {
    return Arrays.stream(Parameter.values()).filter(this::has).toList();
  }

  private boolean has(Parameter parameter) {
    return beginnings.stream().anyMatch(parameter.name()::startsWith);
  }
}

package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.SeatingSpec;
import io.unplannedwork.scenario.StreamSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The company that benchmarks play: First Release twice over, with one more in each team, so that
 * it has 28 people and twice the demand, for four rounds of four weeks, with a seat for each of the
 * eight roles. All laws that hold there hold here.
 */
final class BenchGame {
  static final String ID = "bench-company";
  private static final String MODEL = "first-release";
  private static final int ROUNDS = 4;
  private static final int DAYS = 28;

  private BenchGame() {}

  /** The scenario of this name; {@link #ID} is this company, every other name is looked for. */
  static Scenario named(String name) {
    return name.equals(ID) ? scenario() : LoadedScenario.of(name).scenario();
  }

  static Scenario scenario() {
    Scenario model = LoadedScenario.of(MODEL).scenario();
    return Copied.with(
        model,
        Map.of(
            "id", ID,
            "title", "Bench",
            "summary", "A company to measure with.",
            "people", people(model),
            "demand", demand(model),
            "seating", List.of(seating()),
            "rounds", rounds(model),
            "expectations", List.of()));
  }

  private static List<PersonSpec> people(Scenario model) {
    List<PersonSpec> people = new ArrayList<>(model.people());
    model.people().forEach(one -> people.add(again(one, "-2", " II")));
    Set<TeamId> larger = new HashSet<>();
    for (PersonSpec one : model.people()) {
      if (larger.add(one.team())) {
        people.add(again(one, "-3", " III"));
      }
    }
    return people;
  }

  private static PersonSpec again(PersonSpec one, String id, String name) {
    return Copied.with(one, Map.of("id", new PersonId(one.id() + id), "name", one.name() + name));
  }

  private static List<StreamSpec> demand(Scenario model) {
    List<StreamSpec> demand = new ArrayList<>(model.demand());
    for (StreamSpec stream : model.demand()) {
      demand.add(Copied.with(stream, Map.of("id", new StreamId(stream.id() + "-2"))));
    }
    return demand;
  }

  private static SeatingSpec seating() {
    List<SeatSpec> seats = new ArrayList<>();
    SeatSpec.Temper[] tempers = SeatSpec.Temper.values();
    for (Role role : Role.values()) {
      String id = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      seats.add(
          new SeatSpec(
              new SeatId(id),
              role.name(),
              List.of(role),
              "Bot of " + role.name(),
              tempers[role.ordinal() % tempers.length]));
    }
    return new SeatingSpec(seats.size(), seats);
  }

  /** The model's rounds, longer, and then as many without goals of their own. */
  private static List<RoundSpec> rounds(Scenario model) {
    List<RoundSpec> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      RoundSpec like = model.rounds().get(i % model.rounds().size());
      boolean again = i >= model.rounds().size();
      RoundSpec round =
          Copied.with(
              like,
              Map.of(
                  "title",
                  "Round " + (i + 1),
                  "days",
                  DAYS,
                  "interlude",
                  i == 0 ? like.interlude() : 0));
      rounds.add(again ? Copied.with(round, Map.of("goals", List.of())) : round);
    }
    return rounds;
  }
}

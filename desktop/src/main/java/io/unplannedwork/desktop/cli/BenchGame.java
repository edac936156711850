package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.SeatingSpec;
import io.unplannedwork.scenario.StreamSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The company that benchmarks play: First Release twice over, so that it has 24 people and twice
 * the demand, for four rounds of four weeks, with a seat for each of the eight roles. All laws that
 * hold there hold here.
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
    return new Scenario(
        model.schemaVersion(),
        ID,
        "Bench",
        "A company to measure with.",
        model.start(),
        model.currency(),
        model.cash(),
        model.laws(),
        model.calendars(),
        model.groups(),
        model.teams(),
        people(model),
        model.stages(),
        model.services(),
        demand(model),
        model.promises(),
        model.deadlines(),
        model.practices(),
        model.policies(),
        List.of(seating()),
        model.bonuses(),
        rounds(model),
        model.injects(),
        model.strategies(),
        List.of());
  }

  private static List<PersonSpec> people(Scenario model) {
    List<PersonSpec> people = new ArrayList<>(model.people());
    for (PersonSpec one : model.people()) {
      people.add(
          new PersonSpec(
              new PersonId(one.id() + "-2"),
              one.name() + " II",
              one.title(),
              one.team(),
              one.skills(),
              one.knows(),
              one.wage(),
              one.about()));
    }
    return people;
  }

  private static List<StreamSpec> demand(Scenario model) {
    List<StreamSpec> demand = new ArrayList<>(model.demand());
    for (StreamSpec stream : model.demand()) {
      demand.add(
          new StreamSpec(
              new StreamId(stream.id() + "-2"),
              stream.type(),
              stream.titles(),
              stream.service(),
              stream.arrivals(),
              stream.effort(),
              stream.valuePerDay(),
              stream.fromDay(),
              stream.untilDay(),
              stream.most()));
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
      rounds.add(
          new RoundSpec(
              "Round " + (i + 1),
              DAYS,
              like.interlude(),
              like.briefing(),
              again ? List.of() : like.goals(),
              like.prediction(),
              like.debrief()));
    }
    return rounds;
  }
}

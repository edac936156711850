package io.unplannedwork.scenario;

import io.unplannedwork.contract.SimTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** A whole scenario, as an author writes it in {@code scenario.json}; checked before it is used. */
public record Scenario(
    @Field(value = "The version of this format.", min = 1, max = 1) int schemaVersion,
    @Field(value = "The folder's name: lower-case letters, digits, hyphens.", min = 1, max = 40)
        String id,
    @Field(value = "The title players see.", min = 1, max = 60) String title,
    @Field(value = "Two or three sentences for the list of scenarios.", max = 600, absent = "\"\"")
        String summary,
    @Field(value = "Where it stands on the first screen.", absent = "\"COMPANY\"") Shelf shelf,
    @Field("The Monday on which simulated time begins.") LocalDate start,
    @Field(value = "The sign before amounts of money.", min = 1, max = 4, absent = "\"€\"")
        String currency,
    @Field(value = "Money in the bank at the start.", unit = "whole money", absent = "0") long cash,
    @Field("Which laws of the simulation hold, and their parameters.") LawSettings laws,
    @Field(value = "Working hours.", min = 1, max = 20) List<CalendarSpec> calendars,
    @Field(value = "Groups of teams under one head: the silos.", min = 1, max = 12)
        List<GroupSpec> groups,
    @Field(value = "Teams.", min = 1, max = 200) List<TeamSpec> teams,
    @Field(value = "People.", min = 1, max = 2000) List<PersonSpec> people,
    @Field(value = "The value stream, first stage first.", min = 1, max = 20)
        List<StageSpec> stages,
    @Field(value = "Services the company runs.", max = 200, absent = "[]")
        List<ServiceSpec> services,
    @Field(value = "Classes of service.", max = 20, absent = "[]") List<ServiceClassSpec> classes,
    @Field(value = "Streams of demand.", max = 200, absent = "[]") List<StreamSpec> demand,
    @Field(value = "Dated promises to the business.", max = 100, absent = "[]")
        List<PromiseSpec> promises,
    @Field(value = "Moments at which a service must work.", max = 100, absent = "[]")
        List<DeadlineSpec> deadlines,
    @Field(value = "Auditors who draw changes out of the log.", max = 12, absent = "[]")
        List<AuditSpec> audits,
    @Field(value = "Customers and shares.", absent = "{}") MarketSpec market,
    @Field(value = "How incidents are classed, reported and recorded.", absent = "{}")
        IncidentsSpec incidents,
    @Field(value = "Freezes on given dates.", max = 50, absent = "[]") List<FreezeSpec> freezes,
    @Field(value = "Practices a company can take up.", max = 200, absent = "[]")
        List<PracticeSpec> practices,
    @Field(value = "The policies in force at the start.", absent = "{}") PolicySpec policies,
    @Field(value = "How it is to work here; null leaves feelings out of it.", absent = "null")
        CultureSpec culture,
    @Field(value = "Who sits where, by number of players.", max = 8, absent = "[]")
        List<SeatingSpec> seating,
    @Field(value = "What each role is paid for at the start.", max = 8, absent = "[]")
        List<BonusSpec> bonuses,
    @Field(value = "Bonus schemes to which a decision can switch.", max = 12, absent = "[]")
        List<SchemeSpec> schemes,
    @Field(value = "Rounds, first round first.", min = 1, max = 8) List<RoundSpec> rounds,
    @Field(value = "Things that happen on a date or at a hand's wave.", max = 200, absent = "[]")
        List<InjectSpec> injects,
    @Field(value = "Decisions of this scenario's own.", max = 100, absent = "[]")
        List<DecisionSpec> decisions,
    @Field(
            value = "Actions that reviews offer here, besides those of the game.",
            max = 50,
            absent = "[]")
        List<ActionSpec> actions,
    @Field(
            value = "Decisions of the game that are not dealt here, by name.",
            max = 50,
            absent = "[]")
        List<String> withheld,
    @Field(value = "Named ways to play, for simulate.", max = 50, absent = "[]")
        List<StrategySpec> strategies,
    @Field(value = "What strategies must and must not achieve here.", max = 100, absent = "[]")
        List<ExpectationSpec> expectations,
    @Field(
            value = "What is to happen in most games, for simulate --moments.",
            max = 50,
            absent = "[]")
        List<MomentSpec> moments) {

  public Scenario {
    calendars = List.copyOf(calendars);
    groups = List.copyOf(groups);
    teams = List.copyOf(teams);
    people = List.copyOf(people);
    stages = List.copyOf(stages);
    services = List.copyOf(services);
    classes = List.copyOf(classes);
    demand = List.copyOf(demand);
    promises = List.copyOf(promises);
    deadlines = List.copyOf(deadlines);
    audits = List.copyOf(audits);
    freezes = List.copyOf(freezes);
    practices = List.copyOf(practices);
    seating = List.copyOf(seating);
    bonuses = List.copyOf(bonuses);
    schemes = List.copyOf(schemes);
    rounds = List.copyOf(rounds);
    injects = List.copyOf(injects);
    decisions = List.copyOf(decisions);
    actions = List.copyOf(actions);
    withheld = List.copyOf(withheld);
    strategies = List.copyOf(strategies);
    expectations = List.copyOf(expectations);
    moments = List.copyOf(moments);
  }

  /** Simulated time of a date and time of day; {@link #start} must be a Monday. */
  public SimTime at(LocalDateTime moment) {
    return SimTime.of(ChronoUnit.MINUTES.between(start.atStartOfDay(), moment));
  }

  /** The date and time of day of a moment of simulated time. */
  public LocalDateTime date(SimTime time) {
    return start.atStartOfDay().plusMinutes(time.minutes());
  }

  /**
   * The seats of the smallest seating for at least so many people, or of the largest there is; none
   * where the scenario seats nobody.
   */
  public List<SeatSpec> seats(int players) {
    return seating.stream()
        .filter(each -> each.players() >= players)
        .min(Comparator.comparingInt(SeatingSpec::players))
        .or(() -> seating.stream().max(Comparator.comparingInt(SeatingSpec::players)))
        .map(SeatingSpec::seats)
        .orElse(List.of());
  }

  public boolean startsOnMonday() {
    return start.getDayOfWeek() == DayOfWeek.MONDAY;
  }
}

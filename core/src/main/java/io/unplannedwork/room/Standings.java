package io.unplannedwork.room;

import io.unplannedwork.measure.Rival;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What people were paid in the companies of a workshop: those that play the same scenario on the
 * same luck. Rooms write and read it from whatever thread runs them.
 */
public final class Standings {
  private static final Runnable GONE = () -> {};

  private record Company(int number, Runnable nudge, List<Rival> paid) {}

  private final Map<String, Map<String, Company>> games = new TreeMap<>();
  private long changes;

  /**
   * A room takes part; one that comes again under its code keeps its number.
   *
   * @param game the same for all rooms that can be compared
   * @param nudge is called, on another room's thread, when there is something new to read
   */
  synchronized void enter(String game, String code, Runnable nudge) {
    Map<String, Company> companies = games.computeIfAbsent(game, each -> new TreeMap<>());
    Company before = companies.get(code);
    int number = before == null ? companies.size() + 1 : before.number();
    companies.put(
        code, new Company(number, nudge, before == null ? new ArrayList<>() : before.paid()));
  }

  /**
   * A room is not there any more. What it said stays as long as others of its game are there, and
   * nobody calls it.
   */
  synchronized void leave(String code) {
    for (Map<String, Company> companies : games.values()) {
      companies.computeIfPresent(
          code, (each, company) -> new Company(company.number(), GONE, company.paid()));
    }
    games
        .values()
        .removeIf(companies -> companies.values().stream().allMatch(each -> each.nudge() == GONE));
  }

  /** Its number among the companies that can be compared, from 1; empty once it has left. */
  synchronized OptionalInt number(String game, String code) {
    Company company = games.getOrDefault(game, Map.of()).get(code);
    return company == null || company.nudge() == GONE
        ? OptionalInt.empty()
        : OptionalInt.of(company.number());
  }

  /** What a room's people were paid in a round; each round is said once. */
  void post(String game, String code, int round, List<Rival> paid) {
    List<Runnable> nudges = new ArrayList<>();
    synchronized (this) {
      Map<String, Company> companies = games.get(game);
      List<Rival> own = companies.get(code).paid();
      if (own.stream().anyMatch(each -> each.round() == round)) {
        return;
      }
      own.addAll(paid);
      changes++;
      companies.forEach(
          (each, company) -> {
            if (!each.equals(code)) {
              nudges.add(company.nudge());
            }
          });
    }
    nudges.forEach(Runnable::run);
  }

  /** What the other companies have said, in the order of their numbers. */
  synchronized List<Rival> others(String game, String code, int round) {
    return games.get(game).entrySet().stream()
        .filter(entry -> !entry.getKey().equals(code))
        .flatMap(entry -> entry.getValue().paid().stream())
        .filter(rival -> rival.round() == round)
        .sorted(Comparator.comparingInt(Rival::company))
        .toList();
  }

  /** Rises whenever a room has said something. */
  synchronized long changes() {
    return changes;
  }
}

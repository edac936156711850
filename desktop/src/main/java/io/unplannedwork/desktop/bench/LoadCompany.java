package io.unplannedwork.desktop.bench;

import io.unplannedwork.contract.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The seats of one room, and what is measured of it. */
final class LoadCompany {
  private final List<LoadSeat> seats = new ArrayList<>();
  private final Map<String, Long> given = new HashMap<>();
  private final LoadTally tally;
  private long next;
  private long every;
  private LoadSeat giver;
  private long effectOf;
  private String effect = "";
  private int turn;
  private boolean running;

  LoadCompany(LoadTally tally) {
    this.tally = tally;
  }

  List<LoadSeat> seats() {
    return seats;
  }

  boolean running() {
    return running;
  }

  /** Whether everybody sits. */
  boolean complete() {
    return seats.stream().allMatch(LoadSeat::seated);
  }

  /** From then on a command is due every so many nanoseconds. */
  void play(long first, long apart) {
    next = first;
    every = apart;
  }

  /** Gives the commands that are due; what could not be given in time is given late. */
  void act(long now) {
    while (every > 0 && next <= now) {
      long due = next;
      next += every;
      if (running) {
        decide(due);
      }
    }
  }

  private void decide(long due) {
    for (int i = 0; i < seats.size(); i++) {
      LoadSeat seat = seats.get((turn + i) % seats.size());
      Optional<Command> command = seat.change();
      if (command.isPresent()) {
        turn += i + 1;
        giver = seat;
        effectOf = due;
        effect = "\"decision/" + ((Command.Decide) command.get()).decision() + "\"";
        given.put("\"" + seat.give(command.get()) + "\"", due);
        return;
      }
    }
    tally.nothingToDecide();
  }

  void answered(long now, String text) {
    int at = text.indexOf("\"id\":") + 5;
    Long due = given.remove(text.substring(at, text.indexOf('"', at + 1) + 1));
    if (due != null) {
      tally.answered(now - due, text.startsWith("{\"type\":\"accepted\""));
    }
  }

  /**
   * A seat was told something.
   *
   * @param now nanoseconds of the clock whose milliseconds {@code times} are
   * @param clock as the update has it; null when the clock did not change
   */
  void updated(LoadSeat seat, long now, DueText times, String text, int size, ClockText clock) {
    tally.updated(size, now, times);
    if (effectOf > 0 && seat == giver && text.contains(effect)) {
      tally.shown(System.nanoTime() - effectOf);
      effectOf = 0;
    }
    if (clock != null) {
      running = clock.runs();
    }
  }
}

package io.unplannedwork.room;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.sim.World;
import java.util.List;

/** A room with everything around it that a test can take hold of. */
final class Rig {
  static final String FACILITATOR = "facilitator-token";
  static final long SEED = 7;
  final Room room;
  final TestJournal journal;

  private static final class Counting implements Secrets {
    private int count;

    @Override
    public String code() {
      return "ABCD2345";
    }

    @Override
    public String token() {
      return "token-" + ++count;
    }
  }

  Rig(Room room, TestJournal journal) {
    this.room = room;
    this.journal = journal;
    journal.tell(room);
    run(0);
  }

  static Rig opened(TestJournal.Habit habit) {
    return opened(habit, SEED);
  }

  static Rig alone() {
    return opened(TestJournal.Habit.PROMPT, SEED, RoomSettings.ALONE);
  }

  static Rig opened(TestJournal.Habit habit, long seed) {
    return opened(habit, seed, RoomSettings.USUAL);
  }

  private static Rig opened(TestJournal.Habit habit, long seed, RoomSettings settings) {
    return opened(habit, header(seed), settings);
  }

  static Rig opened(JournalRecord.Opened header) {
    return opened(TestJournal.Habit.PROMPT, header, RoomSettings.USUAL);
  }

  private static Rig opened(
      TestJournal.Habit habit, JournalRecord.Opened header, RoomSettings settings) {
    TestJournal journal = new TestJournal(habit);
    Room room =
        Room.open(header, TokenHash.of(FACILITATOR), Bots.MINDS, journal, new Counting(), settings);
    return new Rig(room, journal);
  }

  static JournalRecord.Opened header(long seed) {
    return new JournalRecord.Opened(World.RULES, "ABCD2345", SmallCompany.scenario(), seed, 2);
  }

  static Rig reopened(List<JournalRecord> records) {
    TestJournal journal = TestJournal.with(records);
    Room room = Room.reopen(records, Bots.MINDS, journal, new Counting(), RoomSettings.USUAL);
    return new Rig(room, journal);
  }

  /** Real time passes, and the room does all there is to do. */
  void run(long millis) {
    long elapsed = millis;
    for (int i = 0; i < 10_000; i++) {
      if (room.run(elapsed) != 0) {
        room.run(0);
        return;
      }
      elapsed = 0;
    }
    throw new IllegalStateException("the room never comes to rest");
  }

  /** So many milliseconds pass in steps as a driver would make them. */
  void pass(long millis) {
    for (long left = millis; left > 0; left -= 50) {
      run(Math.min(50, left));
    }
  }

  Player joins(Admission admission) {
    Player player = Player.joins(room, admission);
    run(0);
    return player;
  }

  Player facilitator() {
    return joins(new Admission(Admission.As.FACILITATOR, FACILITATOR, 0));
  }

  Player ann() {
    Player ann = joins(Admission.GUEST).sits(SmallCompany.DEV, "Ann");
    run(0);
    return ann;
  }

  Player back(Player player) {
    return joins(new Admission(Admission.As.SEAT, player.token, player.view.number()));
  }

  /** The facilitator ends phases until this one has begun. */
  void until(Player facilitator, Phase phase) {
    for (int i = 0; facilitator.clock().phase() != phase; i++) {
      facilitator.gives(
          "until-" + phase + i + "-" + journal.records.size(), new Command.EndPhase());
      run(0);
      if (i > 8) {
        throw new IllegalStateException(
            "the game stands in " + facilitator.clock().phase() + ": " + facilitator.refused);
      }
    }
  }
}

package io.unplannedwork.desktop.store;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.TokenHash;
import java.util.List;
import java.util.stream.Stream;

/** Lines of a journal for tests of other rooms. */
public final class RecordLines {
  private RecordLines() {}

  public static List<String> some() {
    SeatId dev = new SeatId("dev");
    return Stream.of(
            new JournalRecord.Given(12, 3, Actor.seat(dev), new Command.Ready(true), "c1"),
            new JournalRecord.Given(12, 3, Actor.HOST, new Command.Occupy(dev, "Ann", false), ""),
            new JournalRecord.Reached(77),
            new JournalRecord.SeatGranted(dev, TokenHash.of("t"), "Ann"),
            new JournalRecord.FacilitatorGranted(TokenHash.of("f")),
            new JournalRecord.Ended(9_000, 123_456_789))
        .map(RecordLine::write)
        .toList();
  }

  /** Whether a line is no record; anything thrown but the refusal is passed on. */
  public static boolean isRefused(String line) {
    try {
      RecordLine.read(line);
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}

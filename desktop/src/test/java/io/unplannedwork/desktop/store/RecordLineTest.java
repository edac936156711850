package io.unplannedwork.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.room.JournalRecord;
import org.junit.jupiter.api.Test;

class RecordLineTest {
  private final String line = RecordLine.write(new JournalRecord.Reached(1234));

  /** How many of the line's torn ends are taken for a record. */
  private int accepted(boolean checked) {
    long checksum = RecordLine.checksum("ROOM", 7, line);
    int accepted = 0;
    for (int length = 0; length < line.length(); length++) {
      String torn = line.substring(0, length);
      if (checked && RecordLine.checksum("ROOM", 7, torn) != checksum) {
        continue;
      }
      try {
        RecordLine.read(torn);
        accepted++;
      } catch (IllegalArgumentException e) {
        // noticed without a checksum, too
      }
    }
    return accepted;
  }

  @Test
  void aRecordTornAtAnyByteIsNoticedByItsChecksum() {
    assertThat(accepted(true)).isZero();
  }

  @Test
  void withoutTheChecksumATornNumberWouldPassForAnother() {
    assertThat(accepted(false)).isPositive();
  }

  @Test
  void aRecordDoesNotFitAnotherPlaceOrRoom() {
    long checksum = RecordLine.checksum("ROOM", 7, line);
    assertThat(RecordLine.checksum("ROOM", 8, line)).isNotEqualTo(checksum);
    assertThat(RecordLine.checksum("ROOM2", 7, line)).isNotEqualTo(checksum);
  }
}

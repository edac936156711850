package io.unplannedwork.desktop.store;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.json.Codec;
import io.unplannedwork.json.Decoded;
import io.unplannedwork.json.Limits;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.RoundEnd;
import io.unplannedwork.room.TokenHash;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/** A record of the journal as a line: its kind and its fields, with a tab between each two. */
final class RecordLine {
  private static final String ENDED = "ended";
  private static final String CLOSED = "closed";

  private RecordLine() {}

  static String write(JournalRecord record) {
    if (record instanceof JournalRecord.Opened opened) {
      return line(
          "opened",
          opened.rules(),
          opened.code(),
          opened.seed(),
          opened.players(),
          Codec.write(opened.scenario()));
    }
    if (record instanceof JournalRecord.Given given) {
      return line(
          "given",
          given.minute(),
          given.number(),
          given.actor().kind(),
          given.actor().seat() == null ? "" : given.actor().seat(),
          given.id(),
          Codec.write(given.command()));
    }
    if (record instanceof JournalRecord.Reached reached) {
      return line("reached", reached.minute());
    }
    if (record instanceof JournalRecord.SeatGranted granted) {
      return line("seat", granted.seat(), granted.token().hex(), granted.name());
    }
    if (record instanceof JournalRecord.FacilitatorGranted granted) {
      return line("facilitator", granted.token().hex());
    }
    if (record instanceof JournalRecord.Closed closed) {
      return line(CLOSED, closed.minute(), Codec.write(closed.end()));
    }
    if (record instanceof JournalRecord.OfOtherRules) {
      throw new IllegalArgumentException("a game of other rules is read, never written");
    }
    JournalRecord.Ended ended = (JournalRecord.Ended) record;
    return line(ENDED, ended.minute(), ended.fingerprint());
  }

  /**
   * @throws IllegalArgumentException with what is wrong, when it is no such line
   */
  static JournalRecord read(String line) {
    String[] fields = line.split("\t", -1);
    return switch (fields[0]) {
      case "opened" -> {
        require(fields, 6);
        int rules = Integer.parseInt(fields[1]);
        if (rules != World.RULES) {
          yield new JournalRecord.OfOtherRules(rules, fields[2]);
        }
        yield new JournalRecord.Opened(
            rules,
            fields[2],
            read(fields[5], Scenario.class),
            Long.parseLong(fields[3]),
            Integer.parseInt(fields[4]));
      }
      case "given" -> {
        require(fields, 7);
        yield new JournalRecord.Given(
            Long.parseLong(fields[1]),
            Long.parseLong(fields[2]),
            new Actor(
                Actor.Kind.valueOf(fields[3]), fields[4].isEmpty() ? null : new SeatId(fields[4])),
            read(fields[6], Command.class),
            fields[5]);
      }
      case "reached" -> {
        require(fields, 2);
        yield new JournalRecord.Reached(Long.parseLong(fields[1]));
      }
      case "seat" -> {
        require(fields, 4);
        yield new JournalRecord.SeatGranted(
            new SeatId(fields[1]), new TokenHash(fields[2]), fields[3]);
      }
      case "facilitator" -> {
        require(fields, 2);
        yield new JournalRecord.FacilitatorGranted(new TokenHash(fields[1]));
      }
      case CLOSED -> {
        require(fields, 3);
        yield new JournalRecord.Closed(Long.parseLong(fields[1]), read(fields[2], RoundEnd.class));
      }
      case ENDED -> {
        require(fields, 3);
        yield new JournalRecord.Ended(Long.parseLong(fields[1]), Long.parseLong(fields[2]));
      }
      default -> throw new IllegalArgumentException("unknown kind of record “" + fields[0] + "”");
    };
  }

  /** Whether a line can be read whatever rules the game is played by. */
  static boolean outlivesRules(String line) {
    return line.startsWith(CLOSED + "\t") || isEnd(line);
  }

  /** Whether a line is the last one of a game that is over. */
  static boolean isEnd(String line) {
    return line.startsWith(ENDED + "\t");
  }

  /** The checksum of a line at its place: CRC-32C over room, position and text. */
  static long checksum(String room, long position, String line) {
    CRC32C crc = new CRC32C();
    crc.update((room + "\n" + position + "\n" + line).getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  private static String line(Object... fields) {
    return String.join("\t", List.of(fields).stream().map(Object::toString).toList());
  }

  private static <T> T read(String json, Class<T> type) {
    Decoded<T> read = Codec.read(json, type, Limits.TRUSTED);
    if (!read.ok()) {
      throw new IllegalArgumentException(read.problem());
    }
    return read.value();
  }

  private static void require(String[] fields, int count) {
    if (fields.length != count) {
      throw new IllegalArgumentException(
          "a record “" + fields[0] + "” has " + count + " fields, this one " + fields.length);
    }
  }
}

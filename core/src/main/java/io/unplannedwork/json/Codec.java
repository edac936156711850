package io.unplannedwork.json;

import io.unplannedwork.view.Update;
import java.util.ArrayList;
import java.util.List;

/**
 * The game's language as JSON, for the wire and the journal. Records are objects whose keys are
 * their components; ids, shares and moments stand for their one value; constants are written by
 * name. A record of a sealed family carries its name under {@code type} (an answer its kind under
 * {@code kind}): {@code {"type":"Decide","decision":"wipLimit","answer":{"kind":"NUMBER","number":
 * 4}}}. What is null is left out; lists are always there. An event stands among the keys of its
 * record: {@code {"number":1,"at":0,"cause":0,"type":"HoldEnded"}}. Equal values give equal texts.
 */
public final class Codec {
  private Codec() {}

  /** Any record of the game's language, or of its own caller made of the same. */
  public static String write(Object record) {
    return Encoder.encode(record, Shapes.of(family(record)), Dialect.WIRE);
  }

  /**
   * Reads a record, or one of a sealed family of records. Never throws on what stands in the text:
   * unknown keys and types, missing keys and wrong types are refused, as is what is larger than the
   * limits.
   */
  public static <T> Decoded<T> read(String json, Class<T> type, Limits limits) {
    Parser.Parsed parsed = Parser.parse(json, limits, Parser.Style.STRICT);
    List<Fault> faults = new ArrayList<>(parsed.faults());
    if (faults.isEmpty()) {
      try {
        Decoder decoder = new Decoder(Dialect.WIRE, faults);
        return new Decoded<>(
            type.cast(decoder.decode(Shapes.of(type), parsed.root(), "", null)), null);
      } catch (Decoder.Refused refused) {
        // The fault is in the list.
      }
    }
    Fault fault = faults.get(0);
    return new Decoded<>(
        null, "at character " + (fault.offset() + 1) + ": " + fault.wrong() + "; " + fault.right());
  }

  /**
   * {@link ToClient.Changed}, made of parts that were written before, as {@link #write} would have
   * written it: a part is encoded once for all who see the same.
   */
  public static String update(long number, boolean full, List<String> parts, List<String> removed) {
    String head = write(new ToClient.Changed(new Update(number, full, List.of(), removed)));
    String empty = "\"changed\":[";
    int gap = head.indexOf(empty) + empty.length();
    int length = head.length() + parts.size();
    for (String part : parts) {
      length += part.length();
    }
    StringBuilder update = new StringBuilder(length).append(head, 0, gap);
    for (int i = 0; i < parts.size(); i++) {
      update.append(i == 0 ? "" : ",").append(parts.get(i));
    }
    return update.append(head, gap, head.length()).toString();
  }

  /** The sealed family a record belongs to, so that its type is written; else its own class. */
  private static Class<?> family(Object record) {
    return Shapes.family(record.getClass());
  }
}

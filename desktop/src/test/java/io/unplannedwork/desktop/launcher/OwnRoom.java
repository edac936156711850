package io.unplannedwork.desktop.launcher;

import io.unplannedwork.client.Link;
import io.unplannedwork.desktop.store.ScenarioShelf;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.room.Admission;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.MemoryLink;
import io.unplannedwork.room.Room;
import io.unplannedwork.room.RoomSettings;
import io.unplannedwork.room.Secrets;
import io.unplannedwork.room.TokenHash;
import io.unplannedwork.sim.World;
import io.unplannedwork.ui.Games;

/** A real room that runs only when a frame is drawn, so that the same frames come every time. */
final class OwnRoom implements Games.Open {
  static final long FRAME_MILLIS = 50;
  private static final String CODE = "7KQM2XPA";
  private final Room room;
  private final MemoryLink link;
  private long stored;
  private long told;

  OwnRoom(String scenario, long seed, int players) {
    room =
        Room.open(
            new JournalRecord.Opened(
                World.RULES,
                CODE,
                ScenarioJson.read(ScenarioShelf.find(scenario).utf8()).scenario(),
                seed,
                players),
            TokenHash.of("facilitator"),
            Bots.MINDS,
            (position, record) -> stored = position,
            new Secrets() {
              @Override
              public String code() {
                return CODE;
              }

              @Override
              public String token() {
                return "0123456789abcdef0123456789abcdef";
              }
            },
            RoomSettings.USUAL);
    link = new MemoryLink(room, Admission.GUEST);
  }

  @Override
  public Link link() {
    return link;
  }

  @Override
  public Games.Hosted hosted() {
    return new Games.Hosted("http://192.168.1.20:8080/", CODE, new boolean[21][21]);
  }

  @Override
  public void pump() {
    long elapsed = FRAME_MILLIS;
    long again;
    do {
      again = room.run(elapsed);
      elapsed = 0;
      if (stored > told) {
        told = stored;
        room.committed(stored);
        again = 0;
      }
    } while (again == 0);
    link.pump();
  }

  @Override
  public void close() {
    link.close();
  }
}

package io.unplannedwork.desktop.page;

import io.unplannedwork.desktop.server.Host;
import io.unplannedwork.desktop.server.Rooms;
import io.unplannedwork.desktop.store.Nowhere;
import io.unplannedwork.desktop.store.ScenarioShelf;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.room.Bots;

/** Hosts for tests of the pages: on a free port of this machine, keeping nothing. */
final class Hosts {
  private Hosts() {}

  static Host start() {
    return Host.start(new Host.Settings("127.0.0.1", 0), new Nowhere(), Bots.MINDS);
  }

  /** A room of the bundled first scenario, for four. */
  static Rooms.Open room(Host host) {
    return room(host, "first-release", 4);
  }

  /** A room of a bundled scenario. */
  static Rooms.Open room(Host host, String scenario, int players) {
    byte[] text = ScenarioShelf.find(scenario).utf8();
    return host.rooms().open(ScenarioJson.read(text).scenario(), 7, players);
  }
}

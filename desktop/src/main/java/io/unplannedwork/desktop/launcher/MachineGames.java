package io.unplannedwork.desktop.launcher;

import io.unplannedwork.client.Link;
import io.unplannedwork.desktop.server.Host;
import io.unplannedwork.desktop.server.QrMatrix;
import io.unplannedwork.desktop.server.RemoteLink;
import io.unplannedwork.desktop.server.Rooms;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.Nowhere;
import io.unplannedwork.desktop.store.ScenarioShelf;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.desktop.store.StoreFailure;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.Admission;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.MemoryLink;
import io.unplannedwork.room.RoomSettings;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatingSpec;
import io.unplannedwork.ui.Games;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Opens games on this machine, and reaches those on others. */
final class MachineGames implements Games {
  private static final int USUAL_PORT = 8080;

  @Override
  public List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (String id : ScenarioShelf.bundled()) {
      ScenarioReading reading = ScenarioJson.read(ScenarioShelf.find(id).utf8());
      if (reading.ok() && !reading.scenario().seating().isEmpty()) {
        offers.add(offer(id, reading.scenario()));
      }
    }
    return offers;
  }

  private static Offer offer(String id, Scenario scenario) {
    return new Offer(
        id,
        scenario.title(),
        scenario.summary(),
        scenario.rounds().size(),
        scenario.seating().stream().map(SeatingSpec::players).sorted().toList());
  }

  @Override
  public Open play(String scenario, int players) throws Unavailable {
    return play(scenario, players, OptionalLong.empty(), null);
  }

  /** {@code journal} may be null for nowhere. */
  Open play(String scenario, int players, OptionalLong seed, Path journal) throws Unavailable {
    Scenario loaded = load(scenario);
    try {
      Store store = journal == null ? new Nowhere() : new SqlStore(Database.of(journal.toString()));
      Rooms rooms = new Rooms(store, Bots.MINDS, RoomSettings.USUAL);
      Rooms.Open open = rooms.open(loaded, seed.orElseGet(MachineGames::luck), players);
      return new Near(rooms.link(open.room(), Admission.GUEST), null, rooms::close);
    } catch (StoreFailure e) {
      throw new Unavailable(e.getMessage());
    }
  }

  @Override
  public Open host(String scenario, int players) throws Unavailable {
    Scenario loaded = load(scenario);
    try {
      Host host = listen();
      Rooms.Open open = host.rooms().open(loaded, luck(), players);
      String address = host.addresses().get(0);
      Hosted hosted = new Hosted(address, open.code(), QrMatrix.of(Host.invitation(address, open)));
      MemoryLink link = host.rooms().link(open.room(), Admission.GUEST);
      return new Near(link, hosted, host::close);
    } catch (Host.HostFailure | StoreFailure e) {
      throw new Unavailable(e.getMessage());
    }
  }

  private static Host listen() {
    try {
      return Host.start(new Host.Settings("", USUAL_PORT), new Nowhere(), Bots.MINDS);
    } catch (Host.HostFailure taken) {
      return Host.start(new Host.Settings("", 0), new Nowhere(), Bots.MINDS);
    }
  }

  @Override
  public Open join(String address, String code) throws Unavailable {
    return join(address, code, ToHost.As.SEAT);
  }

  Open join(String address, String code, ToHost.As as) throws Unavailable {
    try {
      return new Far(new RemoteLink(address, code, as, ""));
    } catch (IllegalArgumentException e) {
      throw new Unavailable(e.getMessage());
    }
  }

  private static Scenario load(String name) throws Unavailable {
    try {
      ScenarioShelf.Found found = ScenarioShelf.find(name);
      ScenarioReading reading = ScenarioJson.read(found.utf8());
      if (!reading.ok()) {
        throw new Unavailable(new ScenarioReading(null, reading.errors()).report(found.source()));
      }
      return reading.scenario();
    } catch (ScenarioShelf.NoSuchScenario e) {
      throw new Unavailable(e.getMessage());
    }
  }

  private static long luck() {
    return new SecureRandom().nextInt(Integer.MAX_VALUE);
  }

  /** A game in this process. */
  private record Near(MemoryLink memory, Hosted hosted, Runnable stop) implements Open {
    @Override
    public Link link() {
      return memory;
    }

    @Override
    public void pump() {
      memory.pump();
    }

    @Override
    public void close() {
      stop.run();
    }
  }

  /** A game on another machine; its link speaks on a thread of its own. */
  private record Far(RemoteLink link) implements Open {
    @Override
    public Hosted hosted() {
      return null;
    }

    @Override
    public void pump() {
      // the link speaks by itself
    }

    @Override
    public void close() {
      // closing the link is all there is to do
    }
  }
}

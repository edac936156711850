package io.unplannedwork.desktop.launcher;

import io.unplannedwork.client.Link;
import io.unplannedwork.desktop.server.Host;
import io.unplannedwork.desktop.server.QrMatrix;
import io.unplannedwork.desktop.server.RemoteLink;
import io.unplannedwork.desktop.server.Rooms;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.GamesFolder;
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
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Opens games on this machine, and reaches those on others. */
final class MachineGames implements Games {
  private static final int USUAL_PORT = 8080;

  /** Short games first: they are the ones to begin with. */
  private static final Comparator<Offer> BY_LENGTH =
      Comparator.comparingInt(Offer::rounds).thenComparing(Offer::title).thenComparing(Offer::id);

  private final GamesFolder folder;

  /** {@code folder} is where games from the window are kept. */
  MachineGames(GamesFolder folder) {
    this.folder = folder;
  }

  @Override
  public List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (String id : ScenarioShelf.bundled()) {
      ScenarioReading reading = ScenarioJson.read(ScenarioShelf.find(id).utf8());
      if (reading.ok() && !reading.scenario().seating().isEmpty()) {
        offers.add(offer(id, reading.scenario()));
      }
    }
    offers.sort(BY_LENGTH);
    return offers;
  }

  private static Offer offer(String id, Scenario scenario) {
    return new Offer(
        id,
        Shelf.valueOf(scenario.shelf().name()),
        scenario.title(),
        scenario.summary(),
        scenario.rounds().size(),
        scenario.seating().stream().map(SeatingSpec::players).sorted().toList());
  }

  @Override
  public Open play(String scenario, int players) throws Unavailable {
    Scenario loaded = load(scenario);
    Kept kept = keep(loaded, GamesFolder.Way.ALONE);
    return play(loaded, players, OptionalLong.empty(), kept);
  }

  /** {@code journal} may be null for nowhere. */
  Open play(String scenario, int players, OptionalLong seed, Path journal) throws Unavailable {
    Scenario loaded = load(scenario);
    try {
      Kept kept =
          journal == null
              ? new Kept(new Nowhere(), "")
              : new Kept(new SqlStore(Database.of(journal.toString())), stored(journal));
      return play(loaded, players, seed, kept);
    } catch (StoreFailure e) {
      throw new Unavailable(e.getMessage());
    }
  }

  private static Open play(Scenario scenario, int players, OptionalLong seed, Kept kept) {
    Rooms rooms = new Rooms(kept.store(), Bots.MINDS, RoomSettings.ALONE);
    Rooms.Open open = rooms.open(scenario, seed.orElseGet(MachineGames::luck), players);
    return new Near(rooms.link(open.room(), Admission.GUEST), null, kept.sentence(), rooms::close);
  }

  @Override
  public Open host(String scenario, int players) throws Unavailable {
    Scenario loaded = load(scenario);
    Kept kept = keep(loaded, GamesFolder.Way.HOSTED);
    try {
      Host host = listen(kept.store());
      return hosted(host, host.rooms().open(loaded, luck(), players), kept.sentence());
    } catch (Host.HostFailure | StoreFailure e) {
      throw new Unavailable(e.getMessage());
    }
  }

  private static Open hosted(Host host, Rooms.Open open, String kept) {
    String address = host.addresses().get(0);
    Hosted hosted = new Hosted(address, open.code(), QrMatrix.of(Host.invitation(address, open)));
    return new Near(host.rooms().link(open.room(), Admission.GUEST), hosted, kept, host::close);
  }

  /** Asks for the port first: a host that cannot start closes its store. */
  private static Host listen(Store store) {
    return Host.start(
        new Host.Settings("", isFree(USUAL_PORT) ? USUAL_PORT : 0), store, Bots.MINDS);
  }

  private static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port)) {
      return probe.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Optional<Unfinished> unfinished() {
    return folder.newest().map(game -> new Unfinished(game.file().toString(), game.title()));
  }

  @Override
  public Open goOn(Unfinished game) throws Unavailable {
    Path file = Path.of(game.id());
    try {
      Store store = new SqlStore(new Database.File(file));
      if (GamesFolder.way(file) == GamesFolder.Way.HOSTED) {
        Host host = listen(store);
        return hosted(host, first(host.reopened(), host::close), stored(file));
      }
      Rooms rooms = new Rooms(store, Bots.MINDS, RoomSettings.ALONE);
      Rooms.Open open = first(rooms.reopen(), rooms::close);
      return new Near(rooms.link(open.room(), Admission.GUEST), null, stored(file), rooms::close);
    } catch (Host.HostFailure | StoreFailure e) {
      throw new Unavailable(e.getMessage());
    }
  }

  private static Rooms.Open first(Rooms.Reopened reopened, Runnable close) throws Unavailable {
    if (!reopened.open().isEmpty()) {
      return reopened.open().get(0);
    }
    close.run();
    throw new Unavailable(
        reopened.left().isEmpty()
            ? "That game is over."
            : "That game cannot go on: " + reopened.left().get(0).why());
  }

  /** Where a game is kept, and what the player is told of it. */
  private record Kept(Store store, String sentence) {}

  private Kept keep(Scenario scenario, GamesFolder.Way way) {
    try {
      Path file = folder.fresh(scenario.id().toString(), LocalDateTime.now(), way);
      return new Kept(new SqlStore(new Database.File(file)), stored(file));
    } catch (IOException | StoreFailure e) {
      return new Kept(
          new Nowhere(),
          "This game is not stored and cannot go on once the window is closed. " + e.getMessage());
    }
  }

  private static String stored(Path file) {
    return "This game is stored in " + file + ".";
  }

  @Override
  public Open join(String address, String code) throws Unavailable {
    return join(address, code, ToHost.As.SEAT);
  }

  Open join(String address, String code, ToHost.As as) throws Unavailable {
    try {
      boolean shows = as == ToHost.As.PROJECTOR;
      RemoteLink link = new RemoteLink(address, code, as, "");
      return new Far(link, shows ? invitation(address, code) : null);
    } catch (IllegalArgumentException e) {
      throw new Unavailable(e.getMessage());
    }
  }

  /**
   * What a projector shows of how to come in: where the host is for others than its own machine.
   */
  static Hosted invitation(String address, String code) {
    URI uri = URI.create(address.contains("://") ? address : "http://" + address);
    boolean own = uri.getHost().equals("localhost") || uri.getHost().startsWith("127.");
    String scheme = uri.getScheme() + "://";
    String origin =
        own && uri.getPort() > 0
            ? Host.addresses(scheme, "", uri.getPort()).get(0)
            : scheme + uri.getRawAuthority() + "/";
    return new Hosted(origin, code, QrMatrix.of(origin + "#" + code));
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
  private record Near(MemoryLink memory, Hosted hosted, String kept, Runnable stop)
      implements Open {
    @Override
    public Link link() {
      return memory;
    }

    @Override
    public boolean alone() {
      return hosted == null;
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
  private record Far(RemoteLink link, Hosted hosted) implements Open {

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

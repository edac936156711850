package io.unplannedwork.desktop.server;

import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.room.Bots;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A host in a process of its own, to be killed. Arguments: journal file, port, how many games are
 * to be under way; missing ones are opened. Prints a line for each (code, facilitator's token) and
 * then one with the port.
 */
final class HostProcess {
  private HostProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    Host host =
        Host.start(
            new Host.Settings("127.0.0.1", Integer.parseInt(arguments[1])),
            new SqlStore(new Database.File(Path.of(arguments[0]))),
            Bots.MINDS);
    List<Rooms.Open> games = new ArrayList<>(host.reopened().open());
    while (games.size() < Integer.parseInt(arguments[2])) {
      games.add(host.rooms().open(SmallCompany.scenario(), 7 + games.size(), 2));
    }
    StringBuilder lines = new StringBuilder();
    for (Rooms.Open game : games) {
      lines.append("GAME " + game.code() + " " + game.facilitator() + "\n");
    }
    System.out.println(lines + "PORT " + host.port());
    new CountDownLatch(1).await();
  }
}

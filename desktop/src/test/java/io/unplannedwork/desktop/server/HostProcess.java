package io.unplannedwork.desktop.server;

import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.room.Bots;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * A host in a process of its own, to be killed. Arguments: journal file, port. Prints one line:
 * port, room code, facilitator's token, minute and fingerprint.
 */
final class HostProcess {
  private HostProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    Host host =
        Host.start(
            new Host.Settings("127.0.0.1", Integer.parseInt(arguments[1])),
            new SqlStore(new Database.File(Path.of(arguments[0]))),
            Bots.MINDS);
    Rooms.Reopened reopened = host.reopened();
    Rooms.Open open =
        reopened.open().isEmpty()
            ? host.rooms().open(SmallCompany.scenario(), 7, 2)
            : reopened.open().get(0);
    System.out.println(
        "HOST "
            + String.join(
                " ",
                Integer.toString(host.port()),
                open.code(),
                open.facilitator(),
                Long.toString(open.room().now()),
                Long.toHexString(open.room().fingerprint())));
    new CountDownLatch(1).await();
  }
}

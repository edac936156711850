package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.View;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that are cut at random, and what their people find when they come back. */
class CutsTest {
  private static final int CUTS = 250;

  /** A person with one seat and one or more devices, each with its own ids and its own view. */
  private static final class Device {
    private final Room room;
    private final String prefix;
    private final Map<String, Command> unanswered = new LinkedHashMap<>();
    private final List<String> accepted = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final View view = new View();
    private String token;
    private Viewer viewer = Viewer.GUEST;
    private Connection connection;
    private long resume;
    private int given;
    private Ear ear;

    private Device(Room room, String prefix, String token) {
      this.room = room;
      this.prefix = prefix;
      this.token = token;
      connect();
    }

    private void connect() {
      ear = new Ear();
      connection = room.connect(ear, new Admission(Admission.As.SEAT, token, resume));
      unanswered.forEach(connection::send);
    }

    /** A phone that sleeps: it hears a few more messages, and only later is its going noticed. */
    private void fallsSilent(int messages) {
      ear.arriving = messages;
    }

    private void comesBack() {
      connection.close();
      connect();
    }

    private void gives(Command command) {
      String id = prefix + ++given;
      unanswered.put(id, command);
      if (ear.arriving > 0) {
        connection.send(id, command);
      }
    }

    /** One connection's end at the device; what a former one says is not heard any more. */
    private final class Ear implements LinkListener {
      /** How many messages still arrive; those after them are lost on the way. */
      private int arriving = Integer.MAX_VALUE;

      private boolean arrives() {
        if (this == ear && arriving > 0) {
          arriving--;
          return true;
        }
        return false;
      }

      @Override
      public void onUpdate(Update update) {
        if (arrives()) {
          resume = update.number();
          view.take(update);
          connection.drained();
        }
      }

      @Override
      public void onAccepted(String id) {
        if (arrives()) {
          assertThat(unanswered.remove(id)).as("accepted once: " + id).isNotNull();
          accepted.add(id);
        }
      }

      @Override
      public void onRefused(String id, Refusal refusal) {
        if (arrives()) {
          unanswered.remove(id);
          refused.add(id);
        }
      }

      @Override
      public void onSeated(Viewer newViewer, String newToken) {
        if (arrives()) {
          viewer = newViewer;
          token = newToken;
        }
      }

      @Override
      public void onWhy(Why why) {
        // nobody asks
      }

      @Override
      public void onState(LinkState state, String sentence) {
        // heard by others
      }
    }

    /** All that is shown, by key. */
    private Map<String, Body> shown() {
      Map<String, Body> shown = new TreeMap<>();
      view.parts().forEach(part -> shown.put(part.key(), part.body()));
      return shown;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void afterAnyNumberOfCutsNothingIsDoubledAndNothingMissed(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Rig rig = Rig.opened(TestJournal.Habit.HELD);
    Player facilitator = rig.facilitator();
    Device ann = new Device(rig.room, "ann-", "");
    rig.run(0);
    ann.connection.takeSeat(SmallCompany.DEV, "Ann");
    step(rig);
    assertThat(ann.viewer).isEqualTo(Viewer.seat(SmallCompany.DEV));
    for (int i = 0; i < 3; i++) {
      facilitator.gives("phase-" + i, new Command.EndPhase());
      step(rig);
    }
    assertThat(facilitator.clock().phase()).isEqualTo(Phase.RUN);

    List<Device> devices = new ArrayList<>(List.of(ann));
    int tabs = 0;
    for (int cut = 0; cut < CUTS; ) {
      Device device = devices.get(random.nextInt(devices.size()));
      switch (random.nextInt(8)) {
        case 0, 1 -> device.gives(new Command.Ready(random.nextBoolean()));
        case 2 -> device.gives(new Command.Undo());
        case 3 -> rig.run(random.nextInt(200));
        case 4 -> step(rig);
        case 5 -> device.fallsSilent(random.nextInt(4));
        case 6 -> {
          device.comesBack();
          cut++;
        }
        default -> {
          // a second tab, or another device, that has the token of the first
          if (devices.size() < 6) {
            devices.add(new Device(rig.room, "tab" + ++tabs + "-", ann.token));
          } else {
            Device gone = devices.remove(1 + random.nextInt(devices.size() - 1));
            gone.comesBack(); // answered below; then closed for good
            step(rig);
            step(rig);
            settled(gone, rig);
            gone.connection.close();
            cut++;
          }
        }
      }
    }
    devices.forEach(Device::comesBack);
    step(rig);
    step(rig);
    Device fresh = new Device(rig.room, "fresh-", ann.token);
    step(rig);
    step(rig);
    for (Device device : devices) {
      settled(device, rig);
      assertThat(device.viewer).isEqualTo(Viewer.seat(SmallCompany.DEV));
      assertThat(device.shown()).isEqualTo(fresh.shown());
    }
    List<String> ids = ids(rig);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(Replay.of(rig.journal.afterCrash(), event -> {}).fingerprint())
        .isEqualTo(rig.room.fingerprint());
  }

  /** The room works, the disk takes what there is, and what rests on it is told. */
  private static void step(Rig rig) {
    rig.run(50);
    rig.journal.store();
    rig.run(0);
    rig.room.closeDown(() -> {});
    rig.run(0);
    rig.journal.store();
    rig.run(0);
  }

  /** Everything was answered, and what was accepted, and only that, is in the journal. */
  private static void settled(Device device, Rig rig) {
    assertThat(device.unanswered).isEmpty();
    assertThat(ids(rig).stream().filter(id -> id.startsWith(device.prefix)))
        .containsExactlyInAnyOrderElementsOf(device.accepted);
  }

  private static List<String> ids(Rig rig) {
    return rig.journal.commands().stream()
        .map(JournalRecord.Given::id)
        .filter(id -> !id.isEmpty())
        .toList();
  }
}

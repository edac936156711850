package io.unplannedwork.desktop.server;

import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.Admission;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.Connection;
import io.unplannedwork.room.Journal;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Room;
import io.unplannedwork.room.RoomSettings;
import io.unplannedwork.room.TokenHash;
import io.unplannedwork.sim.World;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.List;

/** A room whose journal only counts, with Ann as the developers' head and the facilitator in it. */
final class FuzzedRoom {
  private final List<Throwable> faults = new ArrayList<>();
  private final Connection[] people = new Connection[2];
  private final Room room;
  private long records;

  FuzzedRoom(long seed) {
    String token = "facilitator";
    Room[] made = new Room[1];
    Journal journal =
        (position, record) -> {
          records++;
          if (made[0] != null) {
            made[0].committed(position);
          }
        };
    made[0] =
        Room.open(
            new JournalRecord.Opened(World.RULES, "ABCD2345", SmallCompany.scenario(), seed, 2),
            TokenHash.of(token),
            Bots.MINDS,
            journal,
            new RandomSecrets(),
            RoomSettings.USUAL);
    room = made[0];
    room.committed(records);
    room.onFault((id, fault) -> faults.add(fault));
    people[0] = room.connect(new Reader(0), Admission.GUEST);
    people[0].takeSeat(SmallCompany.DEV, "Ann");
    people[1] = room.connect(new Reader(1), new Admission(Admission.As.FACILITATOR, token, 0));
    run(0);
  }

  boolean ended() {
    return room.ended();
  }

  List<Throwable> faults() {
    return faults;
  }

  /** So much real time passes, and the room does all there is to do. */
  void run(long millis) {
    long elapsed = millis;
    for (int i = 0; room.run(elapsed) == 0; i++) {
      elapsed = 0;
      if (i > 100_000) {
        throw new AssertionError("the room is stuck");
      }
    }
  }

  /** Ann is number 0, the facilitator 1. */
  void say(ToHost said, int who) {
    if (said instanceof ToHost.Give give) {
      people[who].send(give.id(), give.command());
    } else if (said instanceof ToHost.Ask ask) {
      people[who].ask(ask.subject());
    } else if (said instanceof ToHost.TakeSeat seat) {
      people[who].takeSeat(seat.seat(), seat.name());
    }
  }

  private final class Reader implements LinkListener {
    private final int who;

    Reader(int who) {
      this.who = who;
    }

    @Override
    public void onUpdate(Update update) {
      people[who].drained();
    }

    @Override
    public void onAccepted(String commandId) {}

    @Override
    public void onRefused(String commandId, Refusal refusal) {
      refusal.sentence();
    }

    @Override
    public void onSeated(Viewer viewer, String token) {}

    @Override
    public void onWhy(Why why) {}

    @Override
    public void onState(LinkState state, String sentence) {}
  }
}

package io.unplannedwork.room;

import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.client.Timing;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.view.Part;
import io.unplannedwork.view.Update;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Somebody's connection to a room. Its public methods only post to the room's mailbox and may be
 * called from any thread; what it tells its listener is told on the room's thread. The room sends
 * no update before the one sent last is {@link #drained}, so a slow reader gets fewer updates with
 * the newest parts, never a queue.
 */
public final class Connection {
  private record Waiting(long position, Runnable message) {}

  private final Room room;
  private final LinkListener out;
  private final Admission admission;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private Viewer viewer = Viewer.GUEST;
  private boolean open;
  private volatile boolean ready = true;
  private long number;
  private long since;
  private long heartbeat = -1;
  private volatile long seen = -1;
  private long owed = -1;

  Connection(Room room, LinkListener out, Admission admission) {
    this.room = room;
    this.out = out;
    this.admission = admission;
    this.number = admission.resume();
  }

  public void takeSeat(SeatId seat, String name) {
    room.post(() -> room.takeSeat(this, seat, name));
  }

  public void send(String commandId, Command command) {
    room.post(() -> room.give(this, commandId, command));
  }

  public void ask(Subject subject) {
    room.post(() -> room.answer(this, subject));
  }

  /** The last update has reached its reader; the next one may follow. */
  public void drained() {
    ready = true;
    if (seen != room.stamp()) {
      room.nudge();
    }
  }

  public void close() {
    room.post(() -> room.leave(this));
  }

  Admission admission() {
    return admission;
  }

  LinkListener out() {
    return out;
  }

  /** As whom the room sees it; to be asked on the room's thread, from within the listener. */
  public Viewer viewer() {
    return viewer;
  }

  boolean isOpen() {
    return open;
  }

  void open(Viewer as) {
    open = true;
    see(as);
  }

  /** Looks as somebody else from now on, beginning with a full update. */
  void see(Viewer as) {
    viewer = as;
    since = 0;
    seen = -1;
  }

  void shut() {
    open = false;
    waiting.clear();
  }

  /**
   * Sees and says nothing any more, and is told why once the journal has stored everything up to a
   * position.
   */
  void dismiss(long position, String sentence) {
    open = false;
    viewer = Viewer.GUEST;
    say(
        position,
        () -> {
          out.onState(LinkState.REFUSED, sentence);
          close();
        });
  }

  /** Says something once the journal has stored everything up to a position. */
  void say(long position, Runnable message) {
    waiting.add(new Waiting(position, message));
  }

  /** Whether an update would be taken, and something has happened since the last look. */
  boolean wants(long stamp) {
    return open && ready && seen != stamp;
  }

  /** There has been something new to see since then, if it has not seen that yet. */
  void owe(long stamp, long due) {
    if (open && seen != stamp && owed < 0) {
      owed = due;
    }
  }

  /** Which state of the view was shown last; 0 for none. */
  long since() {
    return since;
  }

  /**
   * Says what changed in the view since the last update, if anything did.
   *
   * @param now what the clock of real time shows
   */
  void show(long stamp, long position, Fog.Changes changes, Part pulse, long now) {
    seen = stamp;
    since = changes.last();
    List<Part> changed = changes.changed();
    if (viewer.kind() != Viewer.Kind.GUEST && (changes.full() || pulse.version() != heartbeat)) {
      heartbeat = pulse.version();
      changed = new ArrayList<>(changed);
      changed.add(pulse);
    }
    if (changes.any() || !changed.isEmpty()) {
      Update update = new Update(++number, changes.full(), changed, changes.removed());
      ready = false;
      Timing timing = new Timing(owed, now);
      say(position, () -> out.onUpdate(update, timing));
    }
    owed = -1;
  }

  /** Lets everything leave whose position is stored. */
  void release(long committed) {
    while (!waiting.isEmpty() && waiting.peek().position() <= committed) {
      waiting.poll().message().run();
    }
  }
}

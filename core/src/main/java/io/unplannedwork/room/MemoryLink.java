package io.unplannedwork.room;

import io.unplannedwork.client.Link;
import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.Why;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * A link to a room in the same process. What the room says waits in a queue until {@link #pump} is
 * called; the listener hears it on the pumping thread. It has no thread of its own.
 */
public final class MemoryLink implements Link {
  private final Queue<Consumer<LinkListener>> said = new ConcurrentLinkedQueue<>();
  private final Connection connection;
  private LinkListener listener;

  public MemoryLink(Room room, Admission admission) {
    connection = room.connect(new Listener(), admission);
  }

  @Override
  public void listen(LinkListener newListener) {
    listener = newListener;
  }

  /** Tells the listener everything said since the last call. */
  public void pump() {
    for (Consumer<LinkListener> message = next(); message != null; message = next()) {
      message.accept(listener);
    }
  }

  private Consumer<LinkListener> next() {
    return listener == null ? null : said.poll();
  }

  @Override
  public void takeSeat(SeatId seat, String name) {
    connection.takeSeat(seat, name);
  }

  @Override
  public void send(String commandId, Command command) {
    connection.send(commandId, command);
  }

  @Override
  public void ask(Subject subject) {
    connection.ask(subject);
  }

  @Override
  public void close() {
    connection.close();
  }

  private final class Listener implements LinkListener {
    @Override
    public void onUpdate(Update update) {
      said.add(
          to -> {
            to.onUpdate(update);
            connection.drained();
          });
    }

    @Override
    public void onAccepted(String commandId) {
      said.add(to -> to.onAccepted(commandId));
    }

    @Override
    public void onRefused(String commandId, Refusal refusal) {
      said.add(to -> to.onRefused(commandId, refusal));
    }

    @Override
    public void onSeated(Viewer viewer, String token) {
      said.add(to -> to.onSeated(viewer, token));
    }

    @Override
    public void onWhy(Why why) {
      said.add(to -> to.onWhy(why));
    }

    @Override
    public void onState(LinkState state, String sentence) {
      said.add(to -> to.onState(state, sentence));
    }
  }
}

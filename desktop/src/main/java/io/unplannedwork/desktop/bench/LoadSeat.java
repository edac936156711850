package io.unplannedwork.desktop.bench;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.json.Codec;
import io.unplannedwork.json.Limits;
import io.unplannedwork.json.ToClient;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.Selector;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A player: sits down, says that it is ready wherever that is waited for, and decides. */
final class LoadSeat {
  private final LoadCompany company;
  private final SeatId seat;
  private final SeatSocket socket;
  private final String code;
  private final Map<String, Body.Decision> open = new TreeMap<>();
  private boolean seated;
  private boolean waits;
  private String moment = "";
  private long said;
  private int turn;

  LoadSeat(LoadCompany company, String code, SeatId seat, Selector selector, InetSocketAddress host)
      throws IOException {
    this.company = company;
    this.code = code;
    this.seat = seat;
    socket = new SeatSocket(selector, host, this::heard);
    say(new ToHost.Hello(code, ToHost.As.SEAT, "", 0));
  }

  SeatSocket socket() {
    return socket;
  }

  boolean seated() {
    return seated;
  }

  private void heard(String text) {
    if (DueText.isUpdate(text)) {
      updated(text);
    } else if (text.startsWith("{\"type\":\"accepted\"")
        || text.startsWith("{\"type\":\"refused\"")) {
      company.answered(System.nanoTime(), text);
    } else if (text.startsWith("{\"type\":\"welcome\"")) {
      say(new ToHost.TakeSeat(seat, "Player " + seat));
    } else if (text.startsWith("{\"type\":\"seated\"")) {
      seated = true;
      if (company.complete()) {
        company.seats().forEach(LoadSeat::goOn);
      }
    } else if (text.contains("\"REFUSED\"")) {
      throw new IllegalStateException("the host refuses " + seat + ": " + text);
    }
  }

  private void updated(String text) {
    long now = System.nanoTime();
    DueText times = DueText.in(text);
    int told = DueText.length(text);
    ClockText clock = ClockText.in(text);
    if (text.contains("decision/")) {
      look(DueText.without(text));
    }
    company.updated(this, now, times, text, text.length() - told, clock);
    if (clock == null) {
      return;
    }
    String newest = clock.round() + clock.phase() + clock.hold();
    if (!newest.equals(moment)) {
      moment = newest;
      waits = clock.waits();
      goOn();
    }
  }

  /** Says that it is ready, if that is waited for; not before all are here. */
  void goOn() {
    if (waits && company.complete()) {
      give(new Command.Ready(true));
    }
  }

  private void look(String text) {
    ToClient read = Codec.read(text, ToClient.class, Limits.TRUSTED).value();
    if (read instanceof ToClient.Changed changed) {
      if (changed.update().full()) {
        open.clear();
      }
      for (Part part : changed.update().changed()) {
        if (part.body() instanceof Body.Decision decision) {
          open.put(part.key(), decision);
        }
      }
      changed.update().removed().forEach(open::remove);
    }
  }

  /** Another answer than the one that holds, to a decision that needs nobody's consent. */
  Optional<Command> change() {
    Object[] decisions = open.values().toArray();
    for (int i = 0; i < decisions.length; i++) {
      Body.Decision decision = (Body.Decision) decisions[(turn + i) % decisions.length];
      for (Body.Option option : decision.options()) {
        Answer answer = answer(decision, option);
        if (answer != null && option.mustAgree() == null && !answer.equals(decision.current())) {
          turn++;
          return Optional.of(new Command.Decide(decision.id(), answer));
        }
      }
    }
    return Optional.empty();
  }

  private static Answer answer(Body.Decision decision, Body.Option option) {
    return switch (decision.kind()) {
      case CHOOSE -> new Answer.Choice(option.id());
      case TOGGLE -> new Answer.Toggle(option.id().equals("on"));
      case NUMBER -> new Answer.Amount(Long.parseLong(option.id()));
      case RANK, ASSIGN, TEXT -> null;
    };
  }

  /** Gives a command; returns the id it goes by. */
  String give(Command command) {
    String id = seat + "-" + ++said;
    say(new ToHost.Give(id, command));
    return id;
  }

  private void say(ToHost message) {
    try {
      socket.say(Codec.write(message));
    } catch (IOException e) {
      throw new UncheckedIOException("the host does not listen to room " + code, e);
    }
  }
}

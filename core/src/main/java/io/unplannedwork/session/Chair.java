package io.unplannedwork.session;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;

/** A seat with whoever sits in it. */
public final class Chair {
  private final SeatSpec spec;
  private String name;
  private boolean bot = true;
  private boolean ready;
  private boolean readyAgain;

  Chair(SeatSpec spec) {
    this.spec = spec;
    this.name = spec.bot();
  }

  public SeatSpec spec() {
    return spec;
  }

  public SeatId id() {
    return spec.id();
  }

  /** The name of the person, or of the bot, that sits here. */
  public String name() {
    return name;
  }

  public boolean bot() {
    return bot;
  }

  public boolean ready() {
    return ready;
  }

  void occupy(String newName, boolean isBot) {
    name = newName;
    bot = isBot;
    setReady(false);
  }

  void setReady(boolean isReady) {
    ready = isReady;
    readyAgain = false;
  }

  /** Somebody asks this seat something: it is not ready any more until it has answered. */
  void ask() {
    readyAgain |= ready;
    ready = false;
  }

  /** Nothing waits for an answer any more: a seat that was ready before is so again. */
  void answered() {
    ready |= readyAgain;
    readyAgain = false;
  }

  void digest(Digest digest) {
    digest.add(spec.id().value()).add(name).add(bot).add(ready).add(readyAgain);
  }
}

package io.unplannedwork.client;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.View;
import io.unplannedwork.view.Why;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client knows: the newest view, who it is, and which of its commands are still on their
 * way. Not safe for use by several threads: it is told and asked on one.
 */
public final class Model implements LinkListener {
  private final String idPrefix;
  private final View view = new View();
  private final Map<String, Command> pending = new LinkedHashMap<>();
  private Viewer viewer = Viewer.GUEST;
  private String token = "";
  private Refusal refusal;
  private Why why;
  private LinkState state = LinkState.CONNECTING;
  private String sentence = "";
  private long sent;

  /**
   * @param idPrefix begins the id of every command; must differ from one start of a client to the
   *     next, since the same id acts once
   */
  public Model(String idPrefix) {
    this.idPrefix = idPrefix;
  }

  /** Gives a command over a link and remembers it until it is answered. */
  public String send(Link link, Command command) {
    String id = idPrefix + "-" + ++sent;
    pending.put(id, command);
    link.send(id, command);
    return id;
  }

  public View view() {
    return view;
  }

  /** Commands that were given and not yet answered, oldest first. */
  public List<Command> pending() {
    return List.copyOf(pending.values());
  }

  public Viewer viewer() {
    return viewer;
  }

  /** The secret that brings the seat back; empty before sitting down. */
  public String token() {
    return token;
  }

  /** The newest refusal, until it is taken. */
  public Optional<Refusal> takeRefusal() {
    Optional<Refusal> newest = Optional.ofNullable(refusal);
    refusal = null;
    return newest;
  }

  /** The newest answer to a "why?". */
  public Optional<Why> why() {
    return Optional.ofNullable(why);
  }

  public LinkState state() {
    return state;
  }

  /** What to tell the player about the connection; empty for nothing. */
  public String sentence() {
    return sentence;
  }

  @Override
  public void onUpdate(Update update) {
    view.take(update);
  }

  @Override
  public void onAccepted(String commandId) {
    pending.remove(commandId);
  }

  @Override
  public void onRefused(String commandId, Refusal newRefusal) {
    pending.remove(commandId);
    refusal = newRefusal;
  }

  @Override
  public void onSeated(Viewer newViewer, String newToken) {
    viewer = newViewer;
    token = newToken;
  }

  @Override
  public void onWhy(Why newWhy) {
    why = newWhy;
  }

  @Override
  public void onState(LinkState newState, String newSentence) {
    state = newState;
    sentence = newSentence;
  }
}

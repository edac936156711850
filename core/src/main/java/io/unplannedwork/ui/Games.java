package io.unplannedwork.ui;

import io.unplannedwork.client.Link;
import java.util.List;
import java.util.Optional;

/** What the machine can do for the screens: find scenarios, and open games near and far. */
public interface Games {

  /**
   * A scenario on the shelf.
   *
   * @param id what {@link #play} takes
   * @param shelf where it stands
   * @param summary one or two sentences
   * @param rounds how many rounds it has
   * @param seatings for how many people it is seated, ascending; empty where nobody sits
   */
  record Offer(
      String id, Shelf shelf, String title, String summary, int rounds, List<Integer> seatings) {
    public Offer {
      seatings = List.copyOf(seatings);
    }

    /** The most people it is seated for; 1 where nobody sits. */
    public int mostPlayers() {
      return seatings.isEmpty() ? 1 : seatings.get(seatings.size() - 1);
    }
  }

  /** The shelves of the first screen. */
  enum Shelf {
    /** A company to run. */
    COMPANY,
    /** A company with one trouble, in a quarter of an hour. */
    EPISODE,
    /** One law of the field to try out, in minutes. */
    LABORATORY
  }

  /** Where others can join. {@code qr} holds rows of dark squares; empty where there is none. */
  record Hosted(String address, String code, boolean[][] qr) {}

  /** A game that is open. */
  interface Open {
    Link link();

    /** Where others can join, or null where they cannot. */
    Hosted hosted();

    /** Where the game is kept, or why it is not; a sentence for the player, may be empty. */
    default String kept() {
      return "";
    }

    /** Whether nobody else can come in. */
    default boolean alone() {
      return false;
    }

    /** Called once a frame, on the thread of the screens. */
    void pump();

    void close();
  }

  /**
   * A game that is not over.
   *
   * @param id what {@link #goOn} takes
   */
  record Unfinished(String id, String title) {}

  List<Offer> offers();

  /** The game begun last on this machine that is not over. */
  Optional<Unfinished> unfinished();

  /** Opens an unfinished game again, as it was opened before, paused. */
  Open goOn(Unfinished game) throws Unavailable;

  /** A game in this process; bots sit where nobody else does. */
  Open play(String scenario, int players) throws Unavailable;

  /** A game in this process that others join over the network. */
  Open host(String scenario, int players) throws Unavailable;

  /** A game somebody else hosts. */
  Open join(String address, String code) throws Unavailable;

  /** A game cannot be opened; the message is for the player. */
  final class Unavailable extends Exception {
    private static final long serialVersionUID = 1;

    public Unavailable(String message) {
      super(message);
    }
  }
}

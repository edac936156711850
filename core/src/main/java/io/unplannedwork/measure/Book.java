package io.unplannedwork.measure;

import io.unplannedwork.contract.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages folds write on: one for the game, one for the newest round, and those of closed ones.
 */
final class Book {
  private final Page game = new Page();
  private final List<Page> closed = new ArrayList<>();
  private Page round = new Page();

  /** Those that are written on now. */
  private Page[] open = {game};

  private boolean running;
  private Moves moves;
  private long origin;

  /** From now on what is noted is told to these, with the number of the event behind it. */
  void tell(Moves listener) {
    moves = listener;
  }

  /** What is noted from now on comes from this event. */
  void because(long event) {
    origin = event;
  }

  void beginRound() {
    round = game.next();
    running = true;
    open = new Page[] {game, round};
    if (moves != null) {
      moves.begin();
    }
  }

  private void move(Measure measure, long part, long whole, long things, String... subjects) {
    if (moves != null && running) {
      String subject = subjects.length == 0 ? Page.ALL : subjects[0];
      moves.note(measure, origin, subject, part, whole, things);
    }
  }

  void closeRound() {
    if (running) {
      closed.add(round);
      running = false;
      open = new Page[] {game};
    }
  }

  /** So much more of something that is summed, for the whole and for the subjects it concerns. */
  void add(Measure measure, long amount, String... subjects) {
    add(measure, amount, 1, subjects);
  }

  /** Some thing that is summed began; how much it comes to goes on with {@link #goesOn}. */
  void begins(Measure measure, String... subjects) {
    add(measure, 0, 1, subjects);
  }

  /** So much more of something that began before; it is still one thing. */
  void goesOn(Measure measure, long amount, String... subjects) {
    add(measure, amount, 0, subjects);
  }

  private void add(Measure measure, long amount, long things, String... subjects) {
    move(measure, amount, 0, things, subjects);
    for (Page page : open) {
      page.add(measure, Page.ALL, amount, things);
      for (String subject : subjects) {
        if (!subject.isEmpty()) { // what concerns nobody is in the whole already
          page.add(measure, subject, amount, things);
        }
      }
    }
  }

  void sample(Measure measure, long amount, String... subjects) {
    move(measure, amount, 0, 1, subjects);
    for (Page page : open) {
      page.sample(measure, Page.ALL, amount);
      for (String subject : subjects) {
        page.sample(measure, subject, amount);
      }
    }
  }

  /** A sample that counts for its subject, but not for the whole. */
  void sampleApart(Measure measure, long amount, String subject) {
    for (Page page : open) {
      page.sample(measure, subject, amount);
    }
  }

  /** {@code things} is how many things the part and the whole came from. */
  void share(Measure measure, long part, long whole, long things, String... subjects) {
    move(measure, part, whole, things, subjects);
    for (Page page : open) {
      page.share(measure, Page.ALL, part, whole, things);
      for (String subject : subjects) {
        page.share(measure, subject, part, whole, things);
      }
    }
  }

  void level(Measure measure, String subject, long level) {
    if (moves != null && running) {
      move(measure, level - game.level(measure, subject), 0, 1, subject);
    }
    for (Page page : open) {
      page.level(measure, subject, level);
    }
  }

  /** Somebody or something that had a level is gone. */
  void drop(Measure measure, String subject) {
    level(measure, subject, 0);
    for (Page page : open) {
      page.drop(measure, subject);
    }
  }

  Page page(Scope scope) {
    return scope == Scope.GAME ? game : round;
  }

  /** The page of a closed round, counted from 1. */
  Optional<Page> closed(int number) {
    return number >= 1 && number <= closed.size()
        ? Optional.of(closed.get(number - 1))
        : Optional.empty();
  }
}

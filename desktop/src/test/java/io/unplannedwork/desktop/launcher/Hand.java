package io.unplannedwork.desktop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.view.Body;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Somebody at a window who plays a whole game by what can be pressed there, and looks at every page
 * that comes: no text may be cut or covered on any. What was done is written down beside the
 * pictures.
 */
final class Hand {
  private static final List<String> PAGES =
      List.of("Bonuses", "Company", "Story", "Decisions", "Habits", "Charts", "Actions", "Talk");

  private static final int MANY = 20;

  /** Frames of 50 ms; a night at the usual pace takes 20. */
  private static final int LONG = 4_000;

  private static final boolean PICTURES = Boolean.getBoolean("hand.pictures");

  private final Window window;
  private final String seat;
  private final Random dice;
  private final Set<DecisionId> answered = new HashSet<>();
  private final List<String> done = new ArrayList<>();
  private int looks;

  Hand(Window window, String seat, long seed) {
    this.window = window;
    this.seat = seat;
    dice = new Random(seed);
  }

  /** Plays from the lobby to the end. */
  void play() {
    window.until("the chairs", 100, () -> !window.desk().all(Body.Chair.class).isEmpty());
    window.desk().takeSeat(new SeatId(seat), "Ada");
    window.until("the seat", 100, () -> window.desk().seated());
    window.frames(3);
    while (window.desk().phase() != Phase.ENDED) {
      switch (window.desk().phase()) {
        case LOBBY -> goOn("Start the game");
        case BRIEFING -> {
          look("briefing");
          goOn("I have read it");
        }
        case PLAN -> plan();
        case RUN -> run();
        case REVIEW -> review();
        default -> throw new AssertionError("no such page: " + window.desk().phase());
      }
    }
    window.until("the end", 200, () -> window.desk().body("end", Body.End.class).isPresent());
    window.frames(10);
    look("end");
    window
        .desk()
        .body("end", Body.End.class)
        .ifPresent(end -> said("ended with " + end.stars() + " of " + end.mostStars() + " stars"));
    window.until(
        "the other ways",
        LONG,
        () ->
            window
                .desk()
                .body("end", Body.End.class)
                .filter(end -> !end.beside().ways().isEmpty())
                .isPresent());
    window.frames(5);
    window.press("The same weeks another way");
    window.frames(5);
    look("ways");
    write();
  }

  private void goOn(String button) {
    Phase now = window.desk().phase();
    window.press(button);
    window.until("what comes after " + now, LONG, () -> window.desk().phase() != now);
    window.frames(5);
    answered.clear();
  }

  private void plan() {
    window.frames(3);
    look("plan");
    for (Body.Decision decision : window.desk().decisions()) {
      open(decision);
      look("plan-" + decision.id().value());
      answer(decision, "Put it in my plan");
    }
    answerProposals();
    look("planned");
    goOn("My plan is ready");
  }

  private void run() {
    Body.Clock clock = window.clock();
    if (clock.hold() == Body.Hold.MONDAY) {
      look("monday");
      window.desk().decisions().stream().findFirst().ifPresent(card -> answer(card, "Do it now"));
      said("Monday: on with the week");
      window.press("On with the week");
      window.until(
          "the end of Monday", 100, () -> window.clock().hold() != Body.Hold.MONDAY || isOver());
      return;
    }
    answerProposals();
    for (Body.Decision decision : window.desk().decisions()) {
      if (clock.hold() == Body.Hold.BELL || clock.paused()) {
        if (answered.add(decision.id())) {
          open(decision);
          look("run-" + decision.id().value());
          answer(decision, "Do it now");
        }
      }
    }
    String was = clock.holdText();
    window.rush();
    if (!isOver()) {
      String text = window.clock().holdText();
      said(window.desk().minute() + " " + window.clock().hold() + " " + text);
      assertThat(text.isEmpty() && window.clock().hold() == Body.Hold.NONE)
          .as("time stopped for no reason after " + was)
          .isFalse();
      look("stopped");
    }
  }

  private boolean isOver() {
    return window.desk().phase() != Phase.RUN;
  }

  private void review() {
    window.until(
        "the review", 200, () -> window.desk().body("review", Body.Review.class).isPresent());
    window.frames(5);
    look("causes");
    Body.Review secret = body();
    Body.Offered named = secret.causes().get(dice.nextInt(secret.causes().size()));
    window.press(named.text());
    window.until("the causes", 200, () -> body().shown());
    window.frames(20);
    look("causes-shown");
    for (String page : PAGES) {
      window.press(page);
      window.frames(3);
      look("review-" + page);
    }
    said(
        "goals "
            + window.desk().all(Body.Goal.class).stream()
                .map(goal -> goal.title() + " " + goal.state())
                .toList());
    goOn("On to what comes next");
  }

  private Body.Review body() {
    return window.desk().body("review", Body.Review.class).orElseThrow();
  }

  private void open(Body.Decision decision) {
    if (!window.asks(decision.question())) {
      for (int hidden = 1; hidden < MANY && !window.bears(decision.title()); hidden++) {
        Pressing.press(window, hidden + " more");
        window.frames(3);
      }
      Pressing.press(window, decision.title());
      window.frames(3);
    }
    assertThat(window.asks(decision.question())).as(decision.title()).isTrue();
  }

  /** Chooses another answer than holds by its button; where there are none, leaves it. */
  private void answer(Body.Decision decision, String submit) {
    List<Body.Option> others =
        decision.options().stream().filter(option -> !holds(decision, option.id())).toList();
    boolean choice = decision.kind() == AnswerKind.CHOOSE || decision.kind() == AnswerKind.TOGGLE;
    if (!choice || others.isEmpty()) {
      said(window.desk().phase() + " " + decision.title() + ": left as it stands");
      return;
    }
    Body.Option option = others.get(dice.nextInt(others.size()));
    window.press(option.label());
    window.frames(2);
    said(window.desk().phase() + " " + decision.title() + ": " + option.label());
    Pressing.press(window, submit);
    Pressing.press(window, "Propose it to");
    window.frames(6);
  }

  private static boolean holds(Body.Decision decision, String option) {
    return decision.current() instanceof Answer.Choice choice && choice.option().equals(option)
        || decision.current() instanceof Answer.Toggle toggle
            && option.equals(toggle.on() ? "on" : "off");
  }

  private void answerProposals() {
    for (Body.Proposal proposal : window.desk().all(Body.Proposal.class)) {
      if (proposal.yoursToAnswer()) {
        look("proposal");
        boolean yes = dice.nextBoolean();
        said("asked: " + proposal.text() + (yes ? " – yes" : " – no"));
        Pressing.press(window, yes ? "Accept" : "Refuse");
        window.frames(6);
      }
    }
  }

  private void look(String name) {
    String picture =
        "hand-" + seat + "-" + String.format("%03d", ++looks) + "-" + name.replace('/', '-');
    List<String> problems = LayoutCheck.problems(window.stage());
    if (PICTURES || !problems.isEmpty()) {
      window.picture(picture);
    }
    assertThat(problems).as(picture).isEmpty();
  }

  private void said(String line) {
    done.add(line);
  }

  private void write() {
    try {
      Files.write(Path.of(Window.PICTURES.getPath(), "hand-" + seat + ".txt"), done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

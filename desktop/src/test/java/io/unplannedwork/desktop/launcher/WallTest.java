package io.unplannedwork.desktop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.desktop.NeedsDisplay;
import io.unplannedwork.ui.Desk;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real window, played through a real room; the pictures stay in target/pictures. */
@NeedsDisplay
class WallTest {
  private static final String SEAT = "operations";

  @ParameterizedTest
  @CsvSource({"first-release, 4, 1280, 720", "wheelbarrow, 7, 1920, 1080"})
  void noTextIsCutOrCoveredOnAnyScreenOfARound(
      String scenario, int players, int width, int height) {
    Window.play(
        width,
        height,
        app -> app.showTitle(),
        window -> {
          window.frames(5);
          check(window, height + "-title");
          window.app().showDoor("", "", "");
          window.frames(5);
          check(window, height + "-door");
          window.app().enter(new OwnRoom(scenario, 7, players), Desk.Spectate.PLAYER, "", "");
          window.frames(10);
          check(window, height + "-lobby");
          window.goTo(seat(window), Phase.BRIEFING);
          check(window, height + "-briefing");
          window.goTo(seat(window), Phase.PLAN);
          check(window, height + "-plan");
          window.goTo(seat(window), Phase.RUN);
          check(window, height + "-monday");
          runFor(window, 300);
          check(window, height + "-run");
          window.desk().send(new Command.EndPhase());
          Body.Item item = window.desk().all(Body.Item.class).get(0);
          window.desk().ask(new Subject(Subject.Kind.ITEM, item.id().toString()));
          window.until("an answer to why", 200, () -> window.desk().why().isPresent());
          assertThat(window.desk().why().orElseThrow().lines()).isNotEmpty();
        });
  }

  @Test
  void noTextIsCutOrCoveredOnAnyPageOfAReview() {
    Window.play(
        new OwnRoom("wheelbarrow", 7, 7),
        window -> {
          window.goTo("operations", Phase.PLAN);
          window.picture("flagship-plan");
          window.goTo("operations", Phase.RUN);
          window.picture("flagship-monday");
          window.desk().send(new Command.Ready(true));
          window.frames(10);
          window.desk().send(new Command.UntilNeeded(true));
          window.until("a stop", 900, () -> stopped(window));
          window.frames(40);
          window.picture("flagship-stopped");
          window.desk().send(new Command.EndPhase());
          window.until("the review", 200, () -> review(window) != null);
          window.frames(10);
          check(window, "review-secret");
          assertThat(review(window).bonuses()).isEmpty();
          window.desk().send(new Command.NameCause(review(window).causes().get(0).id()));
          window.until("the causes", 100, () -> review(window).shown());
          window.frames(5);
          for (String page :
              List.of(
                  "Causes",
                  "Bonuses",
                  "Company",
                  "Story",
                  "Decisions",
                  "Charts",
                  "Habits",
                  "Talk")) {
            window.press(page);
            check(window, "review-" + page.toLowerCase(Locale.ROOT));
          }
          window.press("Actions");
          assertThat(review(window).actions()).isNotEmpty();
          window.press("We take it");
          window.until("an owner", 100, () -> review(window).actions().get(0).owner() != null);
          window.frames(3);
          check(window, "review-actions");
          window.press("Company");
          window.press("Outage time");
          window.until("an answer to why", 200, () -> window.desk().why().isPresent());
          window.frames(20);
          check(window, "review-why");
          window.goTo("operations", Phase.BRIEFING);
          check(window, "flagship-interlude");
        });
  }

  @Test
  void noTextIsCutOrCoveredAtTheEndOfAGame() {
    Window.play(
        new OwnRoom("wheelbarrow", 7, 7),
        window -> {
          window.goTo(seat(window), Phase.BRIEFING);
          for (int phase = 0; phase < 40 && window.desk().phase() != Phase.ENDED; phase++) {
            Phase now = window.desk().phase();
            window.desk().send(new Command.EndPhase());
            window.until("what comes after " + now, 900, () -> window.desk().phase() != now);
          }
          window.until("the end", 200, () -> window.desk().body("end", Body.End.class).isPresent());
          window.frames(10);
          check(window, "end");
        });
  }

  @Test
  void newsAreShownInFullAndComeBackWhenTheirLineIsPressed() {
    String column =
        "“The only shop that still sells proper blotting paper.” By nine o'clock the web shop has"
            + " never been so busy.";
    Window.play(
        new OwnRoom("first-release", 7, 4),
        window -> {
          window.goTo(seat(window), Phase.RUN);
          window.desk().send(new Command.SetSpeed(8));
          for (int i = 0; i < 200 && !window.shows(column); i++) {
            runFor(window, 10);
          }
          check(window, "news");
          assertThat(window.shows(column)).isTrue();
          window.desk().send(new Command.SetSpeed(1));
          runFor(window, 350);
          assertThat(window.shows(column)).isFalse();
          Pressing.press(window, "A column in the Saturday paper");
          window.frames(5);
          assertThat(window.shows(column)).isTrue();
        });
  }

  private static Body.Review review(Window window) {
    return window.desk().body("review", Body.Review.class).orElse(null);
  }

  private static boolean stopped(Window window) {
    return window
            .desk()
            .clock()
            .filter(now -> now.paused() || now.hold() != Body.Hold.NONE)
            .isPresent()
        || window.desk().phase() == Phase.REVIEW;
  }

  @Test
  void theSameFramesDrawTheSamePixels() {
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Window.play(
          new OwnRoom("first-release", 7, 4),
          window -> {
            window.goTo(seat(window), Phase.RUN);
            runFor(window, 60);
            sums.add(window.picture("same"));
          });
    }
    assertThat(sums.get(0)).isEqualTo(sums.get(1));
  }

  private static String seat(Window window) {
    return window.desk().all(Body.Chair.class).stream()
        .map(chair -> chair.id().value())
        .filter(SEAT::equals)
        .findFirst()
        .orElse(SEAT);
  }

  /** Lets days pass; what holds the clock is waved on. */
  private static void runFor(Window window, int frames) {
    for (int i = 0; i < frames; i++) {
      window.frames(1);
      boolean held =
          window.desk().clock().map(clock -> clock.hold() != Body.Hold.NONE).orElse(false);
      if (held && i % 10 == 0) {
        window.desk().send(new Command.Ready(true));
      }
    }
  }

  private static void check(Window window, String name) {
    window.picture(name);
    assertThat(LayoutCheck.problems(window.stage())).as(name).isEmpty();
  }
}

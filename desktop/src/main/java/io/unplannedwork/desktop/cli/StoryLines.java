package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.measure.Telling;
import io.unplannedwork.scenario.InjectSpec;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells a stretch of a game as people would afterwards: by days and times, what made the night. */
final class StoryLines implements Consumer<Recorded> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Telling telling;
  private final long from;
  private final long until;
  private final Consumer<String> lines;
  private LocalDate day;
  private LocalDateTime time;

  /** {@code from} and {@code until} are minutes since the start, both included. */
  StoryLines(Telling telling, long from, long until, Consumer<String> lines) {
    this.telling = telling;
    this.from = from;
    this.until = until;
    this.lines = lines;
  }

  @Override
  public void accept(Recorded recorded) {
    telling.accept(recorded);
    long minute = recorded.at().minutes();
    if (minute < from || minute > until) {
      return;
    }
    if (recorded.event() instanceof CompanyEvent.InjectFired fired) {
      say(recorded, "“" + fired.title() + "”");
      quote(fired.inject());
    } else if (isWorthTelling(recorded.event())) {
      telling.say(recorded.event()).ifPresent(told -> say(recorded, told));
    }
  }

  private void say(Recorded recorded, String told) {
    LocalDateTime now = telling.scenario().date(recorded.at());
    if (!now.toLocalDate().equals(day)) {
      day = now.toLocalDate();
      lines.accept((time == null ? "" : "\n") + "### " + day.format(DAY) + "\n");
    }
    boolean same = now.equals(time);
    time = now;
    lines.accept(
        (same ? "- &emsp;&emsp;&ensp; " : "- **" + now.format(TIME) + "** ") + sentence(told));
  }

  private static String sentence(String told) {
    return told.substring(0, 1).toUpperCase(Locale.ENGLISH) + told.substring(1) + ".";
  }

  /** What players read of an inject, below its line. */
  private void quote(InjectId inject) {
    telling.scenario().injects().stream()
        .filter(each -> each.id().equals(inject))
        .map(InjectSpec::text)
        .filter(text -> !text.isEmpty())
        .forEach(text -> lines.accept("  > " + text));
  }

  /** Releases, incidents, whom they call, what is decided, promised, blamed; no everyday work. */
  private static boolean isWorthTelling(Event event) {
    if (event instanceof ProductionEvent) {
      return !(event instanceof ProductionEvent.ChoreOrdered
          || event instanceof ProductionEvent.ChoreStarted
          || event instanceof ProductionEvent.ChoreDone
          || event instanceof ProductionEvent.FaultWentLive);
    }
    return event instanceof GameEvent.DecisionTaken
        || event instanceof GameEvent.BellRang
        || event instanceof ChangeEvent.BoardMet
        || event instanceof ChangeEvent.DeploymentStarted
        || event instanceof ChangeEvent.DeploymentFinished
        || event instanceof ChangeEvent.RolledBack
        || event instanceof ChangeEvent.NoWayBack
        || event instanceof ChangeEvent.RolloutMoved
        || event instanceof FlowEvent.PromiseKept
        || event instanceof FlowEvent.PromiseBroken
        || event instanceof FlowEvent.WorkInterrupted
        || event instanceof CompanyEvent.FreezeBegan
        || event instanceof PeopleEvent.Blamed
        || event instanceof PeopleEvent.PersonResigned
        || event instanceof PeopleEvent.ReviewHeld;
  }
}

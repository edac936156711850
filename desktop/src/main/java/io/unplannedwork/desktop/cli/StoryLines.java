package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.measure.Telling;
import io.unplannedwork.scenario.InjectSpec;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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
  private final List<String> sentences = new ArrayList<>();
  private final List<String> quotes = new ArrayList<>();
  private LocalDate day;
  private LocalDateTime time;
  private PersonId called;

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
    Event event = recorded.event();
    if (minute < from || minute > until || !isWorthTelling(event)) {
      return;
    }
    LocalDateTime now = telling.scenario().date(recorded.at());
    if (!now.equals(time)) {
      end();
      time = now;
    }
    if (event instanceof CompanyEvent.InjectFired fired) {
      sentences.add("“" + fired.title() + "”.");
      quote(fired.inject());
    } else {
      telling.say(event).ifPresent(told -> sentences.add(sentence(told + detail(event))));
    }
    called = event instanceof ProductionEvent.PersonPaged paged ? paged.person() : null;
  }

  /** Tells the minute that was heard last. */
  void end() {
    if (sentences.isEmpty()) {
      return;
    }
    if (!time.toLocalDate().equals(day)) {
      lines.accept((day == null ? "" : "\n") + "### " + time.format(DAY) + "\n");
      day = time.toLocalDate();
    }
    lines.accept("- **" + time.format(TIME) + "** " + String.join(" ", sentences));
    quotes.forEach(text -> lines.accept("  > " + text));
    sentences.clear();
    quotes.clear();
  }

  private static String sentence(String told) {
    return told.substring(0, 1).toUpperCase(Locale.ENGLISH) + told.substring(1) + ".";
  }

  /** What goes out with a release, change by change. */
  private String detail(Event event) {
    return event instanceof ChangeEvent.DeploymentStarted started && !started.items().isEmpty()
        ? ": " + String.join(", ", started.items().stream().map(telling::title).toList())
        : "";
  }

  /** What players read of an inject, below its minute. */
  private void quote(InjectId inject) {
    telling.scenario().injects().stream()
        .filter(each -> each.id().equals(inject))
        .map(InjectSpec::text)
        .filter(text -> !text.isEmpty())
        .forEach(quotes::add);
  }

  /** Releases, incidents, whom they call, what is decided, promised, blamed; no everyday work. */
  private boolean isWorthTelling(Event event) {
    if (event instanceof ProductionEvent) {
      return !(event instanceof ProductionEvent.ChoreOrdered
          || event instanceof ProductionEvent.ChoreStarted
          || event instanceof ProductionEvent.ChoreDone
          || event instanceof ProductionEvent.FaultWentLive);
    }
    if (event instanceof FlowEvent.WorkInterrupted interrupted) {
      return interrupted.person().equals(called);
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
        || event instanceof CompanyEvent.FreezeBegan
        || event instanceof ProductionEvent.ErrorBudgetSpent
        || event instanceof ProductionEvent.ReleasesResumed
        || event instanceof CompanyEvent.InjectFired
        || event instanceof PeopleEvent.Blamed
        || event instanceof PeopleEvent.PersonResigned
        || event instanceof PeopleEvent.ReviewHeld;
  }
}

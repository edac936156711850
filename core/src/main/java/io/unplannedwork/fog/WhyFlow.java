package io.unplannedwork.fog;

import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.measure.Ledger;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.measure.Telling;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Why an item, a person or a stage is as it is. */
final class WhyFlow {
  private final WhySource source;
  private final WhyReach reach;
  private final WhyLines lines;

  WhyFlow(WhySource source, WhyReach reach) {
    this.source = source;
    this.reach = reach;
    this.lines = new WhyLines(source, reach);
  }

  Optional<Why> item(Subject subject, ItemId id) {
    Optional<Sight.ItemRow> row = source.sight().item(id);
    if (row.isPresent()) {
      return Optional.of(open(subject, row.get()));
    }
    return source.ledger().finished(id).map(finished -> done(subject, finished));
  }

  private Why open(Subject subject, Sight.ItemRow item) {
    Telling telling = source.telling();
    long age = source.now().minutes() - item.arrived().minutes();
    List<Why.Line> made = new ArrayList<>(lines.account(source.sight().account(item.id())));
    if (item.knownDefects() > 0 && reach.knows(Knows.KNOWN_DEFECTS)) {
      made.add(WhyLines.line("Defects found and not yet repaired", "" + item.knownDefects()));
    }
    if (item.slices() > 0) {
      made.add(WhyLines.line("Slices live", item.slicesLive() + " of " + item.slices()));
    }
    if (item.due() != null) {
      long left = item.due().minutes() - source.now().minutes();
      made.add(
          WhyLines.line(left >= 0 ? "Promised in" : "Overdue by", Words.minutes(Math.abs(left))));
    }
    String where = item.stage() == null ? "" : " in " + telling.stage(item.stage());
    String sentence = "It came in " + Words.minutes(age) + " ago and " + doing(item) + where + ".";
    return new Why(subject, item.title(), sentence, made, "");
  }

  private String doing(Sight.ItemRow item) {
    Telling telling = source.telling();
    return switch (item.state()) {
      case QUEUED -> {
        String team = item.stage() == null ? "somebody" : telling.team(stage(item.stage()).team());
        yield item.place() > 0
            ? "waits for " + team + " with " + item.place() + " before it"
            : "is next for " + team;
      }
      case WORKED_ON ->
          item.worker() == null
              ? "travels on in its slices"
              : "is worked on by " + telling.person(item.worker());
      case INTERRUPTED ->
          (item.worker() == null ? "whoever worked on it" : telling.person(item.worker()))
              + " was called away from it";
      case WAITING_FOR_ANSWER -> "waits for an answer";
      case WAITING_FOR_WIP -> "is done and waits for room in the next stage";
      case WAITING_FOR_ITEM -> "waits for another item it needs";
      case BLOCKED -> "is blocked, because something is missing";
      case WAITING_FOR_BATCH -> "is done and waits until its batch is complete";
      case WAITING_FOR_APPROVAL -> "waits for approval";
      case WAITING_FOR_RELEASE -> "waits for a release";
      case DEPLOYING -> "is being deployed";
      case HELD -> "is held back";
      case LIVE -> "is live";
      case DONE -> "is done";
    };
  }

  private Why done(Subject subject, Ledger.Finished finished) {
    long lead = finished.at().minutes() - finished.arrived().minutes();
    String sentence =
        "It was finished on "
            + Words.moment(source.scenario(), finished.at())
            + ", "
            + Words.minutes(lead)
            + " after it came in.";
    String title = source.telling().title(finished.item());
    return new Why(subject, title, sentence, lines.account(finished.account()), "");
  }

  Optional<Why> person(Subject subject, PersonId id) {
    return source.sight().person(id).map(row -> person(subject, row));
  }

  private Why person(Subject subject, Sight.PersonRow person) {
    Telling telling = source.telling();
    List<Why.Line> made = new ArrayList<>();
    Reading unplanned =
        source
            .measures()
            .read(Measure.UNPLANNED_SHARE, person.id().value(), Scope.ROUND, source.now());
    if (unplanned.known()) {
      long wasted = unplanned.value() * unplanned.samples() / 1000;
      made.add(
          new Why.Line(
              "Planned work this round",
              Words.minutes(unplanned.samples() - wasted),
              (int) (1000 - unplanned.value()),
              null,
              List.of()));
      made.add(
          new Why.Line(
              "Incidents, rework and unplanned work",
              Words.minutes(wasted),
              (int) unplanned.value(),
              null,
              List.of()));
    }
    long pages =
        source
            .measures()
            .read(Measure.NIGHT_PAGES, person.id().value(), Scope.ROUND, source.now())
            .value();
    if (pages > 0) {
      made.add(WhyLines.line("Called out of hours this round", pages + " times"));
    }
    if (person.lastDay() != null) {
      made.add(
          WhyLines.line(
              "Has given notice until", Words.moment(source.scenario(), person.lastDay())));
    }
    if (reach.heads(person.home())) {
      made.add(WhyLines.line("Tired", Words.percent(person.fatigue().value())));
      if (person.morale() != null) {
        made.add(WhyLines.line("Morale", Words.percent(person.morale().value())));
      }
    }
    new TreeMap<>(person.knows())
        .forEach(
            (service, knows) -> {
              if (knows.compareTo(Permille.NONE) > 0) {
                made.add(
                    lines.line(
                        "Knows " + telling.service(service),
                        Words.percent(knows.value()),
                        Subject.Kind.SERVICE,
                        service.value()));
              }
            });
    return new Why(subject, telling.person(person.id()), doing(person), made, "");
  }

  private String doing(Sight.PersonRow person) {
    Telling telling = source.telling();
    String team =
        telling.team(person.team())
            + (person.team().equals(person.home())
                ? ""
                : " (lent by " + telling.team(person.home()) + ")");
    if (person.incident() != null) {
      return "With " + team + ", busy with incident " + person.incident() + ".";
    }
    if (person.item() != null) {
      return "With "
          + team
          + (person.atWork() ? ", at work on " : ", off now, then back to ")
          + telling.item(person.item())
          + ".";
    }
    return "With " + team + (person.atWork() ? ", free for the next item." : ", off now.");
  }

  Optional<Why> stage(Subject subject, StageId id) {
    return source.sight().stages().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(row -> stage(subject, row));
  }

  private Why stage(Subject subject, Sight.StageRow row) {
    Telling telling = source.telling();
    StageSpec spec = stage(row.id());
    List<Why.Line> made = new ArrayList<>();
    made.add(WhyLines.line("Waiting", "" + row.queued()));
    made.add(WhyLines.line("In work", "" + row.inWork()));
    made.add(WhyLines.line("Most allowed", row.wipLimit() == 0 ? "no limit" : "" + row.wipLimit()));
    people(spec.team(), made);
    source.sight().items().stream()
        .filter(item -> row.id().equals(item.stage()) && item.place() >= 0)
        .min(Comparator.comparing(Sight.ItemRow::enteredStage))
        .ifPresent(
            oldest ->
                made.add(
                    lines.line(
                        "Longest here: " + telling.item(oldest.id()),
                        Words.minutes(source.now().minutes() - oldest.enteredStage().minutes()),
                        Subject.Kind.ITEM,
                        oldest.id().toString())));
    if (row.nextMoment() != null) {
      made.add(
          WhyLines.line(
              spec.kind() == StageSpec.Kind.APPROVAL ? "The board meets" : "Next moment",
              Words.moment(source.scenario(), row.nextMoment())));
    }
    String sentence =
        row.queued()
            + (row.queued() == 1 ? " item waits" : " items wait")
            + " for "
            + telling.team(spec.team())
            + ".";
    return new Why(subject, telling.stage(row.id()), sentence, made, "");
  }

  private void people(TeamId team, List<Why.Line> made) {
    int all = 0;
    int onItems = 0;
    int onIncidents = 0;
    for (Sight.PersonRow person : source.sight().people()) {
      if (person.team().equals(team)) {
        all++;
        onIncidents += person.incident() != null ? 1 : 0;
        onItems += person.incident() == null && person.item() != null ? 1 : 0;
      }
    }
    made.add(WhyLines.line("People of the team busy with items", onItems + " of " + all));
    if (onIncidents > 0) {
      made.add(WhyLines.line("People of the team at incidents", onIncidents + " of " + all));
    }
  }

  private StageSpec stage(StageId id) {
    return source.scenario().stages().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no stage " + id));
  }
}

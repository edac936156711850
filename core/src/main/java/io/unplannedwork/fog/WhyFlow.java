package io.unplannedwork.fog;

import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.measure.Ledger;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.measure.Telling;
import io.unplannedwork.scenario.Knows;
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
      made.add(WhyLines.line(source.text("item.defects"), "" + item.knownDefects()));
    }
    if (item.slices() > 0) {
      made.add(
          WhyLines.line(
              source.text("item.slices"),
              source.text("ofWhole", item.slicesLive(), item.slices())));
    }
    if (item.due() != null) {
      long left = item.due().minutes() - source.now().minutes();
      made.add(
          WhyLines.line(
              source.text(left >= 0 ? "item.promised" : "item.overdue"),
              source.words().minutes(Math.abs(left))));
    }
    String since = source.words().minutes(age);
    String sentence =
        item.stage() == null
            ? source.text("item", since, doing(item))
            : source.text("item.stage", since, doing(item), telling.stage(item.stage()));
    return new Why(subject, item.title(), sentence, made, "");
  }

  private String doing(Sight.ItemRow item) {
    Telling telling = source.telling();
    String worker = item.worker() == null ? null : telling.person(item.worker());
    return switch (item.state()) {
      case QUEUED -> {
        String team =
            item.stage() == null
                ? source.text("somebody")
                : telling.team(stage(item.stage()).team());
        int before = source.sight().place(item.id());
        yield before > 0 ? source.text("item.waits", team, before) : source.text("item.next", team);
      }
      case WORKED_ON ->
          worker == null ? source.text("item.sliced") : source.text("item.worker", worker);
      case INTERRUPTED ->
          source.text("item.left", worker == null ? source.text("item.whoever") : worker);
      case WAITING_FOR_RELEASE ->
          isStopped(item.service())
              ? source.text("item.stopped", telling.service(item.service()))
              : source.text("item.WAITING_FOR_RELEASE");
      default -> source.text("item." + item.state());
    };
  }

  private boolean isStopped(ServiceId service) {
    return source.sight().services().stream()
        .anyMatch(row -> row.id().equals(service) && row.care().isStopped());
  }

  private Why done(Subject subject, Ledger.Finished finished) {
    long lead = finished.at().minutes() - finished.arrived().minutes();
    String sentence =
        source.text(
            "item.finished", source.words().moment(finished.at()), source.words().minutes(lead));
    String title = source.telling().title(finished.item());
    List<Why.Line> made = new ArrayList<>(lines.account(finished.account()));
    if (reach.knows(Knows.ITEM_VALUE)) {
      source.ledger().faded(finished.item()).map(this::faded).ifPresent(made::add);
    }
    return new Why(subject, title, sentence, made, "");
  }

  /** What it is worth, since others did not wait. */
  private Why.Line faded(Ledger.Faded faded) {
    return WhyLines.line(
        source.text("item.faded", source.words().money(faded.before())),
        source.words().money(faded.now()));
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
              source.text("person.planned"),
              source.words().minutes(unplanned.samples() - wasted),
              (int) (1000 - unplanned.value()),
              null,
              List.of()));
      made.add(
          new Why.Line(
              source.text("part.UNPLANNED_SHARE"),
              source.words().minutes(wasted),
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
      made.add(WhyLines.line(source.text("person.called"), source.words().count("time", pages)));
    }
    if (person.lastDay() != null) {
      made.add(
          WhyLines.line(source.text("person.notice"), source.words().moment(person.lastDay())));
    }
    if (reach.heads(person.home())) {
      made.add(
          WhyLines.line(
              source.text("person.tired"), source.words().percent(person.fatigue().value())));
      if (person.morale() != null) {
        made.add(
            WhyLines.line(
                source.text("person.morale"), source.words().percent(person.morale().value())));
      }
      source
          .sight()
          .climate(person.home())
          .ifPresent(
              climate ->
                  made.add(
                      WhyLines.line(
                          source.text("person.safety"),
                          source.words().percent(climate.safety().value()))));
    }
    new TreeMap<>(source.sight().knowledge(person.id()))
        .forEach(
            (service, knows) -> {
              if (knows.compareTo(Permille.NONE) > 0) {
                made.add(
                    lines.line(
                        source.text("person.knows", telling.service(service)),
                        source.words().percent(knows.value()),
                        Subject.Kind.SERVICE,
                        service.value()));
              }
            });
    return new Why(subject, telling.person(person.id()), doing(person), made, "");
  }

  private String doing(Sight.PersonRow person) {
    Telling telling = source.telling();
    String team =
        person.team().equals(person.home())
            ? telling.team(person.team())
            : source.text("person.lent", telling.team(person.team()), telling.team(person.home()));
    if (person.incident() != null) {
      return source.text("person.incident", team, person.incident());
    }
    if (person.item() != null) {
      String item = telling.item(person.item());
      return source.text(person.atWork() ? "person.works" : "person.off", team, item);
    }
    return source.text(person.atWork() ? "person.free" : "person.home", team);
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
    made.add(WhyLines.line(source.text("stage.waiting"), "" + row.queued()));
    made.add(WhyLines.line(source.text("stage.work"), "" + row.inWork()));
    made.add(
        WhyLines.line(
            source.text("stage.most"),
            row.wipLimit() == 0 ? source.text("stage.noLimit") : "" + row.wipLimit()));
    stopped(spec).ifPresent(made::add);
    people(spec.team(), made);
    source.sight().items().stream()
        .filter(item -> row.id().equals(item.stage()) && source.sight().place(item.id()) >= 0)
        .min(Comparator.comparing(Sight.ItemRow::enteredStage))
        .ifPresent(
            oldest ->
                made.add(
                    lines.line(
                        source.text("stage.longest", telling.item(oldest.id())),
                        source
                            .words()
                            .minutes(source.now().minutes() - oldest.enteredStage().minutes()),
                        Subject.Kind.ITEM,
                        oldest.id().toString())));
    if (row.nextMoment() != null) {
      made.add(
          WhyLines.line(
              source.text(spec.kind() == StageSpec.Kind.APPROVAL ? "stage.board" : "stage.moment"),
              source.words().moment(row.nextMoment())));
    }
    String sentence =
        source.text(
            row.queued() == 1 ? "stage.one" : "stage",
            source.words().count("item", row.queued()),
            telling.team(spec.team()));
    return new Why(subject, telling.stage(row.id()), sentence, made, "");
  }

  /** What it runs on, while that is down. */
  private Optional<Why.Line> stopped(StageSpec stage) {
    return source.sight().services().stream()
        .filter(service -> service.id().equals(stage.runsOn()))
        .filter(service -> service.health() == Health.DOWN)
        .findFirst()
        .map(
            service ->
                lines.line(
                    source.text("stage.stopped"),
                    source.telling().service(service.id()),
                    Subject.Kind.SERVICE,
                    service.id().value()));
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
    made.add(WhyLines.line(source.text("stage.busy"), source.text("ofWhole", onItems, all)));
    if (onIncidents > 0) {
      made.add(
          WhyLines.line(source.text("stage.incidents"), source.text("ofWhole", onIncidents, all)));
    }
  }

  private StageSpec stage(StageId id) {
    return source.scenario().stages().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no stage " + id));
  }
}

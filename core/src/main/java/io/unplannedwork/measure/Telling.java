package io.unplannedwork.measure;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.DeadlineSpec;
import io.unplannedwork.scenario.GroupSpec;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.PromiseSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.SeatingSpec;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.scenario.TeamSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Says what happened in plain words, with the names players know. Listens to the log for the titles
 * of items.
 */
public final class Telling implements Consumer<Recorded> {
  private final Scenario scenario;
  private final Texts texts;
  private final Words words;
  private final BiFunction<DecisionId, Answer, String> decisions;
  private final Map<String, String> names = new HashMap<>();
  private final Map<ItemId, String> titles = new HashMap<>();
  private final TellingProduction production = new TellingProduction(this);
  private final TellingAudits audits = new TellingAudits(this);
  private final TellingPeople people = new TellingPeople(this);

  /**
   * @param decisions says what an answer to a decision comes to, such as "release day: Tuesdays"
   */
  public Telling(Scenario scenario, Texts texts, BiFunction<DecisionId, Answer, String> decisions) {
    this.scenario = scenario;
    this.texts = texts;
    words = new Words(scenario, texts);
    this.decisions = decisions;
    for (ServiceSpec service : scenario.services()) {
      names.put("service " + service.id(), service.name());
    }
    for (PersonSpec person : scenario.people()) {
      names.put("person " + person.id(), person.name());
    }
    for (StageSpec stage : scenario.stages()) {
      names.put("stage " + stage.id(), stage.name());
    }
    for (TeamSpec team : scenario.teams()) {
      names.put("team " + team.id(), team.name());
    }
    for (GroupSpec group : scenario.groups()) {
      names.put("group " + group.id(), group.name());
    }
    for (PromiseSpec promise : scenario.promises()) {
      names.put("promise " + promise.id(), promise.title());
    }
    for (DeadlineSpec deadline : scenario.deadlines()) {
      names.put("deadline " + deadline.id(), deadline.title());
    }
    for (PracticeSpec practice : scenario.practices()) {
      names.put("practice " + practice.id(), practice.name());
    }
    for (SeatingSpec seating : scenario.seating()) {
      for (SeatSpec seat : seating.seats()) {
        names.put("seat " + seat.id(), seat.title());
      }
    }
  }

  @Override
  public void accept(Recorded recorded) {
    if (recorded.event() instanceof FlowEvent.ItemArrived arrived) {
      titles.put(arrived.item(), arrived.title());
    } else if (recorded.event() instanceof FlowEvent.ItemSliced sliced) {
      List<ItemId> slices = sliced.slices();
      for (int i = 0; i < slices.size(); i++) {
        titles.putIfAbsent(
            slices.get(i), title(sliced.item()) + " (" + (i + 1) + "/" + slices.size() + ")");
      }
    }
  }

  public Scenario scenario() {
    return scenario;
  }

  /** Amounts and moments in the same language. */
  public Words words() {
    return words;
  }

  /** An item's title in quotes. */
  public String item(ItemId item) {
    return texts.get("told.quoted", title(item));
  }

  /** An item's title. */
  public String title(ItemId item) {
    String title = titles.get(item);
    return title == null ? texts.get("told.item", item) : title;
  }

  public String service(ServiceId service) {
    return name("service", service.value());
  }

  public String person(PersonId person) {
    return name("person", person.value());
  }

  public String stage(StageId stage) {
    return name("stage", stage.value());
  }

  public String team(TeamId team) {
    return name("team", team.value());
  }

  public String group(GroupId group) {
    return name("group", group.value());
  }

  public String promise(PromiseId promise) {
    return texts.get("told.quoted", name("promise", promise.value()));
  }

  public String deadline(String deadline) {
    return name("deadline", deadline);
  }

  public String seat(SeatId seat) {
    return name("seat", seat.value());
  }

  /** Whatever has this id: a stage, team, person, service; an incident's number; or the id. */
  public String anything(String id) {
    for (String kind :
        List.of("stage", "team", "person", "service", "deadline", "practice", "promise")) {
      String name = names.get(kind + " " + id);
      if (name != null) {
        return name;
      }
    }
    return !id.isEmpty() && id.chars().allMatch(Character::isDigit)
        ? texts.get("told.incident", id)
        : id;
  }

  /** What minutes were spent on, and about what or whom. */
  public String spent(SpentMinutes part) {
    String what = words.spent(part.spent());
    return part.subject().isEmpty()
        ? what
        : texts.get("words.about", what, anything(part.subject()));
  }

  /** What a decision comes to. */
  public String decision(DecisionId decision, Answer answer) {
    return decisions.apply(decision, answer);
  }

  /** What happened, in the past tense, without a date; empty for what means nothing to a player. */
  public Optional<String> say(Event event) {
    if (event instanceof FlowEvent flow) {
      return Optional.ofNullable(flow(flow));
    }
    if (event instanceof ChangeEvent change) {
      return Optional.of(change(change));
    }
    if (event instanceof ProductionEvent one) {
      return Optional.of(production.say(one));
    }
    if (event instanceof CompanyEvent company) {
      return Optional.ofNullable(company(company));
    }
    if (event instanceof PeopleEvent feeling) {
      return Optional.of(people.people(feeling));
    }
    if (event instanceof GameEvent.DecisionTaken taken) {
      return Optional.of(
          told("decided", seat(taken.seat()), decision(taken.decision(), taken.answer())));
    }
    if (event instanceof GameEvent.BellRang bell) {
      return Optional.of(told("bell", bell.of()));
    }
    return Optional.empty();
  }

  /** A sentence of the texts about what happened. */
  String told(String key, Object... arguments) {
    return texts.get("told." + key, arguments);
  }

  private String flow(FlowEvent event) {
    if (event instanceof FlowEvent.ItemArrived arrived) {
      return told("arrived", item(arrived.item()));
    } else if (event instanceof FlowEvent.ItemSliced sliced) {
      return told("sliced", item(sliced.item()), words.count("slice", sliced.slices().size()));
    } else if (event instanceof FlowEvent.StageEntered entered) {
      return told(
          entered.again() ? "entered.again" : "entered",
          item(entered.item()),
          stage(entered.stage()));
    } else if (event instanceof FlowEvent.WorkStarted started) {
      return told(
          "started", person(started.person()), item(started.item()), stage(started.stage()));
    } else if (event instanceof FlowEvent.WorkInterrupted interrupted) {
      return told("interrupted", person(interrupted.person()), item(interrupted.item()));
    } else if (event instanceof FlowEvent.StageFinished finished) {
      return told("finished", item(finished.item()), stage(finished.stage()));
    } else if (event instanceof FlowEvent.ContextLost lost) {
      return told(
          "contextLost",
          item(lost.item()),
          stage(lost.from()),
          stage(lost.to()),
          words.minutes(lost.minutes()));
    } else if (event instanceof FlowEvent.SelfServed served) {
      return told(
          "selfServed",
          item(served.item()),
          stage(served.stage()),
          name("practice", served.with().value()),
          words.minutes(served.minutes()));
    } else if (event instanceof FlowEvent.QuestionAsked asked) {
      return told("asked", item(asked.item()), team(asked.to()));
    } else if (event instanceof FlowEvent.QuestionAnswered answered) {
      return told("answered", person(answered.by()), item(answered.item()));
    } else if (event instanceof FlowEvent.ItemBlocked blocked) {
      return blocked.team() == null
          ? told("blocked", item(blocked.item()), stage(blocked.stage()), blocked.by())
          : told(
              "blocked.team",
              item(blocked.item()),
              stage(blocked.stage()),
              blocked.by(),
              team(blocked.team()));
    } else if (event instanceof FlowEvent.ItemUnblocked free) {
      return free.by() == null
          ? told("unblocked", item(free.item()))
          : told("unblocked.by", item(free.item()), person(free.by()));
    }
    return quality(event);
  }

  private String quality(FlowEvent event) {
    if (event instanceof FlowEvent.DefectsMade made) {
      return told(
          "defectsMade",
          words.count("defect", made.count()),
          item(made.item()),
          stage(made.stage()));
    } else if (event instanceof FlowEvent.DefectsCaught caught) {
      return told(
          "defectsCaught",
          stage(caught.stage()),
          words.count("defect", caught.count()),
          item(caught.item()));
    } else if (event instanceof FlowEvent.ItemReturned returned) {
      return told("returned", item(returned.item()), stage(returned.from()), stage(returned.to()));
    } else if (event instanceof FlowEvent.ItemLive live) {
      return told("live", item(live.item()));
    } else if (event instanceof FlowEvent.ItemDone done) {
      return told("done", item(done.item()));
    } else if (event instanceof FlowEvent.PromiseKept kept) {
      return told("promiseKept", promise(kept.promise()));
    } else if (event instanceof FlowEvent.PromiseBroken broken) {
      return told("promiseBroken", promise(broken.promise()));
    }
    return null;
  }

  private String change(ChangeEvent event) {
    if (event instanceof ChangeEvent.BoardMet met) {
      return told("boardMet", words.count("change", met.decided()));
    } else if (event instanceof ChangeEvent.ChangeSubmitted submitted) {
      return told("submitted", item(submitted.item()));
    } else if (event instanceof ChangeEvent.EmergencyDeclared emergency) {
      return told("emergency", item(emergency.item()));
    } else if (event instanceof ChangeEvent.RiskDowngraded risk) {
      return told("riskDowngraded", item(risk.item()), words.count("change", risk.successes()));
    } else if (event instanceof ChangeEvent.StandardEarned earned) {
      return told("standardEarned", earned.type());
    } else if (event instanceof ChangeEvent.StandardLost lost) {
      return told("standardLost", lost.type());
    } else if (event instanceof ChangeEvent.RolloutMoved moved) {
      return told("rollout", moved.deployment(), words.percent(moved.permille()));
    } else if (event instanceof ChangeEvent.NoWayBack data) {
      return told("noWayBack", item(data.item()));
    } else if (event instanceof ChangeEvent.FlagSwitched flag) {
      return told(flag.on() ? "flagOn" : "flagOff", item(flag.item()));
    } else if (event instanceof ChangeEvent.ChangeApproved approved) {
      return told("approved", item(approved.item()));
    } else if (event instanceof ChangeEvent.DeploymentStarted started) {
      return started.repair()
          ? told("repairStarted", list(started.services()))
          : told(
              "releaseStarted",
              started.deployment(),
              words.count("change", started.items().size()));
    } else if (event instanceof ChangeEvent.DeploymentFinished finished) {
      return told(finished.failed() ? "releaseFailed" : "releaseWell", finished.deployment());
    } else if (event instanceof ChangeEvent.RolledBack back) {
      return told("rolledBack", back.deployment());
    } else if (event instanceof ChangeEvent.ChangeRecorded recorded) {
      return told("changeRecorded", item(recorded.item()));
    }
    String audit = audits.say(event);
    if (audit == null) {
      throw new IllegalStateException("unknown change event " + event);
    }
    return audit;
  }

  private String company(CompanyEvent event) {
    if (event instanceof CompanyEvent.TrustMoved moved) {
      return told(
          "trustMoved",
          group(moved.from()),
          group(moved.to()),
          words.percent(moved.trust().value()),
          texts.sentence(moved.why()));
    } else if (event instanceof CompanyEvent.PersonLent lent) {
      return told("lent", person(lent.person()), team(lent.from()), team(lent.to()));
    } else if (event instanceof CompanyEvent.PersonMoved moved) {
      return told("moved", person(moved.person()), team(moved.from()), team(moved.to()));
    } else if (event instanceof CompanyEvent.LiaisonNamed named) {
      return named.one() == null
          ? told("liaisonEnded", person(named.person()))
          : told("liaison", person(named.person()), group(named.one()), group(named.other()));
    } else if (event instanceof CompanyEvent.TeamFounded founded) {
      return founded.days() == 0
          ? told("founded", team(founded.team()))
          : told("foundedFor", team(founded.team()), words.count("day", founded.days()));
    } else if (event instanceof CompanyEvent.TeamEnded ended) {
      return told("teamEnded", team(ended.team()));
    } else if (event instanceof CompanyEvent.ServiceHandedOver handed) {
      return told(
          "handedOver", service(handed.service()), team(handed.builtBy()), team(handed.runBy()));
    } else if (event instanceof CompanyEvent.StageTaken taken) {
      return taken.services().isEmpty()
          ? told("stageTaken", team(taken.team()), stage(taken.stage()))
          : told("stageTakenFor", team(taken.team()), stage(taken.stage()), list(taken.services()));
    } else if (event instanceof CompanyEvent.PersonHired hired) {
      return told("hired", person(hired.person()), team(hired.team()));
    } else if (event instanceof CompanyEvent.PracticeStarted started) {
      return told(
          "practiceStarted", team(started.team()), name("practice", started.practice().value()));
    } else if (event instanceof CompanyEvent.PracticeAdopted adopted) {
      return told(
          "practiceAdopted", name("practice", adopted.practice().value()), team(adopted.team()));
    } else if (event instanceof CompanyEvent.CustomersMoved moved) {
      return told("customers." + moved.why(), words.count("customer", Math.abs(moved.change())));
    } else if (event instanceof CompanyEvent.PersonTired tired) {
      return told("tired", person(tired.person()), words.percent(tired.fatigue().value()));
    } else if (event instanceof CompanyEvent.FreezeBegan freeze) {
      return told("freezeBegan." + freeze.what(), freeze.title(), words.minutes(freeze.minutes()));
    } else if (event instanceof CompanyEvent.FreezeEnded freeze) {
      return told("freezeEnded", freeze.title());
    } else if (event instanceof CompanyEvent.OvertimeOrdered overtime) {
      return overtime.minutes() == 0
          ? told("overtimeEnded", team(overtime.team()))
          : told("overtime", team(overtime.team()), words.minutes(overtime.minutes()));
    } else if (event instanceof CompanyEvent.InjectFired fired) {
      return told("news", fired.title());
    }
    return null;
  }

  /** A step of an incident in words. */
  public String step(IncidentStep step) {
    return told("step." + step);
  }

  String list(List<ServiceId> services) {
    return Texts.list(services.stream().map(this::service).toList());
  }

  private String name(String kind, String id) {
    return names.getOrDefault(kind + " " + id, id);
  }
}

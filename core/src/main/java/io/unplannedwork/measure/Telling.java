package io.unplannedwork.measure;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
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
  private final BiFunction<DecisionId, Answer, String> decisions;
  private final Map<String, String> names = new HashMap<>();
  private final Map<ItemId, String> titles = new HashMap<>();
  private final TellingCare care = new TellingCare(this);
  private final TellingPeople people = new TellingPeople(this);

  /**
   * @param decisions says what an answer to a decision comes to, such as "release day: Tuesdays"
   */
  public Telling(Scenario scenario, BiFunction<DecisionId, Answer, String> decisions) {
    this.scenario = scenario;
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

  /** An item's title in quotes. */
  public String item(ItemId item) {
    return "“" + title(item) + "”";
  }

  /** An item's title. */
  public String title(ItemId item) {
    return titles.getOrDefault(item, "item " + item);
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
    return "“" + name("promise", promise.value()) + "”";
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
    return !id.isEmpty() && id.chars().allMatch(Character::isDigit) ? "incident " + id : id;
  }

  /** What a decision comes to. */
  public String decision(DecisionId decision, Answer answer) {
    return decisions.apply(decision, answer);
  }

  public static String severity(Severity severity) {
    return "severity " + (severity.ordinal() + 1);
  }

  /** What happened, in the past tense, without a date; empty for what means nothing to a player. */
  public Optional<String> say(Event event) {
    if (event instanceof FlowEvent flow) {
      return Optional.ofNullable(flow(flow));
    }
    if (event instanceof ChangeEvent change) {
      return Optional.of(change(change));
    }
    if (event instanceof ProductionEvent production) {
      return Optional.of(production(production));
    }
    if (event instanceof CompanyEvent company) {
      return Optional.ofNullable(company(company));
    }
    if (event instanceof PeopleEvent feeling) {
      return Optional.of(people.people(feeling));
    }
    if (event instanceof GameEvent.DecisionTaken taken) {
      return Optional.of(
          seat(taken.seat()) + " decided: " + decision(taken.decision(), taken.answer()));
    }
    return Optional.empty();
  }

  private String flow(FlowEvent event) {
    if (event instanceof FlowEvent.ItemArrived arrived) {
      return item(arrived.item()) + " came in";
    } else if (event instanceof FlowEvent.ItemSliced sliced) {
      return item(sliced.item()) + " was cut into " + sliced.slices().size() + " slices";
    } else if (event instanceof FlowEvent.StageEntered entered) {
      return item(entered.item())
          + (entered.again() ? " came back to " : " came to ")
          + stage(entered.stage());
    } else if (event instanceof FlowEvent.WorkStarted started) {
      return person(started.person())
          + " began work on "
          + item(started.item())
          + " in "
          + stage(started.stage());
    } else if (event instanceof FlowEvent.WorkInterrupted interrupted) {
      return person(interrupted.person()) + " had to leave " + item(interrupted.item());
    } else if (event instanceof FlowEvent.StageFinished finished) {
      return item(finished.item()) + " was done with " + stage(finished.stage());
    } else if (event instanceof FlowEvent.ContextLost lost) {
      return item(lost.item())
          + " lost context between "
          + stage(lost.from())
          + " and "
          + stage(lost.to())
          + ": "
          + Words.minutes(lost.minutes())
          + " more work";
    } else if (event instanceof FlowEvent.QuestionAsked asked) {
      return "a question about " + item(asked.item()) + " went back to " + team(asked.to());
    } else if (event instanceof FlowEvent.QuestionAnswered answered) {
      return person(answered.by()) + " answered the question about " + item(answered.item());
    } else if (event instanceof FlowEvent.ItemBlocked blocked) {
      return item(blocked.item())
          + " was blocked in "
          + stage(blocked.stage())
          + ": it needs "
          + blocked.by()
          + (blocked.team() == null ? "" : " from " + team(blocked.team()));
    } else if (event instanceof FlowEvent.ItemUnblocked free) {
      return item(free.item())
          + " could go on"
          + (free.by() == null ? "" : ", with the help of " + person(free.by()));
    } else if (event instanceof FlowEvent.DefectsMade made) {
      return count(made.count(), "defect")
          + " went into "
          + item(made.item())
          + " in "
          + stage(made.stage());
    } else if (event instanceof FlowEvent.DefectsCaught caught) {
      return stage(caught.stage())
          + " found "
          + count(caught.count(), "defect")
          + " in "
          + item(caught.item());
    } else if (event instanceof FlowEvent.ItemReturned returned) {
      return item(returned.item())
          + " went back from "
          + stage(returned.from())
          + " to "
          + stage(returned.to());
    } else if (event instanceof FlowEvent.ItemLive live) {
      return item(live.item()) + " went live";
    } else if (event instanceof FlowEvent.ItemDone done) {
      return item(done.item()) + " was done";
    } else if (event instanceof FlowEvent.PromiseKept kept) {
      return "the promise " + promise(kept.promise()) + " was kept";
    } else if (event instanceof FlowEvent.PromiseBroken broken) {
      return "the promise " + promise(broken.promise()) + " was broken";
    }
    return null;
  }

  private String change(ChangeEvent event) {
    if (event instanceof ChangeEvent.BoardMet met) {
      return "the board met and let " + count(met.decided(), "change") + " through";
    } else if (event instanceof ChangeEvent.ChangeSubmitted submitted) {
      return item(submitted.item()) + " was handed in for approval";
    } else if (event instanceof ChangeEvent.EmergencyDeclared emergency) {
      return item(emergency.item()) + " was called an emergency";
    } else if (event instanceof ChangeEvent.RiskDowngraded risk) {
      return "the risk of "
          + item(risk.item())
          + " was taken for lower than its size, after "
          + count(risk.successes(), "change")
          + " that went well";
    } else if (event instanceof ChangeEvent.StandardEarned earned) {
      return "changes of “" + earned.type() + "” are standard from now on";
    } else if (event instanceof ChangeEvent.StandardLost lost) {
      return "changes of “" + lost.type() + "” are standard no more";
    } else if (event instanceof ChangeEvent.RolloutMoved moved) {
      return "release "
          + moved.deployment()
          + " reached "
          + Words.percent(moved.permille())
          + " of the customers";
    } else if (event instanceof ChangeEvent.NoWayBack data) {
      return item(data.item()) + " had changed data, so nothing could be rolled back";
    } else if (event instanceof ChangeEvent.FlagSwitched flag) {
      return item(flag.item()) + (flag.on() ? " was switched on" : " was switched off");
    } else if (event instanceof ChangeEvent.ChangeApproved approved) {
      return item(approved.item()) + " was approved";
    } else if (event instanceof ChangeEvent.DeploymentStarted started) {
      return started.repair()
          ? "a repair of " + list(started.services()) + " went out"
          : "release "
              + started.deployment()
              + " with "
              + count(started.items().size(), "change")
              + " began";
    } else if (event instanceof ChangeEvent.DeploymentFinished finished) {
      return "release " + finished.deployment() + (finished.failed() ? " failed" : " went well");
    } else if (event instanceof ChangeEvent.RolledBack back) {
      return "release " + back.deployment() + " was rolled back";
    }
    String audit = TellingAudits.tell(event);
    if (audit == null) {
      throw new IllegalStateException("unknown change event " + event);
    }
    return audit;
  }

  private String production(ProductionEvent event) {
    if (event instanceof ProductionEvent.FaultWentLive fault) {
      return fault.item() == null
          ? "a repair of " + service(fault.service()) + " left a new fault"
          : "a defect of " + item(fault.item()) + " went live in " + service(fault.service());
    } else if (event instanceof ProductionEvent.IncidentOpened opened) {
      return service(opened.service())
          + " had an incident of "
          + severity(opened.severity())
          + (opened.detail().isBlank() ? "" : " (" + opened.detail() + ")");
    } else if (event instanceof ProductionEvent.IncidentMoved moved) {
      String who = moved.person() == null ? "nobody yet" : person(moved.person());
      return "incident " + moved.incident() + ": " + step(moved.step().name()) + " (" + who + ")";
    } else if (event instanceof ProductionEvent.PersonPaged paged) {
      return person(paged.person())
          + " was called to incident "
          + paged.incident()
          + (paged.night() ? " out of hours" : "");
    } else if (event instanceof ProductionEvent.IncidentClosed closed) {
      return "incident "
          + closed.incident()
          + " in "
          + service(closed.service())
          + " was over after "
          + Words.minutes(closed.minutes());
    } else if (event instanceof ProductionEvent.HealthChanged changed) {
      return service(changed.service())
          + switch (changed.health()) {
            case HEALTHY -> " served in full again";
            case DEGRADED -> " served only in part";
            case DOWN -> " was down";
          };
    } else if (event instanceof ProductionEvent.DeadlineServed served) {
      return deadline(served.deadline()) + (served.served() ? " was served" : " was missed");
    }
    return care.production(event);
  }

  private String company(CompanyEvent event) {
    if (event instanceof CompanyEvent.TrustMoved moved) {
      return "trust of "
          + group(moved.from())
          + " in "
          + group(moved.to())
          + " moved to "
          + Words.percent(moved.trust().value())
          + " after "
          + moved.why();
    } else if (event instanceof CompanyEvent.PersonLent lent) {
      return person(lent.person()) + " went from " + team(lent.from()) + " to " + team(lent.to());
    } else if (event instanceof CompanyEvent.PersonHired hired) {
      return person(hired.person()) + " joined " + team(hired.team());
    } else if (event instanceof CompanyEvent.PracticeStarted started) {
      return team(started.team())
          + " began to introduce "
          + name("practice", started.practice().value());
    } else if (event instanceof CompanyEvent.PracticeAdopted adopted) {
      return name("practice", adopted.practice().value())
          + " was adopted by "
          + team(adopted.team());
    } else if (event instanceof CompanyEvent.CustomersMoved moved) {
      return care.customers(moved);
    } else if (event instanceof CompanyEvent.PersonTired tired) {
      return person(tired.person()) + " was tired (" + Words.percent(tired.fatigue().value()) + ")";
    } else if (event instanceof CompanyEvent.InjectFired fired) {
      return "news: " + fired.title();
    }
    return null;
  }

  /** A step of an incident in words. */
  static String step(String step) {
    return switch (step) {
      case "DETECT" -> "until somebody noticed";
      case "ASSEMBLE" -> "until somebody was at it";
      case "DIAGNOSE" -> "to find the cause";
      case "REPAIR" -> "to repair it";
      case "VERIFY" -> "to make sure";
      default -> "closed";
    };
  }

  /** A count with its noun: "1 change", "4 changes". */
  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private String list(List<ServiceId> services) {
    return String.join(", ", services.stream().map(this::service).toList());
  }

  private String name(String kind, String id) {
    return names.getOrDefault(kind + " " + id, id);
  }
}

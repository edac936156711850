package io.unplannedwork.measure;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProblemId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Role or culture? Four questions to a company, answered by what it did and never by what its teams
 * are called: do those who build a thing also run it, ship it, wait for nobody else, and learn how
 * it does in production? Listens to the log from its first event on.
 */
public final class RoleAudit implements Consumer<Recorded> {
  /** What is asked; each is answered by a share, and a majority decides. */
  public enum Question {
    /** Calls that reached people of the team that built what broke. */
    CALLED,
    /** Deployments taken out by the team that had built all that was in them. */
    SHIPPED,
    /** Minutes that live changes had waited for their own team, of all they waited for somebody. */
    WAITED,
    /** Incidents one of the builders worked on, or whose cause they took on. */
    LEARNT
  }

  /**
   * An answer.
   *
   * @param of how many (for WAITED minutes) were done by those who build
   * @param all out of how many; 0 where nothing of the kind happened
   * @param most for WAITED: the other team that was waited for longest; null for none
   */
  public record Answer(Question question, long of, long all, TeamId most) {
    /** Whether it speaks for something the company does, not for somebody's role. */
    public boolean isCulture() {
      return all > 0 && 2 * of >= all;
    }
  }

  private final Map<PersonId, TeamId> teams = new HashMap<>();
  private final Map<StageId, TeamId> stages = new HashMap<>();
  private final Set<StageId> making = new HashSet<>();
  private final Map<ServiceId, TeamId> builders = new HashMap<>();
  private final Map<ItemId, TeamId> makers = new HashMap<>();
  private final Map<ItemId, TeamId> shippers = new HashMap<>();
  private final Set<ItemId> cut = new HashSet<>();
  private final Map<IncidentId, ServiceId> incidents = new HashMap<>();

  /** Incidents that are no longer asked about. */
  private final Set<IncidentId> past = new HashSet<>();

  private final Map<ProblemId, IncidentId> problems = new HashMap<>();
  private final Set<IncidentId> learnt = new HashSet<>();
  private final Map<Question, long[]> counts = new EnumMap<>(Question.class);
  private final Map<TeamId, Long> waited = new TreeMap<>();

  public RoleAudit(Scenario scenario) {
    for (PersonSpec person : scenario.people()) {
      teams.put(person.id(), person.team());
    }
    for (StageSpec stage : scenario.stages()) {
      stages.put(stage.id(), stage.team());
      if (stage.makesDefects()) {
        making.add(stage.id());
      }
    }
    for (ServiceSpec service : scenario.services()) {
      builders.put(service.id(), service.builtBy());
    }
    for (Question question : Question.values()) {
      counts.put(question, new long[2]);
    }
  }

  /** The answers now, in the order of the questions. */
  public List<Answer> answers() {
    long[] known = counts.get(Question.LEARNT);
    known[0] = learnt.size();
    known[1] = incidents.size() - past.size();
    TeamId most = null;
    for (Map.Entry<TeamId, Long> entry : waited.entrySet()) {
      if (most == null || entry.getValue() > waited.get(most)) {
        most = entry.getKey();
      }
    }
    TeamId longest = most;
    return counts.entrySet().stream()
        .map(
            each ->
                new Answer(
                    each.getKey(),
                    each.getValue()[0],
                    each.getValue()[1],
                    each.getKey() == Question.WAITED ? longest : null))
        .toList();
  }

  /**
   * Asks anew from now on, knowing what it knows of who sits where. Incidents of before are no
   * longer asked about, but for whom they still call.
   */
  public void again() {
    counts.values().forEach(counted -> Arrays.fill(counted, 0));
    past.addAll(incidents.keySet());
    learnt.clear();
    waited.clear();
  }

  @Override
  public void accept(Recorded recorded) {
    if (recorded.event() instanceof FlowEvent event) {
      flow(event);
    } else if (recorded.event() instanceof ProductionEvent event) {
      production(event);
    } else if (recorded.event() instanceof ChangeEvent.DeploymentStarted started) {
      shipped(started);
    } else if (recorded.event() instanceof CompanyEvent event) {
      company(event);
    }
  }

  private void count(Question question, boolean yes, long amount) {
    long[] counted = counts.get(question);
    counted[0] += yes ? amount : 0;
    counted[1] += amount;
  }

  private void flow(FlowEvent event) {
    if (event instanceof FlowEvent.WorkStarted started) {
      if (making.contains(started.stage())) {
        makers.put(started.item(), teams.get(started.person()));
      }
    } else if (event instanceof FlowEvent.ItemSliced sliced) {
      cut.add(sliced.item());
      TeamId maker = makers.get(sliced.item());
      if (maker != null) {
        sliced.slices().forEach(slice -> makers.put(slice, maker));
      }
    } else if (event instanceof FlowEvent.ItemLive live) {
      // The account of an item that was cut holds those of its slices, which were counted.
      TeamId maker = makers.remove(live.item());
      TeamId shipper = shippers.remove(live.item());
      if (maker != null && !cut.remove(live.item())) {
        live.account().forEach(spent -> waited(spent, maker, shipper));
      }
    }
  }

  private void waited(SpentMinutes spent, TeamId maker, TeamId shipper) {
    TeamId on = on(spent, shipper);
    if (on != null) {
      count(Question.WAITED, on.equals(maker), spent.minutes());
      if (!on.equals(maker)) {
        waited.merge(on, spent.minutes(), Long::sum);
      }
    }
  }

  /** The team that was waited for; null where it was nobody. */
  private TeamId on(SpentMinutes spent, TeamId shipper) {
    return switch (spent.spent()) {
      case WAITED_FOR_PEOPLE, WAITED_FOR_ANSWER -> new TeamId(spent.subject());
      case WAITED_FOR_WIP -> stages.get(new StageId(spent.subject()));
      case WAITED_FOR_APPROVAL -> {
        TeamId board = stages.get(new StageId(spent.subject()));
        yield board == null ? new TeamId(spent.subject()) : board;
      }
      case WAITED_FOR_RELEASE -> shipper;
      default -> null;
    };
  }

  private void shipped(ChangeEvent.DeploymentStarted started) {
    if (started.team() == null || started.items().isEmpty()) {
      return;
    }
    boolean built = false;
    boolean own = true;
    for (ItemId item : started.items()) {
      TeamId maker = makers.get(item);
      built |= maker != null;
      own &= maker == null || maker.equals(started.team());
      shippers.put(item, started.team());
    }
    count(Question.SHIPPED, own, built ? 1 : 0);
  }

  private void production(ProductionEvent event) {
    if (event instanceof ProductionEvent.IncidentOpened opened) {
      incidents.put(opened.incident(), opened.service());
    } else if (event instanceof ProductionEvent.PersonPaged paged) {
      count(Question.CALLED, built(paged.incident(), teams.get(paged.person())), 1);
    } else if (event instanceof ProductionEvent.IncidentMoved moved) {
      if (moved.person() != null && built(moved.incident(), teams.get(moved.person()))) {
        learn(moved.incident());
      }
    } else if (event instanceof ProductionEvent.ProblemOpened problem) {
      problems.put(problem.problem(), problem.incident());
    } else if (event instanceof ProductionEvent.PostMortemHeld held) {
      IncidentId incident = problems.get(held.problem());
      if (incident != null && built(incident, held.owner())) {
        learn(incident);
      }
    }
  }

  private void learn(IncidentId incident) {
    if (!past.contains(incident)) {
      learnt.add(incident);
    }
  }

  private boolean built(IncidentId incident, TeamId team) {
    ServiceId service = incidents.get(incident);
    return service != null && builders.get(service).equals(team);
  }

  private void company(CompanyEvent event) {
    if (event instanceof CompanyEvent.PersonLent lent) {
      teams.put(lent.person(), lent.to());
    } else if (event instanceof CompanyEvent.PersonMoved moved) {
      teams.put(moved.person(), moved.to());
    } else if (event instanceof CompanyEvent.PersonHired hired) {
      teams.put(hired.person(), hired.team());
    } else if (event instanceof CompanyEvent.StageTaken taken && taken.services().isEmpty()) {
      stages.put(taken.stage(), taken.team());
    } else if (event instanceof CompanyEvent.ServiceHandedOver handed) {
      builders.put(handed.service(), handed.builtBy());
    }
  }
}

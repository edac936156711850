package io.unplannedwork.session;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.OrderSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.scenario.TeamSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The causes among which seats name one in Review, and what the round's finished items say of each.
 * They are offered in a fixed order, so that the order tells nothing.
 */
public final class Causes implements Consumer<Recorded> {
  /**
   * A cause.
   *
   * @param spent what minutes went into
   * @param about the id of the stage, team or service it is about; empty for the whole stream
   * @param name the name of that; empty for the whole stream
   */
  public record Cause(Spent spent, String about, String name) {
    /** What the cause is about follows the slash. */
    public String id() {
      return about.isEmpty() ? spent.name() : spent.name() + "/" + about;
    }
  }

  private final List<Cause> all = new ArrayList<>();

  /** Minutes by the cause's place. */
  private long[] minutes;

  private final Set<ItemId> slices = new HashSet<>();

  Causes(Scenario scenario) {
    for (StageSpec stage : scenario.stages()) {
      switch (stage.kind()) {
        case WORK -> people(scenario, stage.team());
        case APPROVAL -> all.add(about(Spent.WAITED_FOR_APPROVAL, stage));
        case RELEASE -> all.add(about(Spent.WAITED_FOR_RELEASE, stage));
      }
      if (stage.transfer() > 1) {
        all.add(about(Spent.WAITED_FOR_BATCH, stage));
      }
      if (stage.makesDefects() || stage.wipLimit() > 0) {
        all.add(about(Spent.WAITED_FOR_WIP, stage));
      }
    }
    if (scenario.stages().stream().anyMatch(stage -> stage.blocking() != null)) {
      all.add(new Cause(Spent.BLOCKED, "", ""));
    }
    if (scenario.demand().stream().anyMatch(stream -> !stream.needs().isEmpty())
        || scenario.promises().stream().anyMatch(promise -> !promise.needs().isEmpty())) {
      all.add(new Cause(Spent.WAITED_FOR_ITEM, "", ""));
    }
    services(scenario);
    if (!scenario.freezes().isEmpty() || stopsOnErrors(scenario)) {
      all.add(new Cause(Spent.FROZEN, "", ""));
    }
    for (Spent spent :
        List.of(
            Spent.WAITED_FOR_ANSWER,
            Spent.REWORKED,
            Spent.SWITCHING,
            Spent.INTERRUPTED,
            Spent.HELD)) {
      all.add(new Cause(spent, "", ""));
    }
    minutes = new long[all.size()];
  }

  /** Whether somebody can decide that a spent error budget stops releases. */
  private static boolean stopsOnErrors(Scenario scenario) {
    return scenario.decisions().stream()
        .flatMap(decision -> decision.options().stream())
        .flatMap(option -> option.does().stream())
        .anyMatch(OrderSpec.ErrorBudget.class::isInstance);
  }

  private void people(Scenario scenario, TeamId id) {
    for (TeamSpec team : scenario.teams()) {
      Cause cause = new Cause(Spent.WAITED_FOR_PEOPLE, id.value(), team.name());
      if (team.id().equals(id) && !all.contains(cause)) {
        all.add(cause);
      }
    }
  }

  /** What stages run on, each service once. */
  private void services(Scenario scenario) {
    for (ServiceSpec service : scenario.services()) {
      if (scenario.stages().stream().anyMatch(stage -> service.id().equals(stage.runsOn()))) {
        all.add(new Cause(Spent.WAITED_FOR_SERVICE, service.id().value(), service.name()));
      }
    }
  }

  private static Cause about(Spent spent, StageSpec stage) {
    return new Cause(spent, stage.id().value(), stage.name());
  }

  @Override
  public void accept(Recorded recorded) {
    if (recorded.event() instanceof GameEvent.PhaseBegan began && began.phase() == Phase.RUN) {
      minutes = new long[all.size()];
    } else if (recorded.event() instanceof FlowEvent.ItemSliced sliced) {
      slices.addAll(sliced.slices());
    } else if (recorded.event() instanceof FlowEvent.ItemLive live) {
      add(live.item(), live.account());
    } else if (recorded.event() instanceof FlowEvent.ItemDone done) {
      add(done.item(), done.account());
    }
  }

  /** Slices share the life of the item they were cut from, whose account holds their minutes. */
  private void add(ItemId item, List<SpentMinutes> account) {
    if (slices.remove(item)) {
      return;
    }
    for (SpentMinutes spent : account) {
      for (int place = 0; place < minutes.length; place++) {
        Cause cause = all.get(place);
        boolean its =
            cause.spent() == spent.spent()
                && (cause.about().isEmpty() || cause.about().equals(spent.subject()));
        minutes[place] += its ? spent.minutes() : 0;
      }
    }
  }

  /** The causes offered, in the order of the stream. */
  public List<Cause> all() {
    return List.copyOf(all);
  }

  /** The ids of the causes offered. */
  public List<String> ids() {
    return all.stream().map(Cause::id).toList();
  }

  /** What share of the offered causes' minutes went into one, in permille; 0 when none did. */
  public int permille(Cause cause) {
    long sum = Arrays.stream(minutes).sum();
    long its = minutes[all.indexOf(cause)];
    return sum == 0 ? 0 : Math.toIntExact(its * 1000 / sum);
  }
}

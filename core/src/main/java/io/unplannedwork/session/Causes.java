package io.unplannedwork.session;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The causes among which seats name one in Review, and what the round's finished items say of each.
 * They are offered in a fixed order, so that the order tells nothing.
 */
public final class Causes implements Consumer<Recorded> {
  private static final List<Spent> OFFERED =
      List.of(
          Spent.WAITED_FOR_PEOPLE,
          Spent.WAITED_FOR_WIP,
          Spent.WAITED_FOR_APPROVAL,
          Spent.WAITED_FOR_RELEASE,
          Spent.WAITED_FOR_ANSWER,
          Spent.REWORKED,
          Spent.SWITCHING,
          Spent.INTERRUPTED,
          Spent.HELD);

  private final Map<Spent, Long> minutes = new EnumMap<>(Spent.class);

  Causes() {}

  @Override
  public void accept(Recorded recorded) {
    if (recorded.event() instanceof GameEvent.PhaseBegan began && began.phase() == Phase.RUN) {
      minutes.clear();
    } else if (recorded.event() instanceof FlowEvent.ItemLive live) {
      add(live.account());
    } else if (recorded.event() instanceof FlowEvent.ItemDone done) {
      add(done.account());
    }
  }

  private void add(List<SpentMinutes> account) {
    for (SpentMinutes spent : account) {
      minutes.merge(spent.spent(), spent.minutes(), Long::sum);
    }
  }

  /** The ids of the causes offered. */
  public List<String> ids() {
    return OFFERED.stream().map(Spent::name).toList();
  }

  /** What share of the offered causes' minutes went into one, in permille; 0 when none did. */
  public int permille(String id) {
    long all = OFFERED.stream().mapToLong(each -> minutes.getOrDefault(each, 0L)).sum();
    long its = minutes.getOrDefault(Spent.valueOf(id), 0L);
    return all == 0 ? 0 : Math.toIntExact(its * 1000 / all);
  }
}

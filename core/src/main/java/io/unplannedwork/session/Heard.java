package io.unplannedwork.session;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a session has heard of its company since the rules of play last answered. */
final class Heard {
  private final Map<InjectId, Recorded> fired = new TreeMap<>();
  private final List<InjectId> newlyFired = new ArrayList<>();
  private final List<ItemId> arrived = new ArrayList<>();
  private final List<Recorded> atFounding = new ArrayList<>();
  private List<Recorded> founded;
  private boolean incidentsMoved;
  private boolean resigned;

  /** The founding is heard, too, and kept for those who come to listen after it. */
  void hear(Recorded recorded) {
    if (founded == null) {
      atFounding.add(recorded);
    }
    if (recorded.event() instanceof ProductionEvent.IncidentMoved
        || recorded.event() instanceof ProductionEvent.IncidentClosed) {
      incidentsMoved = true;
    } else if (recorded.event() instanceof PeopleEvent.PersonResigned) {
      resigned = true;
    } else if (recorded.event() instanceof FlowEvent.ItemArrived item) {
      arrived.add(item.item());
    } else if (recorded.event() instanceof CompanyEvent.InjectFired inject) {
      fired.put(inject.inject(), recorded);
      newlyFired.add(inject.inject());
    }
  }

  /** The company is there: what comes from now on is not its founding. */
  void founded() {
    founded = List.copyOf(atFounding);
  }

  List<Recorded> founding() {
    return founded;
  }

  boolean hasFired(InjectId inject) {
    return fired.containsKey(inject);
  }

  /** What has come in since the start, oldest first. */
  List<Recorded> news() {
    return fired.values().stream().sorted(Comparator.comparingLong(Recorded::number)).toList();
  }

  /** The items that came in since this was last asked. */
  List<ItemId> takeArrived() {
    List<ItemId> items = List.copyOf(arrived);
    arrived.clear();
    return items;
  }

  /** The injects that happened since this was last asked. */
  List<InjectId> takeFired() {
    List<InjectId> injects = List.copyOf(newlyFired);
    newlyFired.clear();
    return injects;
  }

  /** Whether somebody gave notice since this was last asked. */
  boolean takeResigned() {
    boolean someone = resigned;
    resigned = false;
    return someone;
  }

  /** Whether an incident moved since this was last asked. */
  boolean takeIncidentsMoved() {
    boolean moved = incidentsMoved;
    incidentsMoved = false;
    return moved;
  }

  void digest(Digest digest) {
    fired.keySet().forEach(inject -> digest.add(inject.value()));
  }
}

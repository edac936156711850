package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.ActionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.sim.law.Knowledge;
import io.unplannedwork.sim.law.Laws;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The action that gives a service that hangs on one head a second one. */
final class TeachAction {
  /** Permille of knowledge from which on somebody can be relied on. */
  private static final int KNOWS = 500;

  /** Two days together: what is not learned by then is learned at work. */
  private static final long MINUTES = 960;

  private final Table table;
  private final Map<PersonId, Map<ServiceId, Permille>> knowledge = new HashMap<>();

  TeachAction(Table table) {
    this.table = table;
  }

  /** For the most important service that only one knows well; empty where there is none. */
  Optional<Act> offer() {
    ServiceSpec most = null;
    List<Sight.PersonRow> people = table.sight().people();
    for (ServiceSpec service : table.scenario().services()) {
      long heads = people.stream().filter(row -> knows(row, service.id()) >= KNOWS).count();
      if (heads == 1 && (most == null || service.criticality() > most.criticality())) {
        most = service;
      }
    }
    return most == null || !new Laws(table.scenario().laws()).holds(Law.KNOWLEDGE)
        ? Optional.empty()
        : teach(most, people);
  }

  private Optional<Act> teach(ServiceSpec service, List<Sight.PersonRow> people) {
    Sight.PersonRow teacher = null;
    Sight.PersonRow pupil = null;
    for (Sight.PersonRow row : people) {
      boolean near = row.team().equals(service.runBy()) || row.team().equals(service.builtBy());
      if (knows(row, service.id()) >= KNOWS) {
        teacher = row;
      } else if (near && (pupil == null || knows(row, service.id()) > knows(pupil, service.id()))) {
        pupil = row;
      }
    }
    if (pupil == null) {
      return Optional.empty();
    }
    String from = table.person(teacher.id()).name();
    String to = table.person(pupil.id()).name();
    TeamId home = pupil.home();
    List<Order> orders = new ArrayList<>();
    String title = table.texts().get("action.teach.title", service.name());
    orders.add(new Order.TakeHours(teacher.id(), null, MINUTES, title));
    orders.add(new Order.TakeHours(pupil.id(), null, MINUTES, title));
    orders.add(new Order.Learn(pupil.id(), null, service.id(), gain(knows(pupil, service.id()))));
    return Optional.of(
        new Act(
            new ActionId("teach/" + service.id()),
            title,
            table.texts().get("action.teach.about", service.name(), from, to),
            table.texts().get("action.cost.two", from, to, MINUTES / 60),
            List.of(leaning(Measure.OUTAGE_MINUTES, -80), leaning(Measure.NIGHT_PAGES, -80)),
            table.holder(table.head(home)).orElseThrow().id(),
            owner -> List.copyOf(orders)));
  }

  /** As at work with somebody beside one who knows: {@link Parameter#TEACHING} times as fast. */
  private int gain(int known) {
    Laws laws = new Laws(table.scenario().laws());
    int factor = Math.toIntExact(table.parameter(Parameter.TEACHING));
    return Math.max(1, (int) (Knowledge.learned(laws, known * 1000L, MINUTES, factor) / 1000));
  }

  private int knows(Sight.PersonRow row, ServiceId service) {
    return knowledge
        .computeIfAbsent(row.id(), table.sight()::knowledge)
        .getOrDefault(service, Permille.NONE)
        .value();
  }
}

package io.unplannedwork.fog;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.rule.Table;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Who works in a team of another group: such people carry what their own head knows. */
final class Embedded implements Consumer<Recorded> {
  private final Table table;
  private final Map<PersonId, GroupId> hosts = new TreeMap<>();
  private final Map<GroupId, Set<GroupId>> homes = new TreeMap<>();

  private Embedded(Table table) {
    this.table = table;
  }

  /** One that hears all there is from a game's first event on. */
  static Embedded listening(Session session) {
    Embedded embedded = new Embedded(session.table());
    session.founding().forEach(embedded);
    session.log().listen(embedded);
    return embedded;
  }

  @Override
  public void accept(Recorded recorded) {
    if (recorded.event() instanceof CompanyEvent.PersonLent lent) {
      GroupId host = table.team(lent.to()).group();
      if (host.equals(home(lent.person()))) {
        hosts.remove(lent.person());
      } else {
        hosts.put(lent.person(), host);
      }
      homes.clear();
      hosts.forEach(
          (person, group) ->
              homes.computeIfAbsent(group, each -> new TreeSet<>()).add(home(person)));
    }
  }

  private GroupId home(PersonId person) {
    return table.team(table.person(person).team()).group();
  }

  /** The groups of which somebody works in a team of this one. */
  Set<GroupId> in(GroupId host) {
    return homes.getOrDefault(host, Set.of());
  }
}

package io.unplannedwork.sim;

import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * A shop in which nothing happens but changes: built, approved, packed in batches, released; each
 * fails with 5 %.
 */
final class ChangeShop {
  final List<Recorded> events = new ArrayList<>();
  private final Scenario scenario;
  World world;

  /**
   * @param arrivals an author's distribution of minutes between changes
   * @param pack changes that go to the release together
   * @param policies the keys of "policies"
   */
  static Scenario scenario(String arrivals, int pack, String policies, String stream) {
    return Written.scenario(
        """
        "laws": {"off": ["ALL"], "on": ["CHANGE_FAILURE"],
          "parameters": {"CHANGE_FAILURE": 51, "CHANGE_FAILURE_SIZE": 0}},
        "teams": [
          {"id": "dev", "name": "Dev", "group": "lab", "calendar": "always"},
          {"id": "ops", "name": "Ops", "group": "lab", "calendar": "always"},
        ],
        "people": [
          {"id": "d1", "name": "D1", "team": "dev", "skills": {"work": 1000}},
          {"id": "d2", "name": "D2", "team": "dev", "skills": {"work": 1000}},
          {"id": "o1", "name": "O1", "team": "ops", "skills": {"work": 1000}},
          {"id": "o2", "name": "O2", "team": "ops", "skills": {"work": 1000}},
          {"id": "o3", "name": "O3", "team": "ops", "skills": {"work": 1000}},
          {"id": "o4", "name": "O4", "team": "ops", "skills": {"work": 1000}},
        ],
        "services": [{"id": "shop", "name": "Shop", "builtBy": "dev", "runBy": "ops",
          "criticality": 2, "demand": 100, "revenue": 1000}],
        "stages": [
          {"id": "build", "name": "Build", "team": "dev", "skill": "work", "makesDefects": true},
          {"id": "approve", "name": "Approve", "kind": "APPROVAL", "team": "ops",
           "skill": "work", "cutoff": 4320},
          {"id": "pack", "name": "Pack", "team": "ops", "skill": "work", "transfer": %d},
          {"id": "release", "name": "Release", "kind": "RELEASE", "team": "ops",
           "skill": "work"},
        ],
        "demand": [{"id": "changes", "type": "CHANGE", "titles": ["Change"], "service": "shop",
          "arrivals": %s, %s
          "effort": {"build": {"constant": 60}, "approve": {"constant": 0},
                     "pack": {"constant": 0}, "release": {"constant": 0}}}],
        "policies": {%s},
        """
            .formatted(pack, arrivals, stream, policies));
  }

  ChangeShop(Scenario scenario, long seed) {
    this.scenario = scenario;
    EventLog log = new EventLog();
    log.listen(events::add);
    world = World.create(scenario, seed, log);
  }

  ChangeShop run(long minutes) {
    StopsTest.to(world, minutes);
    return this;
  }

  <T extends Event> List<T> of(Class<T> type) {
    return events.stream().map(Recorded::event).filter(type::isInstance).map(type::cast).toList();
  }

  /** As the players see it. */
  double changeFailRate() {
    Measures measures = new Measures(scenario);
    events.forEach(measures);
    return measures.read(Measure.CHANGE_FAIL_RATE, Scope.GAME, SimTime.of(world.now())).value()
        / 1000.0;
  }
}

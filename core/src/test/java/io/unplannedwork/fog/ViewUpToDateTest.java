package io.unplannedwork.fog;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Dealt;
import io.unplannedwork.session.Hold;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.view.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A view of which only what changed is made anew is the same as one made anew as a whole: through a
 * whole game with people who decide whatever they are offered.
 */
class ViewUpToDateTest {
  private static final int MOST_STEPS = 4_000;

  @ParameterizedTest
  @ValueSource(strings = {"first-release", "wheelbarrow"})
  @Tag("slow")
  void whatIsBroughtUpToDateIsWhatWouldBeMadeAnew(String game) throws IOException {
    Path file = Path.of("..", "scenarios", game, "scenario.json");
    Scenario scenario = ScenarioJson.read(Files.readString(file)).scenario();
    Session session = Session.create(scenario, 11, 4, new EventLog());
    Fog fog = new Fog(session);
    List<Viewer> viewers = new ArrayList<>();
    session.seats().forEach(seat -> viewers.add(Viewer.seat(seat.id())));
    viewers.add(Viewer.PROJECTOR);
    viewers.add(Viewer.FACILITATOR);
    viewers.add(Viewer.GUEST);
    Map<Viewer, Long> seen = new HashMap<>();
    Map<Viewer, Map<String, Part>> told = new HashMap<>();
    Map<Viewer, Map<Long, Map<String, String>>> hours = new HashMap<>();
    SplittableRandom random = new SplittableRandom(5);
    int looked = 0;
    for (int step = 0; step < MOST_STEPS && session.phase() != Phase.ENDED; step++) {
      long before = session.log().last();
      play(session, random);
      fog.refresh();
      boolean happened = session.log().last() != before;
      for (Viewer viewer : viewers) {
        if (random.nextInt(3) > 0) {
          continue; // a slow reader
        }
        Fog.Changes changes = fog.changes(viewer, seen.getOrDefault(viewer, 0L));
        seen.put(viewer, changes.last());
        Map<String, Part> all = told.computeIfAbsent(viewer, each -> new TreeMap<>());
        if (changes.full()) {
          all.clear();
        }
        changes.changed().forEach(part -> all.put(part.key(), part));
        changes.removed().forEach(all::remove);
        assertThat(List.copyOf(all.values())).isEqualTo(fog.view(viewer));
        looked += happened ? 1 : 0;
        Map<String, String> shown = bodies(fog.view(viewer));
        Map<String, String> anew = bodies(fog.anew(viewer));
        assertThat(shown.keySet()).isEqualTo(anew.keySet());
        Map<Long, Map<String, String>> hour =
            hours.computeIfAbsent(viewer, each -> new TreeMap<>());
        // by the hour, but where time rushes not oftener than once in a second of it
        long apart = Math.max(SimTime.HOUR, session.tempo().perSecond() / 1_000);
        hour.keySet().removeIf(minute -> minute + apart <= session.now());
        for (Map.Entry<String, String> part : anew.entrySet()) {
          String key = part.getKey();
          if (key.equals("money") && !happened) {
            continue; // its meters go on at the client, to the cent when something happens
          }
          boolean lately =
              tellsByTheHour(key)
                  && hour.values().stream().anyMatch(then -> shown.get(key).equals(then.get(key)));
          if (!lately) {
            assertThat(shown.get(key))
                .as("%s at minute %d in %s", viewer, session.now(), session.phase())
                .isEqualTo(part.getValue());
          }
        }
        hour.put(session.now(), anew);
      }
    }
    assertThat(session.phase()).isEqualTo(Phase.ENDED);
    assertThat(looked).as("looks at something new").isGreaterThan(400);
  }

  /** What decisions say of the company, and where scores stand, may be of less than an hour ago. */
  private static boolean tellsByTheHour(String key) {
    return key.startsWith("decision/")
        || key.startsWith("proposal/")
        || key.startsWith("goal/")
        || key.equals("bonus");
  }

  /** But for the minute at which the clock was last told: from there clients let it go on. */
  private static Map<String, String> bodies(List<Part> parts) {
    Map<String, String> bodies = new TreeMap<>();
    for (Part part : parts) {
      bodies.put(part.key(), part.body().toString().replaceAll("Clock\\[minute=\\d+", "Clock["));
    }
    return bodies;
  }

  private static void play(Session session, SplittableRandom random) {
    if (session.phase() == Phase.RUN && session.hold() == Hold.NONE) {
      session.advance(session.now() + 1 + random.nextInt(300), Integer.MAX_VALUE);
    } else if (session.phase() == Phase.RUN) {
      session.apply(Actor.HOST, new Command.EndHold());
    } else if (random.nextInt(10) == 0) {
      session.apply(Actor.FACILITATOR, new Command.EndPhase());
    }
    if (random.nextInt(4) == 0) {
      var seat = session.seats().get(random.nextInt(session.seats().size()));
      decide(session, random, seat.id());
    }
    session.advance(session.now(), Integer.MAX_VALUE);
  }

  private static void decide(Session session, SplittableRandom random, SeatId seat) {
    List<Dealt> dealt = session.dealt(session.table().seat(seat));
    if (!dealt.isEmpty()) {
      Offer offer = dealt.get(random.nextInt(dealt.size())).offer();
      if (!offer.options().isEmpty()) {
        String option = offer.options().get(random.nextInt(offer.options().size())).id();
        session.apply(Actor.seat(seat), new Command.Decide(offer.id(), new Answer.Choice(option)));
      }
    }
  }
}

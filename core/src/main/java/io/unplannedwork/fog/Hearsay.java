package io.unplannedwork.fog;

import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.Knows;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;

/**
 * What those hear who do not watch: a week after something small has broken, a customer complains.
 * Fog delays and coarsens; it does not keep those who build in the dark for ever.
 */
final class Hearsay {
  private static final long DELAY = SimTime.WEEK;

  private record Broke(long minute, ServiceSpec service) {}

  private final Session session;
  private final Words words;
  private final List<Broke> broken = new ArrayList<>();

  Hearsay(Session session) {
    this.session = session;
    words = new Words(session.scenario(), session.texts());
  }

  void hear(Recorded recorded) {
    if (recorded.event() instanceof ProductionEvent.IncidentOpened opened
        && !BoardParts.isLoud(opened.severity())) {
      session.scenario().services().stream()
          .filter(service -> service.id().equals(opened.service()))
          .findFirst()
          .ifPresent(service -> broken.add(new Broke(recorded.at().minutes(), service)));
    }
  }

  /** How much has been heard by now by some of those it concerns. */
  long heard() {
    return broken.stream().filter(this::isHeard).count();
  }

  private boolean isHeard(Broke broke) {
    return broke.minute() + DELAY <= session.now();
  }

  /** What has reached a viewer by now who did not see it happen. */
  List<Body.News> news(Horizon horizon) {
    List<Body.News> news = new ArrayList<>();
    if (horizon.sees(Knows.SMALL_INCIDENTS)) {
      return news;
    }
    for (Broke broke : broken) {
      TeamId builtBy = broke.service().builtBy();
      boolean concerned = horizon.heads(session.table().team(builtBy).group()) || sells(horizon);
      if (concerned && isHeard(broke)) {
        news.add(
            new Body.News(
                broke.minute() + DELAY,
                session.texts().get("complaint.title", broke.service().name()),
                session
                    .texts()
                    .get(
                        "complaint.text",
                        broke.service().name(),
                        words.day(SimTime.of(broke.minute())))));
      }
    }
    return news;
  }

  /** Whoever knows what things are worth talks to customers. */
  private static boolean sells(Horizon horizon) {
    return horizon.sees(Knows.ITEM_VALUE);
  }
}

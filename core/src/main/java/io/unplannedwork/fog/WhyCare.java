package io.unplannedwork.fog;

import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.List;

/** How a service is kept, in lines for those who keep it: what wears out, backups, causes. */
final class WhyCare {
  private final WhySource source;
  private final WhyReach reach;

  WhyCare(WhySource source, WhyReach reach) {
    this.source = source;
    this.reach = reach;
  }

  List<Why.Line> lines(Sight.ServiceRow row) {
    List<Why.Line> lines = new ArrayList<>();
    if (reach.knows(Knows.CARE)) {
      for (Sight.DecayRow decay : row.care().decay()) {
        lines.add(WhyLines.line(decay.title(), state(decay)));
      }
      if (spec(row).backup() != null) {
        lines.add(
            WhyLines.line(
                "Somebody tried to bring its backup back",
                row.care().tested() == null
                    ? "never"
                    : "on " + Words.moment(source.scenario(), row.care().tested())));
      }
    }
    if (reach.knows(Knows.CONTROLS) && row.care().skipped() > 0) {
      lines.add(
          WhyLines.line(
              "Controls that were skipped and not made up for",
              Integer.toString(row.care().skipped())));
    }
    if (reach.knows(Knows.SMALL_INCIDENTS)) {
      for (Sight.ProblemRow problem : source.sight().problems()) {
        if (problem.service().equals(row.id())) {
          lines.add(WhyLines.line("A cause of incidents that is still there", came(problem)));
        }
      }
    }
    return lines;
  }

  private String state(Sight.DecayRow decay) {
    StringBuilder state = new StringBuilder();
    if (decay.breaks() == null) {
      state.append(decay.worn().value() / 10).append(" % used up");
    } else {
      state.append("holds until ").append(Words.moment(source.scenario(), decay.breaks()));
    }
    return state.append(decay.ordered() ? "; somebody is to see to it" : "").toString();
  }

  private static String came(Sight.ProblemRow problem) {
    String times = problem.incidents() == 1 ? "one incident" : problem.incidents() + " incidents";
    String known = problem.known() ? "; a record tells the way round it" : "";
    return times + known + (problem.ordered() ? "; its removal is under way" : "");
  }

  private ServiceSpec spec(Sight.ServiceRow row) {
    return source.scenario().services().stream()
        .filter(service -> service.id().equals(row.id()))
        .findFirst()
        .orElseThrow();
  }
}

package io.unplannedwork.fog;

import io.unplannedwork.scenario.Knows;
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
                source.text("care.backup"),
                row.care().tested() == null
                    ? source.text("care.never")
                    : source.text("care.tested", source.words().moment(row.care().tested()))));
      }
    }
    if (reach.knows(Knows.CONTROLS) && row.care().skipped() > 0) {
      lines.add(WhyLines.line(source.text("care.skipped"), Integer.toString(row.care().skipped())));
    }
    if (reach.knows(Knows.SMALL_INCIDENTS)) {
      for (Sight.ProblemRow problem : source.sight().problems()) {
        if (problem.service().equals(row.id())) {
          lines.add(WhyLines.line(source.text("care.cause"), came(problem)));
        }
      }
    }
    return lines;
  }

  private String state(Sight.DecayRow decay) {
    String state =
        decay.breaks() == null
            ? source.text("care.used", source.words().percent(decay.worn().value()))
            : source.text("care.holds", source.words().moment(decay.breaks()));
    return decay.ordered() ? source.text("care.ordered", state) : state;
  }

  private String came(Sight.ProblemRow problem) {
    String came = source.words().count("incident", problem.incidents());
    came = problem.known() ? source.text("care.known", came) : came;
    return problem.ordered() ? source.text("care.removal", came) : came;
  }

  private ServiceSpec spec(Sight.ServiceRow row) {
    return source.scenario().services().stream()
        .filter(service -> service.id().equals(row.id()))
        .findFirst()
        .orElseThrow();
  }
}

package io.unplannedwork.measure;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import java.util.List;

/**
 * An incident told in one sentence: what set it off, followed back to what a player can know or
 * change, how long it lasted, on what, and who was called at night.
 */
final class IncidentStory {
  private final Texts texts;
  private final Words words;
  private final Telling telling;
  private final Chain chain;

  IncidentStory(Texts texts, Telling telling, Chain chain) {
    this.texts = texts;
    words = telling.words();
    this.telling = telling;
    this.chain = chain;
  }

  String tell(IncidentFile file, SimTime now) {
    long minutes = file.minutes(now);
    String what =
        say(
            "incident",
            telling.service(file.service()),
            words.severity(file.severity()),
            cause(file),
            words.minutes(minutes));
    IncidentStep slowest = slowest(file, now);
    long slow = file.minutes(slowest, now);
    if (2 * slow > minutes && slow < minutes) {
      what += say("incident.slow", words.minutes(slow), telling.step(slowest));
    }
    if (file.nightCalls() > 0) {
      List<String> called = file.called().stream().map(telling::person).toList();
      what += say(called.size() == 1 ? "incident.night" : "incident.nights", Texts.list(called));
    }
    return what;
  }

  /** What set an incident off, followed back to what a player can know or change. */
  private String cause(IncidentFile file) {
    for (Recorded recorded : chain.back(file.number(), 12)) {
      if (recorded.event() instanceof ChangeEvent.DeploymentStarted started && !started.repair()) {
        String changes = words.count("change", started.items().size());
        return say("cause.release", started.deployment(), changes);
      }
      if (recorded.event() instanceof ChangeEvent.FlagSwitched flag) {
        return say("cause.flag", telling.item(flag.item()));
      }
      if (recorded.event() instanceof ProductionEvent.FaultWentLive fault && fault.item() != null) {
        return say("cause.fault", telling.item(fault.item()));
      }
      if (recorded.event() instanceof CompanyEvent.InjectFired fired) {
        return say("cause.inject", fired.title());
      }
    }
    return file.trigger() == ProductionEvent.Trigger.INJECT ? "" : say("cause." + file.trigger());
  }

  private static IncidentStep slowest(IncidentFile file, SimTime now) {
    IncidentStep slowest = IncidentStep.DETECT;
    for (IncidentStep step : IncidentStep.values()) {
      if (file.minutes(step, now) > file.minutes(slowest, now)) {
        slowest = step;
      }
    }
    return slowest;
  }

  private String say(String key, Object... arguments) {
    return texts.get("story." + key, arguments);
  }
}

package io.unplannedwork.fog;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ProductionEvent.Trigger;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyTrailTest {
  private static final ServiceId WEB = new ServiceId("web");
  private static final IncidentId FIRST = new IncidentId(1);
  private static final DeploymentId RELEASE = new DeploymentId(4);
  private static final DeploymentId REPAIR = new DeploymentId(5);
  private final List<Recorded> back = new ArrayList<>();

  /** A release fails, is mended in production, and what it left comes out a week later. */
  @Test
  void whatAnIncidentCameOfIsToldAndHowItWasWorkedAtIsNot() {
    happens(new FlowEvent.StageFinished(new ItemId(7), new StageId("board")));
    happens(
        new ChangeEvent.DeploymentStarted(
            RELEASE, List.of(new ItemId(7)), List.of(WEB), null, false));
    happens(new ChangeEvent.DeploymentFinished(RELEASE, true));
    happens(opened(Trigger.DEPLOYMENT));
    happens(new ProductionEvent.IncidentNoticed(FIRST, ProductionEvent.Noticed.CUSTOMER));
    happens(new ProductionEvent.IncidentMoved(FIRST, IncidentStep.DIAGNOSE, null));
    happens(new ProductionEvent.IncidentMoved(FIRST, IncidentStep.REPAIR, null));
    happens(new ChangeEvent.DeploymentStarted(REPAIR, List.of(), List.of(WEB), null, true));
    happens(new ChangeEvent.DeploymentFinished(REPAIR, false));
    happens(new ProductionEvent.FaultWentLive(WEB, new ItemId(7)));
    assertThat(told())
        .containsExactly(
            "FaultWentLive",
            "DeploymentStarted",
            "IncidentOpened",
            "DeploymentFinished",
            "DeploymentStarted");
  }

  @Test
  void anIncidentThatIsOverIsToldForTheServiceThatServesAgain() {
    happens(new ProductionEvent.FaultWentLive(WEB, null));
    happens(opened(Trigger.LATENT_FAULT));
    happens(new ProductionEvent.IncidentMoved(FIRST, IncidentStep.VERIFY, null));
    happens(
        new ProductionEvent.IncidentClosed(FIRST, WEB, Severity.SEV2, Trigger.LATENT_FAULT, 90));
    happens(new ProductionEvent.HealthChanged(WEB, Health.HEALTHY));
    assertThat(told()).containsExactly("IncidentClosed", "IncidentOpened", "FaultWentLive");
  }

  private static Event opened(Trigger trigger) {
    return new ProductionEvent.IncidentOpened(FIRST, WEB, Severity.SEV2, trigger, "");
  }

  private void happens(Event event) {
    long number = back.size() + 1L;
    back.add(new Recorded(number, SimTime.of(number), number - 1, event));
  }

  private List<String> told() {
    Collections.reverse(back);
    return WhyTrail.of(back).stream().map(each -> each.event().getClass().getSimpleName()).toList();
  }
}

package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.FlowEvent.ItemArrived;
import io.unplannedwork.contract.FlowEvent.ItemReturned;
import io.unplannedwork.contract.FlowEvent.ItemSliced;
import io.unplannedwork.contract.FlowEvent.StageEntered;
import io.unplannedwork.contract.FlowEvent.StageFinished;
import io.unplannedwork.contract.FlowEvent.WorkInterrupted;
import io.unplannedwork.contract.FlowEvent.WorkStarted;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.sim.EventLog;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemVisitsTest {
  private static final ItemId ITEM = new ItemId(1);
  private static final StageId BUILD = new StageId("build");
  private static final StageId TEST = new StageId("test");
  private static final PersonId ANA = new PersonId("ana");

  private final EventLog log = new EventLog();
  private final ItemVisits visits = new ItemVisits();

  ItemVisitsTest() {
    log.listen(visits);
    at(0, new ItemArrived(ITEM, WorkType.CHANGE, new StreamId("s"), 1, null, "A change"));
  }

  private void at(long minute, io.unplannedwork.contract.Event event) {
    log.record(SimTime.of(minute), 0, event);
  }

  private List<String> lines() {
    StringBuilder lines = new StringBuilder();
    visits.appendTo(lines, 3);
    return lines.toString().lines().toList();
  }

  @Test
  void aVisitHasWhenItCameWhenWorkBeganAndWhenItWasDone() {
    at(5, new StageEntered(ITEM, BUILD, false));
    at(9, new WorkStarted(ITEM, BUILD, ANA));
    at(20, new StageFinished(ITEM, BUILD));
    assertThat(lines()).containsExactly("3,1,CHANGE,build,5,9,20");
  }

  @Test
  void anInterruptionDoesNotMoveTheStartOfWork() {
    at(5, new StageEntered(ITEM, BUILD, false));
    at(9, new WorkStarted(ITEM, BUILD, ANA));
    at(10, new WorkInterrupted(ITEM, BUILD, ANA));
    at(15, new WorkStarted(ITEM, BUILD, ANA));
    assertThat(lines()).containsExactly("3,1,CHANGE,build,5,9,");
  }

  @Test
  void anItemThatIsSentBackHasAnUnfinishedVisitAndANewOne() {
    at(1, new StageEntered(ITEM, TEST, false));
    at(2, new WorkStarted(ITEM, TEST, ANA));
    at(3, new ItemReturned(ITEM, TEST, BUILD));
    at(3, new StageEntered(ITEM, BUILD, true));
    at(4, new WorkStarted(ITEM, BUILD, ANA));
    at(6, new StageFinished(ITEM, BUILD));
    assertThat(lines()).containsExactly("3,1,CHANGE,test,1,2,", "3,1,CHANGE,build,3,4,6");
  }

  @Test
  void aSliceIsOfItsItemsType() {
    at(1, new ItemSliced(ITEM, List.of(new ItemId(2), new ItemId(3))));
    at(1, new StageEntered(new ItemId(3), BUILD, false));
    assertThat(lines()).containsExactly("3,3,CHANGE,build,1,,");
  }
}

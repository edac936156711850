package io.unplannedwork.sim.system;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import java.util.ArrayList;
import java.util.List;

/** The board meets once a week and approves what was handed in before its cut-off. */
public final class MeetBoard implements Step {
  private final Company company;

  public MeetBoard(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Stage stage : company.stages) {
      if (stage.spec.kind() == StageSpec.Kind.APPROVAL) {
        company.agenda.move(stage.moment, firstMeeting(stage.spec));
      }
    }
  }

  @Override
  public void run(int subject) {
    Stage stage = company.stages[subject];
    company.agenda.move(stage.moment, company.now() + SimTime.WEEK);
    company.touched.stage(subject);
    if (company.policies.approval != PolicySpec.Approval.BOARD) {
      return;
    }
    List<Item> inTime = new ArrayList<>();
    for (int i = 0; i < stage.waiting.size(); i++) {
      if (stage.waiting.at(i).submitted <= company.now() - stage.spec.cutoff()) {
        inTime.add(stage.waiting.at(i));
      }
    }
    long meeting = company.record(0, new ChangeEvent.BoardMet(stage.spec.id(), inTime.size()));
    company.touched.stage(stage.index);
    for (Item item : inTime) {
      stage.waiting.remove(item);
      item.cause = meeting;
      company.approval.approve(item);
    }
  }

  private static long firstMeeting(StageSpec spec) {
    return (spec.boardDay().getValue() - 1) * SimTime.DAY + spec.boardTime().toSecondOfDay() / 60;
  }
}

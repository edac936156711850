package io.unplannedwork.sim.system;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Stage;
import java.time.DayOfWeek;

/** A release's hour: what is ready goes aboard, and somebody is to take it out. */
public final class Depart implements Step {
  private final Company company;

  public Depart(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    plan(company);
  }

  @Override
  public void run(int subject) {
    Stage stage = company.stages[subject];
    company.boarding.depart(stage);
    company.agenda.move(stage.moment, nextRelease(company));
    company.touched.stage(subject);
  }

  /** Puts every release on the next of the days that policy names. */
  public static void plan(Company company) {
    for (Stage stage : company.stages) {
      if (stage.spec.kind() == StageSpec.Kind.RELEASE) {
        company.agenda.move(stage.moment, nextRelease(company));
      }
    }
  }

  /** The first release after this minute; {@link Agenda#NEVER} when no day is named. */
  private static long nextRelease(Company company) {
    long time = company.policies.releaseTime.toSecondOfDay() / 60;
    for (long day = company.now() / SimTime.DAY; day <= company.now() / SimTime.DAY + 7; day++) {
      long minute = day * SimTime.DAY + time;
      DayOfWeek weekday = DayOfWeek.of((int) (day % 7) + 1);
      if (minute > company.now() && company.policies.releaseDays.contains(weekday)) {
        return minute;
      }
    }
    return Agenda.NEVER;
  }
}

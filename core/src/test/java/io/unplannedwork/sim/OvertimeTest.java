package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.TeamId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Overtime as a decision: more hours, pay, and people who tire. */
class OvertimeTest {
  private static final TeamId TEAM = new TeamId("team");
  private final List<CompanyEvent.MoneyBooked> paid = new ArrayList<>();
  private long done;

  @Test
  void twoHoursMoreADayArePaidAndTire() {
    World world = world(120);
    world.advance(SimTime.WEEK, Integer.MAX_VALUE);
    assertThat(paid).hasSize(5);
    assertThat(world.sight().people().get(0).fatigue().value()).isPositive();
    World rested = world(0);
    rested.advance(SimTime.WEEK, Integer.MAX_VALUE);
    assertThat(rested.sight().people().get(0).fatigue().value()).isZero();
  }

  @Test
  void theFirstWeekOfOvertimeBringsAQuarterMoreAndTheTenthLess() {
    long first = inWeek(120, 1) - inWeek(0, 1);
    long tenth = inWeek(120, 10) - inWeek(0, 10);
    assertThat(first).isPositive();
    assertThat(tenth).isLessThan(first);
  }

  @Test
  void anOrderInTheEveningBringsPeopleBackAndTheMinutesStillSum() {
    World world = world(0);
    world.advance(18 * 60, Integer.MAX_VALUE);
    world.apply(new Order.Overtime(TEAM, 120), 0);
    assertThat(world.sight().people().get(0).atWork()).isTrue();
    world.advance(20 * 60, Integer.MAX_VALUE);
    assertThat(world.sight().people().get(0).atWork()).isFalse();
    assertThat(paid).hasSize(1);
    world.apply(new Order.Overtime(TEAM, 0), 0);
    world.advance(3 * SimTime.DAY, Integer.MAX_VALUE);
    assertThat(paid).hasSize(1);
    for (Sight.ItemRow item : world.sight().items()) {
      assertThat(world.sight().account(item.id()).stream().mapToLong(SpentMinutes::minutes).sum())
          .isEqualTo(world.now() - item.arrived().minutes());
    }
  }

  private long inWeek(long overtime, int week) {
    World world = world(overtime);
    world.advance((week - 1) * SimTime.WEEK, Integer.MAX_VALUE);
    long before = done;
    world.advance(week * SimTime.WEEK, Integer.MAX_VALUE);
    return done - before;
  }

  private World world(long overtime) {
    paid.clear();
    done = 0;
    EventLog log = new EventLog();
    log.listen(
        recorded -> {
          if (recorded.event() instanceof CompanyEvent.MoneyBooked booked
              && booked.booking() == CompanyEvent.Booking.OVERTIME) {
            paid.add(booked);
          } else if (recorded.event() instanceof FlowEvent.ItemDone) {
            done++;
          }
        });
    return World.create(
        Written.scenario(
            """
            "laws": {"off": ["ALL"], "on": ["FATIGUE"]},
            "teams": [{"id": "team", "name": "Team", "group": "lab", "calendar": "office",
              "overtime": %d}],
            "people": [{"id": "ada", "name": "Ada", "team": "team", "wage": 5000,
              "skills": {"work": 1000}}],
            "stages": [{"id": "work", "name": "Work", "team": "team", "skill": "work"}],
            "demand": [{"id": "jobs", "type": "CHANGE", "titles": ["Job"], "loop": 3,
              "effort": {"work": {"constant": 20}}}],
            """
                .formatted(overtime)),
        1,
        log);
  }
}

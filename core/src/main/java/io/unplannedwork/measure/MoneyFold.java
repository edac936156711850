package io.unplannedwork.measure;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Money. The company's value is its cash plus a quarter (90 days) of what a day of the last week
 * earned on average after outages: what is live and wanted counts as long as it serves.
 */
final class MoneyFold implements Fold {
  /** How many days of today's earnings a buyer would pay for. */
  private static final long DAYS_AHEAD = 90;

  private static final int WEEK = 7;

  private final Book book;
  private final Deque<Long> earned = new ArrayDeque<>();
  private long today;

  MoneyFold(Book book, Scenario scenario) {
    this.book = book;
    value(scenario.cash() * 100);
  }

  @Override
  public void take(Recorded recorded) {
    if (recorded.event() instanceof CompanyEvent.MoneyBooked booked) {
      switch (booked.booking()) {
        case VALUE, REVENUE -> {
          today += booked.cents();
          book.add(Measure.VALUE_EARNED, booked.cents(), booked.subject());
        }
        case OUTAGE -> {
          today += booked.cents();
          book.add(Measure.OUTAGE_COST, -booked.cents(), booked.subject());
        }
        case DELAY -> book.add(Measure.COST_OF_DELAY, -booked.cents(), booked.subject());
        case WAGES, OVERTIME, PRACTICE, DECISION, PENALTY, RUNNING -> {}
      }
    } else if (recorded.event() instanceof CompanyEvent.DayEnded ended) {
      earned.addLast(today);
      today = 0;
      if (earned.size() > WEEK) {
        earned.removeFirst();
      }
      value(ended.cash());
    }
  }

  private void value(long cash) {
    long sum = 0;
    for (long day : earned) {
      sum += day;
    }
    long daily = earned.isEmpty() ? 0 : Math.floorDiv(sum, (long) earned.size());
    book.level(Measure.CASH, Page.ALL, cash);
    book.level(Measure.COMPANY_VALUE, Page.ALL, cash + DAYS_AHEAD * daily);
  }
}

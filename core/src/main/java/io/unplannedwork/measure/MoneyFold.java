package io.unplannedwork.measure;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.scenario.MarketSpec;
import io.unplannedwork.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Money. The company's value is its cash plus a quarter (90 days) of what a day of the last week
 * earned on average after outages: what is live and wanted counts as long as it serves. The price
 * of a share is that value over the shares, times the part of the customers that is left.
 */
final class MoneyFold implements Fold {
  /** How many days of today's earnings a buyer would pay for. */
  private static final long DAYS_AHEAD = 90;

  private static final int WEEK = 7;

  private final Book book;
  private final Deque<Long> earned = new ArrayDeque<>();
  private final MarketSpec market;
  private long today;
  private long customers;
  private long worth;

  MoneyFold(Book book, Scenario scenario) {
    this.book = book;
    market = scenario.market();
    if (market.customers() != null) {
      customers = market.customers().start();
      book.level(Measure.CUSTOMERS, Page.ALL, customers);
    }
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
        case WAGES, OVERTIME, PRACTICE, DECISION, PENALTY, RUNNING, LOST_DATA -> {}
      }
    } else if (recorded.event() instanceof CompanyEvent.CustomersMoved moved) {
      customers = moved.customers();
      book.level(Measure.CUSTOMERS, Page.ALL, customers);
      price();
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
    worth = cash + DAYS_AHEAD * daily;
    book.level(Measure.COMPANY_VALUE, Page.ALL, worth);
    price();
  }

  /**
   * Cents for a share: what a share of the company is worth, times the part of its customers that
   * the company has kept, since who left earns nothing next year. Never below nothing.
   */
  private void price() {
    if (market.shares() == 0) {
      return;
    }
    double kept = market.customers() == null ? 1 : customers / (double) market.customers().start();
    double price = StrictMath.floor(worth / (double) market.shares() * kept);
    book.level(Measure.SHARE_PRICE, Page.ALL, Math.max(0, (long) price));
  }
}

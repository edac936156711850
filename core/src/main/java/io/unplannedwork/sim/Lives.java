package io.unplannedwork.sim;

import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Item;
import java.util.List;

/**
 * Attributes every minute of an item's life. A stretch of life ends when the item's situation
 * changes; only then are its minutes booked, so the account with the stretch still open always sums
 * to the minutes since arrival.
 */
public final class Lives {
  private final Company company;

  Lives(Company company) {
    this.company = company;
  }

  /** Ends the stretch of life until now and begins the next one. */
  public void turn(Item item, Spent spent, long subject) {
    book(item, item.account);
    item.spending = spent;
    item.spendingOn = subject;
    item.spentSince = company.now();
  }

  /** The account up to now; the item is not touched. */
  private Account accountNow(Item item) {
    Account account = item.account.copy();
    book(item, account);
    if (item.sliceIds != null) {
      account.add(accountNow(unfinishedSlice(item)));
    }
    return account;
  }

  /** A whole item's life goes on in its slices, which all began when it was cut. */
  private Item unfinishedSlice(Item item) {
    for (int i = item.sliceIds.length - 1; i >= 0; i--) {
      Item slice = company.items.get(item.sliceIds[i]);
      if (slice != null) {
        return slice;
      }
    }
    throw new IllegalStateException("item " + item.id + " ends with its last slice");
  }

  private void book(Item item, Account account) {
    long minutes = company.now() - item.spentSince;
    if (item.spending == null || minutes == 0) {
      return;
    }
    switch (item.spending) {
      case WORKED -> bookWork(item, account, minutes);
      case WAITED_FOR_PEOPLE, WAITED_FOR_ANSWER, WAITED_FOR_WIP, INTERRUPTED ->
          bookWait(item, account, minutes, waitedTeam(item));
      case WAITED_FOR_APPROVAL, BLOCKED -> {
        if (Account.kind(item.spendingOn) == Account.Of.TEAM) {
          bookWait(item, account, minutes, Account.number(item.spendingOn));
        } else {
          account.add(item.spending, item.spendingOn, minutes);
        }
      }
      default -> account.add(item.spending, item.spendingOn, minutes);
    }
  }

  /** Work goes first into finding the way back in, then into what is done again, then onwards. */
  private void bookWork(Item item, Account account, long minutes) {
    long rate = item.run.rate();
    long backIn = Math.min(minutes, Staff.minutes(item.leftSwitching, rate));
    long again = Math.min(minutes, Staff.minutes(item.leftSwitching + item.leftRework, rate));
    account.add(Spent.SWITCHING, item.spendingOn, backIn);
    account.add(Spent.REWORKED, item.spendingOn, again - backIn);
    account.add(Spent.WORKED, item.spendingOn, minutes - again);
  }

  /** Hours at which nobody of the team is at work count as closed. */
  private void bookWait(Item item, Account account, long minutes, int team) {
    Calendar calendar = company.teams[team].calendar;
    long open = calendar.openMinutes(item.spentSince, company.now());
    account.add(item.spending, item.spendingOn, open);
    account.add(Spent.CLOSED, Account.subject(Account.Of.TEAM, team), minutes - open);
  }

  private int waitedTeam(Item item) {
    if (item.spending == Spent.INTERRUPTED) {
      return item.team;
    }
    int number = Account.number(item.spendingOn);
    return Account.kind(item.spendingOn) == Account.Of.STAGE
        ? company.organising.doer(item, company.stages[number])
        : number;
  }

  /** Where the item's minutes went until now. */
  List<SpentMinutes> account(Item item) {
    return told(accountNow(item));
  }

  /** With the ids of what minutes went to. */
  List<SpentMinutes> told(Account account) {
    SpentMinutes[] lines = new SpentMinutes[account.size()];
    for (int line = 0; line < lines.length; line++) {
      lines[line] =
          new SpentMinutes(
              account.spent(line), subject(account.subject(line)), account.minutes(line));
    }
    return List.of(lines);
  }

  private String subject(long subject) {
    int number = Account.number(subject);
    return switch (Account.kind(subject)) {
      case NOTHING -> "";
      case STAGE -> company.stages[number].spec.id().value();
      case TEAM -> company.teams[number].id.value();
      case PERSON -> company.people[number].id.value();
      case INCIDENT -> Integer.toString(number);
      case SERVICE -> company.services[number].spec.id().value();
      case SOURCE ->
          number < company.demand.length
              ? company.demand[number].spec.id().value()
              : company.scenario.promises().get(number - company.demand.length).id().value();
    };
  }
}

package io.unplannedwork.sim;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.ChangeEvent.ChangeRecorded;
import io.unplannedwork.contract.ChangeEvent.Result;
import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Evidence;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.sim.component.Audit;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Task;
import io.unplannedwork.sim.law.Trail;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Lets auditors draw changes out of the company's own log. Every change draws a lot of its own when
 * it is recorded, and the lowest lots are drawn: one change more moves no other's luck.
 */
public final class Auditing {
  private static final Comparator<Audit.Lot> LOWEST =
      Comparator.comparingLong(Audit.Lot::lot).thenComparingLong(Audit.Lot::event);

  private final Company company;

  Auditing(Company company) {
    this.company = company;
  }

  /** A change went to production and stayed there; it can be drawn. */
  void recorded(Item item, ChangeRecorded change, long event) {
    if (change.result() == Result.TAKEN_BACK
        || change.result() == Result.FAILED
        || change.service() == null) {
      return;
    }
    for (Audit audit : company.audits) {
      if (!audit.drawn && concerns(audit, change)) {
        long source = Dice.source("audit", audit.spec.id()) ^ item.source;
        long lot = company.dice.bits(Dice.Purpose.AUDIT, source, item.ordinal, item.slice) >>> 1;
        keep(audit, new Audit.Lot(lot, item.title, change, event));
      }
    }
  }

  private boolean concerns(Audit audit, ChangeRecorded change) {
    boolean since =
        audit.spec.since() == null
            || company.now() >= company.scenario.at(audit.spec.since()).minutes();
    return since
        && (audit.spec.services().isEmpty() || audit.spec.services().contains(change.service()));
  }

  private static void keep(Audit audit, Audit.Lot lot) {
    List<Audit.Lot> lots = audit.lots;
    lots.add(lot);
    lots.sort(LOWEST);
    if (lots.size() > audit.spec.changes()) {
      lots.remove(lots.size() - 1);
    }
  }

  /** The day has come: what was drawn is to be shown, each by work of its own. */
  public void draw(Audit audit) {
    audit.drawn = true;
    audit.cause =
        company.record(audit.cause, new ChangeEvent.AuditBegan(audit.spec.id(), audit.lots.size()));
    for (int i = 0; i < audit.lots.size(); i++) {
      draw(audit, i);
    }
    company.agenda.move(audit.end, company.scenario.at(audit.spec.due()).minutes());
  }

  private void draw(Audit audit, int place) {
    Audit.Lot lot = audit.lots.get(place);
    ChangeRecorded change = lot.change();
    Set<Evidence> lacks = Trail.lacks(change);
    long drawn =
        company.record(
            lot.event(),
            new ChangeEvent.ChangeDrawn(
                audit.spec.id(),
                change.item(),
                lot.title(),
                change.service(),
                change.route(),
                List.copyOf(lacks)));
    int sought = lacks.size() - (lacks.contains(Evidence.AUTHORISATION) ? 1 : 0);
    Task task = new Task();
    task.chore = Chore.EVIDENCE;
    task.service = company.service(change.service()).index;
    task.about = audit.index * 64 + place;
    task.what = lot.title();
    task.effort =
        1000
            * Trail.effort(
                audit.spec.effort(), audit.spec.search(), sought, company.factor(Effect.EVIDENCE));
    task.team = company.team(audit.spec.team()).index;
    if (lacks.contains(Evidence.AUTHORISATION)) {
      find(audit, lot, drawn);
    }
    company.tending.order(task, drawn);
  }

  /** How a change went is shown. */
  void shown(Task task) {
    Audit audit = company.audits[task.about / 64];
    if (audit.end.minute() == Agenda.NEVER) {
      return;
    }
    Audit.Lot lot = audit.lots.get(task.about % 64);
    company.record(
        task.cause, new ChangeEvent.ChangeShown(audit.spec.id(), lot.change().item(), lot.title()));
  }

  /** The time is over: what is not shown is a finding. */
  public void end(Audit audit) {
    company.agenda.cancel(audit.end);
    long event = audit.cause;
    for (Task task : company.tasks.all()) {
      if (task.chore == Chore.EVIDENCE && task.about / 64 == audit.index) {
        Audit.Lot lot = audit.lots.get(task.about % 64);
        if (!Trail.lacks(lot.change()).contains(Evidence.AUTHORISATION)) {
          find(audit, lot, task.cause);
        }
      }
    }
    audit.cause =
        company.record(event, new ChangeEvent.AuditEnded(audit.spec.id(), audit.findings));
  }

  private void find(Audit audit, Audit.Lot lot, long cause) {
    audit.findings++;
    long event =
        company.record(
            cause, new ChangeEvent.FindingMade(audit.spec.id(), lot.change().item(), lot.title()));
    company.treasury.book(
        CompanyEvent.Booking.PENALTY, audit.spec.id(), -audit.spec.fine() * 100, event);
  }
}

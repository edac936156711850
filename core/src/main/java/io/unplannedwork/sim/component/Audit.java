package io.unplannedwork.sim.component;

import io.unplannedwork.contract.ChangeEvent.ChangeRecorded;
import io.unplannedwork.scenario.AuditSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/** An auditor, and the changes that will be drawn: those with the lowest lots so far. */
public final class Audit implements Numbered {
  /** A change and its lot; the lowest are drawn. */
  public record Lot(long lot, String title, ChangeRecorded change, long event) {}

  public int index;
  public AuditSpec spec;

  /** Lowest first; at most as many as are drawn. */
  public final List<Lot> lots = new ArrayList<>();

  public int findings;
  public boolean drawn;

  /** The number of the last event that concerned it. */
  public long cause;

  /** The changes are drawn. */
  public Agenda.Entry draw;

  /** The time to show them is over. */
  public Agenda.Entry end;

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index).add(findings).add(drawn).add(cause);
    for (Lot lot : lots) {
      print.add(lot.lot()).add(lot.event());
    }
  }
}

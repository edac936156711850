package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.sim.component.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What acts on laws for some days, beside practices. */
public final class Spells {
  private record Spell(EffectSpec.Effect effect, int permille, long ends) {}

  private final Company company;
  private final List<Spell> spells = new ArrayList<>();
  private final Agenda.Entry end;

  Spells(Company company) {
    this.company = company;
    end = company.agenda.entry(WorkingDay.END_SPELL, 0, 0);
  }

  /** From now on, for so many days. */
  void cast(Order.Affect affect, long cause) {
    long ends = company.now() + affect.days() * SimTime.DAY;
    spells.add(new Spell(affect.effect(), affect.permille(), ends));
    company.record(
        cause,
        new CompanyEvent.PolicyChanged(
            "effect/" + affect.effect(), affect.permille() + "/" + affect.days()));
    hold(cause);
  }

  /** One or more are over. */
  public void end() {
    spells.removeIf(spell -> spell.ends() <= company.now());
    hold(0);
  }

  private void hold(long cause) {
    double[] products = new double[EffectSpec.Effect.values().length];
    Arrays.fill(products, 1);
    long next = Agenda.NEVER;
    for (Spell spell : spells) {
      products[spell.effect().ordinal()] *= Math.max(0, 1 + spell.permille() / 1000.0);
      next = Math.min(next, spell.ends());
    }
    company.effects.beside(products);
    company.agenda.move(end, next);
    for (Service service : company.services) {
      company.serving.turn(service, cause);
    }
  }

  void addTo(Fingerprint print) {
    for (Spell spell : spells) {
      print.add(spell.effect()).add(spell.permille()).add(spell.ends());
    }
  }
}

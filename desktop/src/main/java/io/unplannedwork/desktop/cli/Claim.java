package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.Measure;
import java.util.List;

/**
 * What a shipped scenario is said to show: that one way to play it comes out better on a measure
 * than another.
 */
record Claim(String scenario, String better, String worse, Measure measure, String inWords) {
  static final List<Claim> ALL =
      List.of(
          new Claim(
              "short/hero",
              "teach",
              "lean-on-him",
              Measure.BUS_FACTOR,
              "teaching leaves more heads that know"),
          new Claim(
              "short/hero",
              "teach",
              "lean-on-him",
              Measure.FATIGUE,
              "shared nights and teaching tire people less"),
          new Claim(
              "short/high-season",
              "both-sides",
              "development-alone",
              Measure.COMPANY_VALUE,
              "development alone earns less than both sides"),
          new Claim(
              "short/high-season",
              "both-sides",
              "development-alone",
              Measure.OUTAGE_COST,
              "development alone loses more to outages"),
          new Claim(
              "short/slow-market",
              "silos",
              "rocket",
              Measure.COMPANY_VALUE,
              "on a slow market departments are worth more"),
          new Claim(
              "short/slow-market",
              "rocket",
              "silos",
              Measure.CHANGE_LEAD_TIME,
              "small releases when ready are sooner live"),
          new Claim(
              "short/devops-hire",
              "ask-first",
              "hire-and-hand-over",
              Measure.CHANGE_LEAD_TIME,
              "a team between builders and operators is one more queue"),
          new Claim(
              "short/platform-25",
              "as-ever",
              "platform",
              Measure.LEAD_TIME,
              "with 25 people a platform team costs more than it spares"),
          new Claim(
              "wheelbarrow",
              "thin-slices",
              "siloed",
              Measure.COMPANY_VALUE,
              "thin slices are worth more than everything at once"),
          new Claim(
              "wheelbarrow",
              "thin-slices",
              "siloed",
              Measure.OUTAGE_COST,
              "everything at once loses more to outages"));

  /** Whether one number is better than another on this measure. */
  boolean holds(double ofBetter, double ofWorse) {
    return measure.better() == Measure.Better.HIGHER ? ofBetter > ofWorse : ofBetter < ofWorse;
  }
}

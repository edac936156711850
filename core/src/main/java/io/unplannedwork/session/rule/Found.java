package io.unplannedwork.session.rule;

import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Sight;
import java.util.List;
import java.util.function.Predicate;

/** What anybody finds who looks at the board, in words; reasons are made of it. */
final class Found {
  private Found() {}

  /** So many of something: "no change", "1 change", "4 changes". */
  static String some(Table table, String what, long count) {
    String form = count == 0 ? "none" : count == 1 ? "one" : "many";
    return table.texts().get("count." + what + "." + form, count);
  }

  static String day(Table table, SimTime at) {
    return table.words().day(at);
  }

  static long items(Table table, Predicate<Sight.ItemRow> which) {
    return table.sight().items().stream().filter(which).count();
  }

  static long in(Table table, Sight.ItemState state) {
    return items(table, item -> item.state() == state);
  }

  static Sight.StageRow row(Table table, StageSpec stage) {
    return table.sight().stages().stream()
        .filter(each -> each.id().equals(stage.id()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the company has no stage " + stage.id()));
  }

  /** How many people work in a team now. */
  static long people(Table table, StageSpec stage) {
    return table.sight().people().stream()
        .filter(person -> person.team().equals(stage.team()))
        .count();
  }

  /** The next day on which a stage of a kind does something; null where none is set. */
  static String next(Table table, StageSpec.Kind kind) {
    return table.scenario().stages().stream()
        .filter(stage -> stage.kind() == kind)
        .map(stage -> row(table, stage).nextMoment())
        .filter(moment -> moment != null)
        .sorted()
        .findFirst()
        .map(moment -> day(table, moment))
        .orElse(null);
  }

  /** The stages where a role's people work, in the stream's order. */
  static List<StageSpec> stages(Table table, Role head) {
    return table.scenario().stages().stream()
        .filter(stage -> stage.kind() == StageSpec.Kind.WORK)
        .filter(stage -> table.head(stage.team()) == head)
        .toList();
  }
}

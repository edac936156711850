package io.unplannedwork.fog;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.Rival;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.BonusSpec;
import io.unplannedwork.scenario.Knows;
import io.unplannedwork.scenario.SchemeSpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.Chair;
import io.unplannedwork.session.Closing;
import io.unplannedwork.session.Session;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people are paid: the own bonus, the scheme as far as it is known, and who was paid best. */
final class PayParts {
  /** What a seat's bonuses came to, and these in words. */
  private record Worded(List<Bonus> bonuses, Body.Bonus body) {}

  private final Session session;
  private final Texts texts;
  private final Words words;
  private final boolean spoken;
  private final Map<SeatId, Worded> bonuses = new HashMap<>();

  /**
   * @param spoken whether sentences are made that only people read; otherwise they are empty
   */
  PayParts(Session session, boolean spoken) {
    this.session = session;
    this.spoken = spoken;
    texts = session.texts();
    words = new Words(session.scenario(), texts);
  }

  /**
   * The seat's own, with what each part makes of it; put into words anew only when it stands
   * otherwise than before.
   */
  Body.Bonus bonus(SeatSpec seat) {
    List<Bonus> now = session.bonuses(seat);
    Worded before = bonuses.get(seat.id());
    if (before == null || !before.bonuses().equals(now)) {
      before = new Worded(List.copyOf(now), word(now));
      bonuses.put(seat.id(), before);
    }
    return before.body();
  }

  private Body.Bonus word(List<Bonus> all) {
    long cents = 0;
    long full = 0;
    List<Body.BonusPart> parts = new ArrayList<>();
    for (Bonus bonus : all) {
      cents += bonus.cents();
      full += bonus.full();
      bonus.parts().forEach(part -> parts.add(part(part)));
    }
    return new Body.Bonus(cents, full, parts);
  }

  private Body.BonusPart part(Bonus.Part part) {
    BonusSpec.Part spec = part.spec();
    return new Body.BonusPart(
        spec.measure(),
        spoken ? words(part) : "",
        part.reading().value(),
        spec.none(),
        spec.all(),
        spec.weight(),
        part.permille(),
        part.cents());
  }

  private String words(Bonus.Part part) {
    Measure measure = part.spec().measure();
    return texts.get(
        "bonus.part",
        texts.get("measure." + measure),
        words.value(measure, part.reading().value()),
        words.value(measure, part.spec().none()),
        words.value(measure, part.spec().all()));
  }

  /** By what scheme people are paid; of other seats only who may know it is told for what. */
  Optional<Body.Scheme> scheme(Horizon horizon) {
    boolean paid =
        session.seats().stream()
            .anyMatch(
                seat ->
                    seat.roles().stream()
                        .anyMatch(role -> session.schemes().bonus(role).isPresent()));
    if (!paid || session.round() == 0) {
      return Optional.empty();
    }
    List<Body.PaidFor> rows = new ArrayList<>();
    for (SeatSpec seat : session.seats()) {
      if (seat.equals(horizon.seat()) || horizon.sees(Knows.BONUSES)) {
        for (Role role : seat.roles()) {
          session
              .schemes()
              .bonus(role)
              .ifPresent(bonus -> rows.add(new Body.PaidFor(seat.id(), paidFor(seat, bonus))));
        }
      }
    }
    Optional<SchemeSpec> now = session.schemes().now();
    return Optional.of(
        new Body.Scheme(
            now.map(SchemeSpec::title).orElse(texts.get("scheme.unnamed")),
            now.map(SchemeSpec::about).orElse(""),
            session.schemes().next().map(next -> texts.get("scheme.next", next.title())).orElse(""),
            rows,
            rows.stream().map(Body.PaidFor::seat).distinct().count() < session.seats().size()
                ? texts.get("scheme.hidden")
                : ""));
  }

  /** A seat with several roles is paid for each. */
  private String paidFor(SeatSpec seat, BonusSpec bonus) {
    long weights = bonus.parts().stream().mapToLong(BonusSpec.Part::weight).sum();
    List<String> parts = new ArrayList<>();
    for (BonusSpec.Part part : bonus.parts()) {
      boolean more = part.all() > part.none();
      parts.add(
          texts.get(
              more ? "scheme.part.more" : "scheme.part.less",
              texts.get("measure." + part.measure()),
              100 * part.weight() / weights));
    }
    String list = Texts.list(parts);
    return seat.roles().size() == 1
        ? list
        : texts.get("scheme.as", texts.get("role." + bonus.role()), list);
  }

  /**
   * For each role that is paid here, who in which company was paid best for it, and how the own
   * holder compares; of equal sums the own comes first, then the companies in their order.
   */
  List<Body.Best> best(Closing closing, Field field) {
    List<Body.Best> best = new ArrayList<>();
    for (Chair chair : session.chairs()) {
      for (Bonus own : closing.bonuses().getOrDefault(chair.id(), List.of())) {
        best.add(best(chair, own, closing.round(), field));
      }
    }
    return best;
  }

  private Body.Best best(Chair chair, Bonus own, int round, Field field) {
    List<Rival> others =
        field.rivals().stream()
            .filter(each -> each.round() == round && each.role() == own.role())
            .sorted(
                Comparator.comparingLong((Rival each) -> -each.cents())
                    .thenComparingInt(Rival::company))
            .toList();
    int better = (int) others.stream().filter(each -> each.cents() > own.cents()).count();
    boolean here = better == 0;
    SeatId seat = chair.id();
    return new Body.Best(
        own.role(),
        texts.get("role." + own.role()),
        seat,
        here ? chair.name() : others.get(0).name(),
        here ? "" : texts.get("company." + field.kind(), others.get(0).company()),
        here ? own.cents() : others.get(0).cents(),
        own.cents(),
        better + 1,
        others.size() + 1);
  }
}

package io.unplannedwork.session.rule;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;
import java.util.List;
import java.util.Optional;

/** Says in an offer which of its answers another seat must agree to. */
public final class Consent {
  private Consent() {}

  /** The offer with the seat that must agree at each option, and at the whole where all need it. */
  public static Offer marked(Rule rule, Table table, SeatSpec seat, Offer offer) {
    List<Offer.Option> options =
        offer.options().stream()
            .map(option -> option.agreedBy(asked(rule, table, seat, offer, option)))
            .toList();
    List<SeatId> all =
        options.stream()
            .filter(option -> !isCurrent(offer, option))
            .map(Offer.Option::mustAgree)
            .distinct()
            .toList();
    return offer.agreedBy(options, all.size() == 1 ? all.get(0) : null);
  }

  /** Whom to ask for an answer with this option; null where nobody need be asked. */
  private static SeatId asked(
      Rule rule, Table table, SeatSpec seat, Offer offer, Offer.Option option) {
    if (isCurrent(offer, option)) {
      return null;
    }
    List<Answer> answers =
        switch (offer.kind()) {
          case CHOOSE -> List.of(new Answer.Choice(option.id()));
          case TOGGLE -> List.of(new Answer.Toggle(option.id().equals("on")));
          case NUMBER -> List.of(new Answer.Amount(Long.parseLong(option.id())));
          case ASSIGN ->
              offer.targets().stream()
                  .map(target -> (Answer) new Answer.Assignment(option.id(), target.id()))
                  .toList();
          case RANK, TEXT -> List.of();
        };
    return answers.stream()
        .map(answer -> rule.mustAgree(table, seat, answer))
        .flatMap(Optional::stream)
        .filter(asked -> !table.pacts().joins(seat.id(), asked))
        .findFirst()
        .orElse(null);
  }

  /** What holds already is no decision, so nobody need agree to it. */
  private static boolean isCurrent(Offer offer, Offer.Option option) {
    Answer now = offer.current();
    return now instanceof Answer.Choice choice && choice.option().equals(option.id())
        || now instanceof Answer.Toggle toggle && option.id().equals(toggle.on() ? "on" : "off")
        || now instanceof Answer.Amount amount
            && option.id().equals(Long.toString(amount.number()));
  }
}

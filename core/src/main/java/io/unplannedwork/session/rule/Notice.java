package io.unplannedwork.session.rule;

import static io.unplannedwork.session.rule.Offers.leaning;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.Felt;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight.PersonRow;
import java.util.List;

/** Somebody has given notice: the CIO can offer them more money, or a word of thanks. */
final class Notice implements Rule {
  private static final int URGENCY = 60;

  private static final String RAISE = "raise";
  private static final String WORD = "word";

  /** What is offered: a tenth more. */
  private static final Permille MORE = Permille.of(100);

  @Override
  public String name() {
    return "notice";
  }

  @Override
  public String title(Table table) {
    return table.texts().get("notice.title");
  }

  @Override
  public String reason(Table table) {
    return table
        .texts()
        .get(
            "notice.reason",
            Texts.list(leaving(table).stream().map(row -> table.person(row.id()).name()).toList()));
  }

  @Override
  public int weight() {
    return URGENCY;
  }

  @Override
  public List<Deal> deals() {
    return List.of(Deal.of(Role.CIO, 0, 0, Felt.RESIGNATION));
  }

  private static List<PersonRow> leaving(Table table) {
    return table.sight().people().stream().filter(row -> row.lastDay() != null).toList();
  }

  @Override
  public List<Offer> offers(Table table, SeatSpec seat) {
    List<PersonRow> leaving = leaving(table);
    if (leaving.isEmpty()) {
      return List.of();
    }
    List<Offer.Option> people =
        leaving.stream()
            .map(
                row ->
                    Offers.option(
                        row.id().value(), table.person(row.id()).name(), about(table, row)))
            .toList();
    List<Offer.Option> targets =
        List.of(
            Offers.option(
                RAISE,
                table.texts().get("notice.raise"),
                table.texts().get("notice.raise.detail"),
                leaning(Measure.RESIGNATIONS, -300),
                leaning(Measure.CASH, -20)),
            Offers.option(
                WORD,
                table.texts().get("notice.word"),
                table.texts().get("notice.word.detail"),
                leaning(Measure.RESIGNATIONS, -100)));
    return List.of(
        new Offer(
            new DecisionId(name()),
            title(table),
            table.texts().get("notice.question"),
            AnswerKind.ASSIGN,
            null,
            people,
            targets,
            0,
            0,
            0,
            "",
            "",
            table
                .texts()
                .get(
                    "notice.known",
                    table.parameter(Parameter.EXIT_STAYS) / 10,
                    table.parameter(Parameter.MORALE_RAISE) / 10,
                    table.parameter(Parameter.MORALE_PRAISE) / 10),
            null,
            URGENCY,
            false));
  }

  /** What they are, and where people feel anything, how content. */
  private static String about(Table table, PersonRow row) {
    String title = table.person(row.id()).title();
    return row.morale() == null
        ? title
        : table.texts().get("notice.person", title, row.morale().value() / 10);
  }

  @Override
  public List<Order> carryOut(Table table, DecisionId id, Answer answer) {
    Answer.Assignment assignment = (Answer.Assignment) answer;
    PersonId person = new PersonId(assignment.subject());
    return List.of(
        assignment.target().equals(RAISE)
            ? new Order.Raise(person, MORE)
            : new Order.Praise(person, null));
  }
}

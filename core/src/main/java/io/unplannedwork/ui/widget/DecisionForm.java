package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** One decision, drawn from its data alone: what is asked, the answers, their price, the button. */
public final class DecisionForm extends Table {
  private static final int LONGEST_WORDS = 200;
  private static final int PAGE_OF_STEPS = 10;
  private static final float FADED = 0.5f;
  private final Ui ui;
  private final Body.Decision decision;
  private final boolean standing;
  private final Runnable close;
  private final Table answers = new Table();
  private final Table foot = new Table();
  private final List<String> ranking = new ArrayList<>();
  private final List<Press> ups = new ArrayList<>();
  private final List<Press> downs = new ArrayList<>();
  private Answer answer;
  private Press submit;
  private Field words;

  /** Where a form is drawn. */
  public enum Place {
    /** On a card of its own, which it fills and can close. */
    CARD,
    /** As a card; the answer is a standing order. */
    STANDING,
    /** Within a page that scrolls; the page has a place for {@link #submission}. */
    PAGE
  }

  /** {@code close} is called when the form is no longer needed. */
  public DecisionForm(Ui ui, Body.Decision decision, Place place, Runnable close) {
    this.ui = ui;
    this.decision = decision;
    standing = place == Place.STANDING;
    this.close = close;
    this.answer = decision.draft() != null ? decision.draft() : decision.current();
    top().left();
    defaults().growX().left();
    head(place);
    answers.top().left();
    answers.defaults().growX().left();
    Table body = new Table();
    body.top().left();
    body.defaults().growX().left();
    body.add(ui.wrapped(Type.BODY, Palette.INK, decision.question())).padBottom(ui.dp(12)).row();
    body.add(answers).padBottom(ui.dp(10)).row();
    facts(body);
    if (place != Place.PAGE) {
      add(ui.scroll(body)).grow().row();
      add(foot).padTop(ui.dp(10));
    } else {
      add(body);
    }
    startRanking();
    fill();
  }

  /** What holds now, and the button that decides. */
  public Table submission() {
    return foot;
  }

  private void head(Place place) {
    Table head = new Table();
    head.add(ui.wrapped(Type.HEADING, Palette.INK, decision.title())).growX().left();
    if (place != Place.PAGE) {
      head.add(ui.button(Press.Kind.QUIET, Icon.X, null, close)).top().right().padLeft(ui.dp(8));
    }
    add(head).padBottom(ui.dp(4)).row();
  }

  private void facts(Table body) {
    if (!decision.why().isEmpty()) {
      fact(body, Icon.CLOCK, ui.t("decision.why"), decision.why());
    }
    if (!decision.known().isEmpty()) {
      fact(body, Icon.EYE, ui.t("decision.known"), decision.known());
    }
    if (!decision.cost().isEmpty()) {
      fact(body, Icon.COINS, ui.t("decision.cost"), decision.cost());
    }
    // Where only some answers need a yes, those say so themselves.
    if (decision.mustAgree() != null) {
      fact(
          body,
          Icon.HANDSHAKE,
          ui.t("decision.agree"),
          ui.t("decision.mustAgree", ui.desk().seatTitle(decision.mustAgree())));
    }
    if (decision.standing()) {
      fact(body, Icon.SCROLL_TEXT, ui.t("decision.standing"), ui.t("decision.standingHow"));
    }
  }

  private void fact(Table body, Icon icon, String name, String text) {
    Table fact = new Table();
    fact.add(ui.icon(icon, Type.ICON_SMALL, Palette.QUIET)).top().padTop(ui.dp(2));
    Table lines = new Table();
    lines.add(ui.label(Type.LABEL, Palette.QUIET, name)).left().growX().row();
    lines.add(ui.wrapped(Type.SMALL, Palette.INK, text)).growX();
    fact.add(lines).growX().padLeft(ui.dp(8));
    body.add(fact).padBottom(ui.dp(8)).row();
  }

  private void foot() {
    boolean plan = ui.desk().phase() == Phase.PLAN;
    SeatId asked = standing ? null : asked();
    String now = standing ? "standing.give" : plan ? "decision.draft" : "decision.do";
    String text = asked != null ? ui.t("decision.propose", ui.desk().seatTitle(asked)) : ui.t(now);
    submit =
        ui.button(Press.Kind.PRIMARY, asked != null ? Icon.SEND : Icon.CHECK, text, this::submit);
    foot.clearChildren();
    foot.add(state()).growX().minWidth(0).left();
    if (standing && decision.draft() != null) {
      Runnable back =
          () -> {
            ui.desk().send(new Command.Stand(decision.id(), null));
            close.run();
          };
      foot.add(ui.button(Press.Kind.QUIET, Icon.UNDO, ui.t("standing.back"), back))
          .padLeft(ui.dp(10));
    }
    foot.add(submit).right().padLeft(ui.dp(10));
  }

  /** Whom the answer chosen now must be proposed to; null for nobody. */
  private SeatId asked() {
    if (decision.mustAgree() != null) {
      return decision.mustAgree();
    }
    String chosen =
        answer instanceof Answer.Choice choice
            ? choice.option()
            : answer instanceof Answer.Toggle toggle
                ? toggle.on() ? "on" : "off"
                : answer instanceof Answer.Amount amount
                    ? Long.toString(amount.number())
                    : answer instanceof Answer.Assignment given ? given.subject() : "";
    return decision.options().stream()
        .filter(option -> option.id().equals(chosen))
        .map(Body.Option::mustAgree)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Label state() {
    if (decision.draft() != null) {
      return ui.wrapped(
          Type.LABEL,
          Palette.GOOD,
          ui.t(standing ? "standing.order" : "decision.drafted", words(decision.draft())));
    }
    return ui.wrapped(
        Type.SMALL,
        Palette.QUIET,
        decision.current() == null ? "" : ui.t("decision.now", words(decision.current())));
  }

  /** An answer as words. */
  private String words(Answer given) {
    if (given instanceof Answer.Choice choice) {
      return option(choice.option());
    }
    if (given instanceof Answer.Amount amount) {
      return amount.number() + " " + decision.unit();
    }
    if (given instanceof Answer.Toggle toggle) {
      return ui.t(toggle.on() ? "decision.on" : "decision.off");
    }
    if (given instanceof Answer.Ranking ranked) {
      return ranked.options().isEmpty() ? "" : option(ranked.options().get(0)) + " …";
    }
    if (given instanceof Answer.Assignment assigned) {
      return option(assigned.subject()) + " → " + option(assigned.target());
    }
    return given instanceof Answer.Words text ? text.words() : "";
  }

  private String option(String id) {
    for (Body.Option option : decision.options()) {
      if (option.id().equals(id)) {
        return option.label();
      }
    }
    for (Body.Option target : decision.targets()) {
      if (target.id().equals(id)) {
        return target.label();
      }
    }
    return id;
  }

  private void startRanking() {
    if (answer instanceof Answer.Ranking ranked) {
      ranking.addAll(ranked.options());
    }
    for (Body.Option option : decision.options()) {
      if (!ranking.contains(option.id())) {
        ranking.add(option.id());
      }
    }
    ranking.removeIf(id -> decision.options().stream().noneMatch(o -> o.id().equals(id)));
  }

  private void submit() {
    if (words != null) {
      answer = new Answer.Words(words.getText().strip());
    }
    if (answer != null) {
      ui.desk()
          .send(
              standing
                  ? new Command.Stand(decision.id(), answer)
                  : new Command.Decide(decision.id(), answer));
      close.run();
    }
  }

  private void set(Answer newAnswer) {
    answer = newAnswer;
    fill();
  }

  private void fill() {
    answers.clearChildren();
    switch (decision.kind()) {
      case CHOOSE -> choose();
      case RANK -> rank();
      case NUMBER -> number();
      case ASSIGN -> assign();
      case TOGGLE -> toggle();
      case TEXT -> {
        String text = answer instanceof Answer.Words given ? given.words() : "";
        words = new Field(ui, text, "", LONGEST_WORDS);
        answers.add(words);
      }
    }
    foot();
    submit.setEnabled(complete());
  }

  /** What holds already is no answer; a standing order may say it all the same. */
  private boolean complete() {
    Answer before = decision.draft() != null ? decision.draft() : decision.current();
    if (!standing && decision.kind() != AnswerKind.TEXT && Objects.equals(answer, before)) {
      return false;
    }
    return switch (decision.kind()) {
      case ASSIGN ->
          answer instanceof Answer.Assignment given
              && !given.subject().isEmpty()
              && !given.target().isEmpty();
      case TEXT -> true;
      default -> answer != null;
    };
  }

  private void choose() {
    for (Body.Option option : decision.options()) {
      boolean on = answer instanceof Answer.Choice given && given.option().equals(option.id());
      answers
          .add(option(option, on, () -> set(new Answer.Choice(option.id()))))
          .padBottom(ui.dp(8))
          .row();
    }
  }

  private Press option(Body.Option option, boolean on, Runnable action) {
    boolean barred = !option.barred().isEmpty();
    Press row = new Press(ui, Press.Kind.OPTION, barred ? null : action);
    row.setOn(on);
    row.pad(ui.dp(9), ui.dp(12), ui.dp(10), ui.dp(12));
    Color ink = on ? Palette.ACCENT : Palette.QUIET;
    row.add(ui.icon(barred ? Icon.BAN : on ? Icon.CIRCLE_CHECK : Icon.CIRCLE, Type.ICON, ink))
        .top()
        .padRight(ui.dp(10));
    Table text = new Table();
    text.defaults().growX().left();
    text.add(ui.wrapped(Type.STRONG, barred ? Palette.QUIET : Palette.INK, option.label())).row();
    if (barred) {
      text.add(ui.wrapped(Type.LABEL, Palette.INK, option.barred())).padTop(ui.dp(2)).row();
    }
    if (!option.detail().isEmpty()) {
      text.add(ui.wrapped(Type.SMALL, Palette.QUIET, option.detail())).padTop(ui.dp(2)).row();
    }
    if (option.mustAgree() != null && decision.mustAgree() == null) {
      text.add(
              ui.wrapped(
                  Type.SMALL,
                  Palette.ACCENT,
                  ui.t("decision.mustSay", ui.desk().seatTitle(option.mustAgree()))))
          .padTop(ui.dp(2))
          .row();
    }
    if (!option.leanings().isEmpty()) {
      Actor chips = Leanings.chips(ui, option.leanings());
      chips.getColor().a = barred ? FADED : 1;
      text.add(chips).padTop(ui.dp(5));
    }
    row.add(text).growX();
    return row;
  }

  private void rank() {
    answer = new Answer.Ranking(ranking);
    ups.clear();
    downs.clear();
    for (int i = 0; i < ranking.size(); i++) {
      int at = i;
      Table row = new Table();
      row.setBackground(ui.theme().outlined(Palette.PAPER, Palette.LINE_STRONG, 6));
      row.add(ui.label(Type.NUMBER, Palette.ACCENT, String.valueOf(i + 1)))
          .width(ui.dp(22))
          .padLeft(ui.dp(12));
      Table text = new Table();
      text.add(ui.wrapped(Type.LABEL, Palette.INK, option(ranking.get(i)))).growX().row();
      decision.options().stream()
          .filter(o -> o.id().equals(ranking.get(at)) && !o.detail().isEmpty())
          .forEach(o -> text.add(ui.wrapped(Type.SMALL, Palette.QUIET, o.detail())).growX());
      row.add(text).growX().pad(ui.dp(7), ui.dp(6), ui.dp(8), ui.dp(6));
      Press up = ui.button(Press.Kind.QUIET, Icon.ARROW_UP, null, () -> swap(at, at - 1));
      up.setEnabled(i > 0);
      Press down = ui.button(Press.Kind.QUIET, Icon.ARROW_DOWN, null, () -> swap(at, at + 1));
      down.setEnabled(i < ranking.size() - 1);
      ups.add(up);
      downs.add(down);
      row.add(up);
      row.add(down).padRight(ui.dp(4));
      answers.add(row).padBottom(ui.dp(6)).row();
    }
  }

  private void swap(int a, int b) {
    Collections.swap(ranking, a, b);
    fill();
    // The keyboard stays with what was moved, and goes on in the same direction while it can.
    boolean up = b < a;
    List<Press> same = up ? ups : downs;
    ui.app().follow(same.get(b).isEnabled() ? same.get(b) : (up ? downs : ups).get(b));
  }

  private void number() {
    long value = answer instanceof Answer.Amount given ? given.number() : decision.least();
    if (answer == null) {
      answer = new Answer.Amount(value);
    }
    long step = Math.max(1, decision.step());
    Table row = new Table();
    Press less = ui.button(Press.Kind.PLAIN, Icon.MINUS, null, () -> amount(value - step));
    less.setEnabled(value > decision.least());
    Press more = ui.button(Press.Kind.PLAIN, Icon.PLUS, null, () -> amount(value + step));
    more.setEnabled(value < decision.most());
    row.add(less);
    Table shown = new Table();
    shown.add(ui.label(Type.CLOCK, Palette.INK, String.valueOf(value)));
    shown.add(ui.label(Type.SMALL, Palette.QUIET, decision.unit())).padLeft(ui.dp(6));
    row.add(shown).growX();
    row.add(more);
    answers.add(row).row();
    float share =
        (value - decision.least()) / (float) Math.max(1, decision.most() - decision.least());
    Bar bar = new Bar(ui, share, Palette.ACCENT, Palette.WALL_SHADE);
    bar.addListener(
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            double wanted =
                decision.least() + x / bar.getWidth() * (decision.most() - decision.least());
            amount(decision.least() + Math.round((wanted - decision.least()) / step) * step);
          }
        });
    answers.add(bar).height(ui.dp(10)).padTop(ui.dp(10)).row();
    Table ends = new Table();
    ends.add(ui.label(Type.TINY, Palette.QUIET, String.valueOf(decision.least()))).left();
    ends.add().growX();
    ends.add(ui.label(Type.TINY, Palette.QUIET, String.valueOf(decision.most()))).right();
    answers.add(ends).padTop(ui.dp(3));
    long far = PAGE_OF_STEPS * step;
    if ((decision.most() - decision.least()) / step > 2 * PAGE_OF_STEPS) {
      answers.row();
      Table big = new Table();
      big.add(ui.button(Press.Kind.PLAIN, null, "−" + far, () -> amount(value - far)));
      big.add().growX();
      big.add(ui.button(Press.Kind.PLAIN, null, "+" + far, () -> amount(value + far)));
      answers.add(big).padTop(ui.dp(6));
    }
  }

  private void amount(long number) {
    set(new Answer.Amount(Math.max(decision.least(), Math.min(decision.most(), number))));
  }

  private void assign() {
    Answer.Assignment given =
        answer instanceof Answer.Assignment a ? a : new Answer.Assignment("", "");
    answers
        .add(ui.label(Type.LABEL, Palette.QUIET, ui.t("decision.who")))
        .padBottom(ui.dp(4))
        .row();
    for (Body.Option subject : decision.options()) {
      answers
          .add(
              option(
                  subject,
                  given.subject().equals(subject.id()),
                  () -> set(new Answer.Assignment(subject.id(), given.target()))))
          .padBottom(ui.dp(6))
          .row();
    }
    answers
        .add(ui.label(Type.LABEL, Palette.QUIET, ui.t("decision.where")))
        .padTop(ui.dp(6))
        .padBottom(ui.dp(4))
        .row();
    for (Body.Option target : decision.targets()) {
      answers
          .add(
              option(
                  target,
                  given.target().equals(target.id()),
                  () -> set(new Answer.Assignment(given.subject(), target.id()))))
          .padBottom(ui.dp(6))
          .row();
    }
  }

  private void toggle() {
    for (boolean on : new boolean[] {true, false}) {
      boolean chosen = answer instanceof Answer.Toggle given && given.on() == on;
      String id = on ? "on" : "off";
      Body.Option option =
          decision.options().stream()
              .filter(o -> o.id().equals(id))
              .findFirst()
              .orElse(new Body.Option(id, ui.t("decision." + id), "", List.of(), null, ""));
      answers
          .add(option(option, chosen, () -> set(new Answer.Toggle(on))))
          .padBottom(ui.dp(8))
          .row();
    }
  }
}

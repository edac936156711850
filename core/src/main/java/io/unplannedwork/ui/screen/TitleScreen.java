package io.unplannedwork.ui.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.ui.Desk;
import io.unplannedwork.ui.Games;
import io.unplannedwork.ui.Screen;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.ui.widget.Backdrop;
import io.unplannedwork.ui.widget.Press;
import java.util.List;
import java.util.Optional;

/** The first screen: which scenario, and alone, as host, or as guest. */
public final class TitleScreen extends Screen {
  private final Games games;
  private final List<Games.Offer> offers;
  private final Optional<Games.Unfinished> unfinished;
  private Games.Shelf shelf = Games.Shelf.COMPANY;
  private Games.Offer chosen;
  private int players;
  private Table page;
  private ScrollPane pane;

  public TitleScreen(Ui ui, Games games) {
    super(ui);
    this.games = games;
    this.offers = games.offers();
    this.unfinished = games.unfinished();
    open(shelf);
  }

  private List<Games.Offer> on(Games.Shelf which) {
    return offers.stream().filter(offer -> offer.shelf() == which).toList();
  }

  private void open(Games.Shelf which) {
    shelf = which;
    choose(on(which).stream().findFirst().orElse(null));
  }

  private void choose(Games.Offer offer) {
    chosen = offer;
    players = offer == null ? 0 : offer.mostPlayers();
  }

  @Override
  public void build(Table root) {
    root.addActor(new Backdrop(ui, root));
    page = root;
    Table both = new Table();
    both.add(brand()).width(ui.dp(440)).growY().padRight(ui.dp(56));
    both.add(shelf()).width(ui.dp(520)).growY();
    root.add(both).pad(ui.dp(56), ui.dp(40), ui.dp(56), ui.dp(40)).growY();
  }

  private Table brand() {
    Table brand = new Table();
    brand.left();
    brand.defaults().left().growX();
    Table shapes = new Table();
    shapes.left();
    for (WorkType type : WorkType.values()) {
      Table note = new Table();
      note.setBackground(ui.theme().raised(Palette.note(type), null, 3));
      note.add(ui.shape(type, Palette.noteInk(type))).size(ui.dp(20));
      shapes.add(note).size(ui.dp(46)).padRight(ui.dp(10));
    }
    brand.add(shapes).padBottom(ui.dp(26)).row();
    brand.add(ui.label(Type.HERO, Palette.INK, ui.t("app.title"))).row();
    brand
        .add(ui.wrapped(Type.HEADING, Palette.QUIET, ui.t("title.lead")))
        .padTop(ui.dp(12))
        .padBottom(ui.dp(30))
        .row();
    Press play = big(Press.Kind.PRIMARY, Icon.PLAY, ui.t("title.play"), () -> start(Way.ALONE));
    Press host = big(Press.Kind.PLAIN, Icon.USERS, ui.t("title.host"), () -> start(Way.HOST));
    play.setEnabled(chosen != null);
    host.setEnabled(chosen != null);
    unfinished.ifPresent(
        game -> {
          String text = ui.fit(Type.HEADING, ui.t("title.goOn", game.title()), ui.dp(360), 1);
          brand
              .add(big(Press.Kind.PLAIN, Icon.UNDO, text, () -> goOn(game)))
              .padBottom(ui.dp(10))
              .row();
        });
    brand.add(play).padBottom(ui.dp(10)).row();
    brand.add(host).padBottom(ui.dp(10)).row();
    brand
        .add(
            big(
                Press.Kind.PLAIN,
                Icon.LOG_IN,
                ui.t("title.join"),
                () -> ui.app().showDoor("", "", "")))
        .padBottom(ui.dp(22))
        .row();
    Table foot = new Table();
    foot.left();
    foot.add(
        ui.button(
            Press.Kind.QUIET, Icon.SETTINGS, ui.t("title.settings"), () -> ui.app().openMenu()));
    foot.add(ui.button(Press.Kind.QUIET, Icon.POWER, ui.t("title.quit"), () -> Gdx.app.exit()))
        .padLeft(ui.dp(8));
    brand.add(foot);
    return brand;
  }

  private Press big(Press.Kind kind, Icon icon, String text, Runnable action) {
    Press press = new Press(ui, kind, action);
    press.left();
    press.add(ui.icon(icon, Type.ICON, kind.ink())).padRight(ui.dp(12));
    press.add(ui.label(Type.HEADING, kind.ink(), text));
    press.pad(ui.dp(13), ui.dp(18), ui.dp(14), ui.dp(18));
    return press;
  }

  private Table shelf() {
    Table card = ui.card();
    card.pad(ui.dp(22));
    card.add(shelves()).growX().padBottom(ui.dp(12)).row();
    Table list = new Table();
    list.top();
    list.defaults().growX().padBottom(ui.dp(10));
    List<Games.Offer> here = on(shelf);
    here.forEach(offer -> list.add(offer(offer)).row());
    if (here.isEmpty()) {
      list.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("title.none")));
    }
    pane = ui.scroll(list);
    card.add(pane).grow();
    return card;
  }

  /** Draws the screen anew and leaves the list where it was. */
  private void redraw() {
    float scrolled = pane.getScrollY();
    ui.app().rebuild();
    page.validate();
    pane.setScrollY(scrolled);
    pane.updateVisualScroll();
  }

  /** The names of the shelves, side by side, where there is more than one to stand before. */
  private Table shelves() {
    Table row = new Table();
    row.left();
    if (offers.stream().map(Games.Offer::shelf).distinct().count() < 2) {
      row.add(ui.label(Type.HEADING, Palette.INK, ui.t("title.scenarios")));
      return row;
    }
    for (Games.Shelf which : Games.Shelf.values()) {
      Press press =
          new Press(
              ui,
              Press.Kind.OPTION,
              () -> {
                open(which);
                ui.app().rebuild();
              });
      press.setOn(which == shelf);
      press.pad(ui.dp(8), ui.dp(14), ui.dp(9), ui.dp(14));
      press.add(ui.label(Type.STRONG, Palette.INK, ui.t("title.shelf." + which)));
      row.add(press).uniformX().fillX().expandX().spaceRight(ui.dp(8));
    }
    return row;
  }

  private Press offer(Games.Offer offer) {
    Press press =
        new Press(
            ui,
            Press.Kind.OPTION,
            () -> {
              choose(offer);
              redraw();
            });
    press.setOn(offer.equals(chosen));
    press.pad(ui.dp(14), ui.dp(16), ui.dp(14), ui.dp(16));
    Table head = new Table();
    head.add(ui.oneLine(Type.STRONG, Palette.INK, offer.title())).growX().minWidth(0).left();
    head.add(ui.label(Type.SMALL, Palette.QUIET, ui.words().count("title.rounds", offer.rounds())))
        .padLeft(ui.dp(10));
    press.add(head).growX().row();
    press
        .add(ui.wrapped(Type.SMALL, Palette.QUIET, offer.summary()))
        .growX()
        .align(Align.left)
        .padTop(ui.dp(5));
    if (offer.equals(chosen) && offer.seatings().size() > 1) {
      press.row();
      press.add(seatings(offer)).growX().padTop(ui.dp(10));
    }
    return press;
  }

  /** For how many people the chosen scenario is seated; the chairs left over go to bots. */
  private Table seatings(Games.Offer offer) {
    Table row = new Table();
    row.left();
    row.add(ui.label(Type.SMALL, Palette.INK, ui.t("title.seats"))).padRight(ui.dp(8));
    for (int number : offer.seatings()) {
      Press press =
          new Press(
              ui,
              Press.Kind.OPTION,
              () -> {
                players = number;
                redraw();
              });
      press.setOn(number == players);
      press.pad(ui.dp(4), ui.dp(11), ui.dp(5), ui.dp(11));
      press.add(ui.label(Type.SMALL, Palette.INK, Integer.toString(number)));
      row.add(press).padRight(ui.dp(6));
    }
    return row;
  }

  private void goOn(Games.Unfinished game) {
    try {
      ui.app().enter(games.goOn(game), Desk.Spectate.PLAYER, "", "");
    } catch (Games.Unavailable e) {
      ui.toast(e.getMessage(), Icon.TRIANGLE_ALERT);
    }
  }

  private enum Way {
    ALONE,
    HOST
  }

  private void start(Way way) {
    try {
      Games.Open game =
          way == Way.ALONE ? games.play(chosen.id(), players) : games.host(chosen.id(), players);
      ui.app().enter(game, Desk.Spectate.PLAYER, "", "");
    } catch (Games.Unavailable e) {
      ui.toast(e.getMessage(), Icon.TRIANGLE_ALERT);
    }
  }
}

package io.unplannedwork.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.ui.Games;
import io.unplannedwork.ui.Screen;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.ui.widget.Backdrop;
import io.unplannedwork.ui.widget.Field;
import io.unplannedwork.ui.widget.Press;
import io.unplannedwork.ui.widget.QrCode;
import io.unplannedwork.view.Body;

/** Who sits where, before the game begins; and how others come in. */
public final class LobbyScreen extends Screen {
  private static final int LONGEST_NAME = 24;
  private static final int IN_ONE_COLUMN = 5;
  private static final float NARROW = 600;
  private static final float WIDE = 860;
  private String wantedSeat;
  private String name;
  private Field nameField;
  private long stamp;
  private LinkState state;
  private boolean watching;
  private boolean asked;

  /** {@code seat} is taken at once, empty to be asked. */
  public LobbyScreen(Ui ui, String seat, String name) {
    super(ui);
    this.wantedSeat = seat;
    this.name = name.isEmpty() ? ui.t("lobby.defaultName") : name;
  }

  @Override
  public void pass(float seconds) {
    boolean begun = ui.desk().clock().isPresent() && ui.desk().phase() != Phase.LOBBY;
    if (begun && (ui.desk().seated() || ui.desk().projector() || watching)) {
      ui.app().showWall();
      return;
    }
    if (wantedSeat.isEmpty() && !asked && !ui.desk().seated() && onlyOneCanSit()) {
      wantedSeat = ui.desk().all(Body.Chair.class).get(0).id().value();
      asked = true;
    }
    if (!wantedSeat.isEmpty() && !ui.desk().all(Body.Chair.class).isEmpty()) {
      ui.desk().takeSeat(new SeatId(wantedSeat), name);
      wantedSeat = "";
    }
    long now = ui.desk().stamp("seat/", "game", "clock") + (ui.desk().seated() ? 1 : 0);
    if (now != stamp || state != ui.desk().state()) {
      stamp = now;
      state = ui.desk().state();
      if (nameField != null) {
        name = nameField.getText();
      }
      ui.app().rebuild();
    }
  }

  /** A game with a single chair that nobody else can reach: there is nothing to choose. */
  private boolean onlyOneCanSit() {
    return ui.desk().alone() && ui.desk().all(Body.Chair.class).size() == 1;
  }

  @Override
  public void build(Table root) {
    root.addActor(new Backdrop(ui, root));
    Table page = new Table();
    Table card = ui.card();
    card.pad(ui.dp(26));
    card.defaults().growX().left();
    String title = ui.desk().game().map(Body.Game::title).orElse(ui.t("app.title"));
    card.add(ui.wrapped(Type.TITLE, Palette.INK, title)).row();
    card.add(ui.wrapped(Type.BODY, Palette.QUIET, lead()))
        .padTop(ui.dp(6))
        .padBottom(ui.dp(16))
        .row();
    if (!ui.desk().projector() && !ui.desk().seated()) {
      Table naming = new Table();
      naming.add(ui.label(Type.LABEL, Palette.INK, ui.t("lobby.name"))).padRight(ui.dp(12));
      nameField = new Field(ui, name, ui.t("lobby.nameHint"), LONGEST_NAME);
      naming.add(nameField).growX();
      card.add(naming).padBottom(ui.dp(16)).row();
    } else {
      nameField = null;
    }
    card.add(ui.scroll(chairs())).grow().row();
    if (!ui.desk().kept().isEmpty()) {
      card.add(ui.wrapped(Type.SMALL, Palette.QUIET, ui.desk().kept())).padTop(ui.dp(10)).row();
    }
    card.add(foot()).padTop(ui.dp(14));
    page.add(card).width(ui.dp(columns() > 1 ? WIDE : NARROW)).growY();
    Games.Hosted hosted = ui.desk().hosted();
    if (hosted != null) {
      page.add(invitation(hosted)).width(ui.dp(330)).growY().padLeft(ui.dp(24));
    }
    root.add(page).pad(ui.dp(44), ui.dp(24), ui.dp(64), ui.dp(24)).growY();
  }

  /** In two columns where one would be longer than the page. */
  private Table chairs() {
    Table chairs = new Table();
    chairs.top();
    chairs.defaults().uniformX().growX().fillY().padBottom(ui.dp(8));
    int place = 0;
    for (Body.Chair chair : ui.desk().all(Body.Chair.class)) {
      boolean first = place % columns() == 0;
      chairs.add(chair(chair)).padLeft(first ? 0 : ui.dp(8));
      place++;
      if (place % columns() == 0) {
        chairs.row();
      }
    }
    return chairs;
  }

  private int columns() {
    return ui.desk().all(Body.Chair.class).size() > IN_ONE_COLUMN ? 2 : 1;
  }

  private String lead() {
    return switch (ui.desk().state()) {
      case OPEN ->
          ui.t(
              ui.desk().projector()
                  ? "lobby.watched"
                  : ui.desk().seated() ? "lobby.seated" : "lobby.choose");
      case CONNECTING -> ui.t("lobby.connecting");
      default -> ui.desk().sentence();
    };
  }

  private Press chair(Body.Chair chair) {
    boolean free = !ui.desk().seated() && !ui.desk().projector() && (chair.bot() || chair.away());
    Press row = new Press(ui, Press.Kind.OPTION, free ? () -> sit(chair) : null);
    row.setOn(chair.you());
    row.pad(ui.dp(11), ui.dp(14), ui.dp(11), ui.dp(14));
    Icon icon = chair.you() ? Icon.CROWN : chair.bot() ? Icon.BOT : Icon.USER;
    row.add(ui.icon(icon, Type.ICON, chair.you() ? Palette.ACCENT : Palette.QUIET))
        .padRight(ui.dp(12));
    Table who = new Table();
    who.left();
    who.add(ui.label(Type.STRONG, Palette.INK, chair.title())).left().row();
    String sits =
        chair.you()
            ? ui.t("lobby.you", chair.name())
            : chair.bot()
                ? ui.t("lobby.bot", chair.name())
                : ui.t(chair.away() ? "lobby.away" : "lobby.taken", chair.name());
    who.add(ui.oneLine(Type.SMALL, Palette.QUIET, sits)).left().growX().minWidth(0).row();
    who.add(ui.wrapped(Type.SMALL, Palette.INK, chair.decides())).padTop(ui.dp(2)).growX();
    row.add(who).growX();
    if (chair.ready()) {
      row.add(ui.tag(ui.t("lobby.ready"), Palette.GOOD_SOFT, Palette.GOOD));
    }
    if (free) {
      row.add(ui.label(Type.LABEL, Palette.ACCENT, ui.t("lobby.take"))).padLeft(ui.dp(10));
      row.add(ui.icon(Icon.CHEVRON_RIGHT, Type.ICON, Palette.ACCENT)).padLeft(ui.dp(4));
    }
    return row;
  }

  private void sit(Body.Chair chair) {
    name = nameField == null ? name : nameField.getText().strip();
    if (name.isEmpty()) {
      ui.toast(ui.t("lobby.nameMissing"), Icon.INFO);
      return;
    }
    ui.desk().takeSeat(chair.id(), name);
  }

  private Table foot() {
    Table foot = new Table();
    foot.add(
        ui.button(
            Press.Kind.QUIET, Icon.CHEVRON_LEFT, ui.t("lobby.leave"), () -> ui.app().showTitle()));
    foot.add().growX();
    if (ui.desk().seated()) {
      boolean ready = ui.desk().ownChair().map(Body.Chair::ready).orElse(false);
      foot.add(
          ui.button(
              ready ? Press.Kind.PLAIN : Press.Kind.PRIMARY,
              ready ? Icon.UNDO : Icon.PLAY,
              ui.t(ready ? "lobby.notReady" : "lobby.start"),
              () -> ui.desk().send(new Command.Ready(!ready))));
    } else if (!ui.desk().projector() && ui.desk().phase() != Phase.LOBBY) {
      foot.add(ui.button(Press.Kind.PLAIN, Icon.EYE, ui.t("lobby.watch"), () -> watching = true));
    }
    return foot;
  }

  private Table invitation(Games.Hosted hosted) {
    Table card = ui.card();
    card.pad(ui.dp(24));
    card.top();
    card.add(ui.label(Type.HEADING, Palette.INK, ui.t("lobby.invite"))).left().growX().row();
    card.add(ui.wrapped(Type.SMALL, Palette.QUIET, ui.t("lobby.inviteHow")))
        .growX()
        .padTop(ui.dp(6))
        .row();
    if (hosted.qr().length > 0) {
      card.add(new QrCode(ui, hosted.qr())).size(ui.dp(210)).padTop(ui.dp(18)).row();
    }
    card.add(ui.label(Type.LABEL, Palette.QUIET, ui.t("lobby.address"))).padTop(ui.dp(18)).row();
    card.add(ui.oneLine(Type.NUMBER, Palette.INK, hosted.address())).padTop(ui.dp(3)).row();
    card.add(ui.label(Type.LABEL, Palette.QUIET, ui.t("lobby.code"))).padTop(ui.dp(14)).row();
    card.add(ui.label(Type.CLOCK, Palette.INK, hosted.code())).padTop(ui.dp(3));
    return card;
  }
}

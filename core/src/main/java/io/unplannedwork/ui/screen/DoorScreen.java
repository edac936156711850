package io.unplannedwork.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.ui.Desk;
import io.unplannedwork.ui.Games;
import io.unplannedwork.ui.Screen;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.ui.widget.Backdrop;
import io.unplannedwork.ui.widget.Field;
import io.unplannedwork.ui.widget.Press;

/** The door of a game somebody else hosts: address and code. */
public final class DoorScreen extends Screen {
  private static final int LONGEST = 200;
  private final Games games;
  private String address;
  private String code;
  private String problem;
  private Field addressField;
  private Field codeField;

  public DoorScreen(Ui ui, Games games, String address, String code, String problem) {
    super(ui);
    this.games = games;
    this.address = address;
    this.code = code;
    this.problem = problem;
  }

  @Override
  public void build(Table root) {
    root.addActor(new Backdrop(ui, root));
    Table card = ui.card();
    card.pad(ui.dp(28));
    card.defaults().growX().left();
    card.add(ui.label(Type.TITLE, Palette.INK, ui.t("door.title"))).row();
    card.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("door.lead")))
        .width(ui.dp(440))
        .padTop(ui.dp(6))
        .padBottom(ui.dp(20))
        .row();
    addressField = new Field(ui, address, ui.t("door.addressHint"), LONGEST);
    codeField = new Field(ui, code, ui.t("door.codeHint"), LONGEST);
    card.add(ui.label(Type.LABEL, Palette.INK, ui.t("door.address"))).padBottom(ui.dp(4)).row();
    card.add(addressField).padBottom(ui.dp(14)).row();
    card.add(ui.label(Type.LABEL, Palette.INK, ui.t("door.code"))).padBottom(ui.dp(4)).row();
    card.add(codeField).padBottom(ui.dp(14)).row();
    if (!problem.isEmpty()) {
      card.add(ui.wrapped(Type.LABEL, Palette.BAD, problem))
          .width(ui.dp(440))
          .padBottom(ui.dp(14))
          .row();
    }
    Table row = new Table();
    row.add(
        ui.button(
            Press.Kind.QUIET, Icon.CHEVRON_LEFT, ui.t("door.back"), () -> ui.app().showTitle()));
    row.add().growX();
    row.add(ui.button(Press.Kind.PRIMARY, Icon.DOOR_OPEN, ui.t("door.go"), this::knock));
    card.add(row).padTop(ui.dp(6));
    root.add(card);
  }

  private void knock() {
    address = addressField.getText().strip();
    code = codeField.getText().strip();
    if (address.isEmpty()) {
      problem = ui.t("door.addressMissing");
      ui.app().rebuild();
      return;
    }
    try {
      ui.app().enter(games.join(address, code), Desk.Spectate.PLAYER, "", "");
    } catch (Games.Unavailable e) {
      problem = e.getMessage();
      ui.app().rebuild();
    }
  }

  @Override
  public boolean escape() {
    ui.app().showTitle();
    return true;
  }
}

package io.unplannedwork.desktop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.desktop.NeedsDisplay;
import io.unplannedwork.ui.Desk;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lobby, before anybody has sat down. */
@NeedsDisplay
class LobbyOnTheWallTest {
  @Test
  void everySeatSaysWhatItDecidesWithoutScrollingAlsoForEight() {
    Window.play(
        1280,
        720,
        app -> app.enter(new OwnRoom("wheelbarrow", 11, 8), Desk.Spectate.PROJECTOR, "", ""),
        window -> {
          window.until("the chairs", 100, () -> window.desk().all(Body.Chair.class).size() == 8);
          window.frames(5);
          window.picture("lobby-of-eight");
          assertThat(LayoutCheck.problems(window.stage())).isEmpty();
          for (Body.Chair chair : window.desk().all(Body.Chair.class)) {
            Label decides = label(window.stage().getRoot(), chair.decides());
            assertThat(pane(decides).getMaxY()).as(chair.title()).isZero();
          }
        });
  }

  @Test
  void aPathIsBrokenWhereAPathCanBeBroken() {
    String path = "/home/somebody/.local/share/a-folder/games/2026-11-30-wheelbarrow.journal";
    Window.play(
        1280,
        720,
        app -> app.showTitle(),
        window -> {
          window.frames(3);
          BitmapFont font = label(window.stage().getRoot(), "Play alone").getStyle().font;
          GlyphLayout layout = new GlyphLayout();
          layout.setText(font, path, Color.WHITE, 200, Align.left, true);
          List<String> ends = new ArrayList<>();
          for (int i = 0; i < layout.runs.size - 1; i++) {
            ends.add(Character.toString(layout.runs.get(i).glyphs.peek().id));
          }
          assertThat(ends).isNotEmpty().containsOnly("/", "-");
        });
  }

  private static ScrollPane pane(Actor actor) {
    return actor instanceof ScrollPane pane ? pane : pane(actor.getParent());
  }

  private static Label label(Group group, String text) {
    for (Actor child : group.getChildren()) {
      if (child instanceof Label label && text.contentEquals(label.getText())) {
        return label;
      }
      Label inner = child instanceof Group within ? label(within, text) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }
}

package io.unplannedwork.ui;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import java.util.function.Supplier;

/** The text shown while the pointer rests on something. */
final class Tips {
  private static final float DELAY = 0.45f;
  private static final float WIDTH = 280;
  private final Ui ui;
  private final Table bubble = new Table();
  private final Vector2 at = new Vector2();
  private final Vector2 place = new Vector2();
  private Actor over;
  private String words = "";
  private Supplier<String> text;
  private float rested;

  Tips(Ui ui) {
    this.ui = ui;
    bubble.setTouchable(Touchable.disabled);
    bubble.setVisible(false);
  }

  Table bubble() {
    return bubble;
  }

  void attach(Actor actor, Supplier<String> source) {
    actor.addListener(
        new InputListener() {
          @Override
          public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
            if (pointer == -1 && over != actor) {
              over = actor;
              text = source;
              rested = 0;
            }
          }

          @Override
          public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
            if (over == actor && (to == null || !to.isDescendantOf(actor))) {
              hide();
            }
          }
        });
  }

  /** Says nothing until the pointer comes to something else. */
  void hide() {
    over = null;
    bubble.setVisible(false);
  }

  void pass(float seconds) {
    if (over == null) {
      return;
    }
    if (over.getStage() == null) {
      hide();
      return;
    }
    rested += seconds;
    if (!bubble.isVisible()) {
      if (rested >= DELAY) {
        show();
      }
    } else if (over.localToStageCoordinates(at.setZero()).dst2(place) > 1) {
      // What the text is about has gone elsewhere by itself; the pointer has not moved.
      hide();
    } else if (!text.get().equals(words)) {
      show();
    }
  }

  private void show() {
    bubble.clearChildren();
    bubble.setBackground(ui.theme().raised(Palette.DEEP, null, 6));
    words = text.get();
    place.set(over.localToStageCoordinates(at.setZero()));
    float width = Math.min(ui.dp(WIDTH), widest(words) + ui.dp(2));
    Label label = ui.wrapped(Type.SMALL, Palette.ON_DEEP, words);
    bubble.add(label).width(width).pad(ui.dp(7), ui.dp(10), ui.dp(8), ui.dp(10));
    bubble.pack();
    at.set(over.getWidth() / 2, 0);
    over.localToStageCoordinates(at);
    float x = at.x - bubble.getWidth() / 2;
    float y = at.y - bubble.getHeight() - ui.dp(6);
    if (y < 0) {
      at.set(0, over.getHeight());
      over.localToStageCoordinates(at);
      y = at.y + ui.dp(6);
    }
    float edge = ui.dp(6);
    float most = over.getStage().getWidth() - bubble.getWidth() - edge;
    bubble.setPosition(
        Math.round(Math.max(edge, Math.min(most, x))),
        Math.round(Math.min(y, over.getStage().getHeight() - bubble.getHeight() - edge)));
    bubble.setVisible(true);
    bubble.toFront();
  }

  private float widest(String words) {
    float widest = 0;
    for (String line : words.split("\n")) {
      widest = Math.max(widest, ui.width(Type.SMALL, line));
    }
    return widest;
  }
}

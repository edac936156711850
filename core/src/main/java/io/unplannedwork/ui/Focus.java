package io.unplannedwork.ui;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Plate;
import io.unplannedwork.ui.widget.Press;
import java.util.ArrayList;
import java.util.List;

/** Which widget the keyboard is on: Tab in reading order, arrows by direction, Enter presses. */
final class Focus extends Actor {
  private final Vector2 corner = new Vector2();
  private final Ui ui;
  private Plate ring;
  private Actor on;
  private int at = -1;
  private Actor left;
  private int leftAt = -1;

  Focus(Ui ui) {
    this.ui = ui;
    setTouchable(Touchable.disabled);
  }

  void restyle() {
    ring = ui.theme().ring(Palette.FOCUS, 10);
    on = null;
  }

  void clearFocus() {
    on = null;
    at = -1;
  }

  /** Leaves what it is on until {@link #back}: something is laid over the screen. */
  void away() {
    left = on;
    leftAt = at;
    clearFocus();
    getStage().setKeyboardFocus(null);
  }

  /** Goes back to what it left, if that is still there. */
  void back() {
    on = left != null && shown(left) ? left : null;
    at = leftAt;
    left = null;
    getStage().setKeyboardFocus(on instanceof TextField ? on : null);
  }

  /** Presses what it is on; where that is drawn anew, stays at its place in the order. */
  boolean press(Group layer) {
    if (on instanceof Press press && shown(press)) {
      press.activate();
      if (on == press && !shown(press)) {
        List<Actor> all = new ArrayList<>();
        collect(layer, all);
        if (!all.isEmpty()) {
          take(all.get(Math.min(Math.max(0, at), all.size() - 1)));
        }
      }
      return true;
    }
    return false;
  }

  /** Goes on to the next widget of a layer, or back; {@code step} is 1 or −1. */
  void move(Group layer, int step) {
    List<Actor> all = new ArrayList<>();
    collect(layer, all);
    if (all.isEmpty()) {
      return;
    }
    int here = all.indexOf(on);
    here = here < 0 ? Math.min(at, all.size() - 1) : here;
    at = here < 0 ? (step > 0 ? 0 : all.size() - 1) : Math.floorMod(here + step, all.size());
    take(all.get(at));
  }

  /** Goes on with what took the place of the widget it is on, if it is on any. */
  void follow(Actor successor) {
    if (on != null) {
      take(successor);
    }
  }

  /** Goes to the nearest widget in a direction. */
  void steer(Group layer, int dx, int dy) {
    if (on == null || !shown(on)) {
      move(layer, 1);
      return;
    }
    List<Actor> all = new ArrayList<>();
    collect(layer, all);
    Rectangle here = bounds(on);
    float hx = here.x + here.width / 2;
    float hy = here.y + here.height / 2;
    Actor best = null;
    float least = Float.MAX_VALUE;
    for (Actor other : all) {
      Rectangle there = bounds(other);
      float ox = there.x + there.width / 2 - hx;
      float oy = there.y + there.height / 2 - hy;
      float along = ox * dx + oy * dy;
      float across = Math.abs(ox * dy) + Math.abs(oy * dx);
      if (other != on && along > 1 && along + 2.5f * across < least) {
        least = along + 2.5f * across;
        best = other;
      }
    }
    if (best != null) {
      take(best);
    }
  }

  private void take(Actor actor) {
    on = actor;
    Stage stage = actor.getStage();
    stage.setKeyboardFocus(actor instanceof TextField ? actor : null);
    for (Actor parent = actor.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane && pane.getActor() != null) {
        corner.set(0, 0);
        actor.localToAscendantCoordinates(pane.getActor(), corner);
        pane.scrollTo(corner.x, corner.y, actor.getWidth(), actor.getHeight());
      }
    }
  }

  private void collect(Group group, List<Actor> all) {
    for (Actor child : group.getChildren()) {
      if (!child.isVisible() || child.getTouchable() == Touchable.disabled) {
        continue;
      }
      if (child instanceof Press press) {
        if (press.isEnabled()) {
          all.add(press);
        }
      } else if (child instanceof TextField) {
        all.add(child);
      }
      if (child instanceof Group inner) {
        collect(inner, all);
      }
    }
  }

  private boolean shown(Actor actor) {
    return actor.getStage() != null && actor.ascendantsVisible();
  }

  private Rectangle bounds(Actor actor) {
    corner.set(0, 0);
    actor.localToStageCoordinates(corner);
    return new Rectangle(corner.x, corner.y, actor.getWidth(), actor.getHeight());
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    if (on == null) {
      return;
    }
    if (!shown(on)) {
      on = null;
      return;
    }
    Rectangle at = bounds(on);
    float gap = ui.dp(3);
    batch.setColor(1, 1, 1, 1);
    ring.draw(batch, at.x - gap, at.y - gap, at.width + 2 * gap, at.height + 2 * gap);
  }
}

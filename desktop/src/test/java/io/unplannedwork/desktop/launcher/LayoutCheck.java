package io.unplannedwork.desktop.launcher;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.ui.widget.Press;
import java.util.ArrayList;
import java.util.List;

/** Finds texts that leave the window or the card they stand on, and texts that cover each other. */
final class LayoutCheck {
  private static final float SLACK = 1.5f;

  /** A text on the screen, and the grounds below it; the nearest, if any, is its card. */
  private record Seen(Label label, Rectangle at, List<Actor> grounds) {
    Actor card() {
      return grounds.isEmpty() ? null : grounds.get(0);
    }
  }

  private LayoutCheck() {}

  /** What is wrong with the texts of a stage, a sentence each. */
  static List<String> problems(Stage stage) {
    List<Seen> seen = new ArrayList<>();
    collect(stage.getRoot(), seen);
    List<String> problems = new ArrayList<>();
    Rectangle window = new Rectangle(0, 0, stage.getWidth(), stage.getHeight());
    for (Seen one : seen) {
      if (!holds(window, one.at())) {
        problems.add(text(one) + " leaves the window at " + one.at());
      }
      if (one.card() != null && !holds(box(one.card()), one.at())) {
        problems.add(text(one) + " leaves its card " + box(one.card()) + " at " + one.at());
      }
      for (Actor ground : one.grounds()) {
        if (!holdsAcross(box(ground), one.at())) {
          problems.add(text(one) + " leaves what its card lies on at " + one.at());
        }
      }
    }
    for (int i = 0; i < seen.size(); i++) {
      for (int j = i + 1; j < seen.size(); j++) {
        Seen a = seen.get(i);
        Seen b = seen.get(j);
        if (a.card() == b.card() && overlap(a.at(), b.at())) {
          problems.add(text(a) + " and " + text(b) + " cover each other at " + a.at());
        }
      }
    }
    return problems;
  }

  private static String text(Seen seen) {
    return "“" + seen.label().getText() + "”";
  }

  private static void collect(Group group, List<Seen> seen) {
    for (Actor child : group.getChildren()) {
      if (!child.isVisible() || child.getColor().a == 0) {
        continue;
      }
      if (child instanceof Label label && label.getText().length() > 0) {
        see(label, seen);
      } else if (child instanceof Group inner) {
        collect(inner, seen);
      }
    }
  }

  private static void see(Label label, List<Seen> seen) {
    label.validate();
    float textWidth = Math.max(label.getGlyphLayout().width, 1);
    float textHeight = Math.max(label.getGlyphLayout().height, 1);
    Rectangle at = box(label);
    if ((label.getLabelAlign() & com.badlogic.gdx.utils.Align.right) != 0) {
      at.x += at.width - textWidth;
    } else if ((label.getLabelAlign() & com.badlogic.gdx.utils.Align.left) == 0) {
      at.x += (at.width - textWidth) / 2;
    }
    at.width = textWidth;
    at.y += (at.height - textHeight) / 2;
    at.height = textHeight;
    List<Actor> grounds = new ArrayList<>();
    for (Actor parent = label.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane && !holdsUpright(box(pane), at)) {
        return; // scrolled away, or cut where it scrolls
      }
      boolean ground =
          parent instanceof Press || parent instanceof Table table && table.getBackground() != null;
      if (ground) {
        grounds.add(parent);
      }
    }
    seen.add(new Seen(label, at, grounds));
  }

  private static Rectangle box(Actor actor) {
    Vector2 corner = actor.localToStageCoordinates(new Vector2());
    return new Rectangle(corner.x, corner.y, actor.getWidth(), actor.getHeight());
  }

  private static boolean holds(Rectangle outer, Rectangle inner) {
    return inner.x >= outer.x - SLACK
        && inner.y >= outer.y - SLACK
        && inner.x + inner.width <= outer.x + outer.width + SLACK
        && inner.y + inner.height <= outer.y + outer.height + SLACK;
  }

  private static boolean holdsAcross(Rectangle outer, Rectangle inner) {
    return inner.x >= outer.x - SLACK && inner.x + inner.width <= outer.x + outer.width + SLACK;
  }

  private static boolean holdsUpright(Rectangle outer, Rectangle inner) {
    return inner.y >= outer.y - SLACK && inner.y + inner.height <= outer.y + outer.height + SLACK;
  }

  private static boolean overlap(Rectangle a, Rectangle b) {
    return a.x + SLACK < b.x + b.width
        && b.x + SLACK < a.x + a.width
        && a.y + SLACK < b.y + b.height
        && b.y + SLACK < a.y + a.height;
  }
}

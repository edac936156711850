package io.unplannedwork.desktop.launcher;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import io.unplannedwork.ui.widget.Press;
import java.util.Optional;

/** Presses buttons of the window by what they say. */
final class Pressing {
  private Pressing() {}

  /** Presses what bears a text, if it is there. */
  static void press(Window window, String text) {
    find(window.stage().getRoot(), text).ifPresent(Press::activate);
  }

  private static Optional<Press> find(Group group, String text) {
    for (Actor child : group.getChildren()) {
      if (child instanceof Press press && says(press, text)) {
        return Optional.of(press);
      }
      if (child instanceof Group inner) {
        Optional<Press> found = find(inner, text);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean says(Group group, String text) {
    for (Actor child : group.getChildren()) {
      if (child instanceof Label label && label.getText().toString().contains(text)
          || child instanceof Group inner && says(inner, text)) {
        return true;
      }
    }
    return false;
  }
}

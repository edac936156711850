package io.unplannedwork.ui;

import com.badlogic.gdx.scenes.scene2d.ui.Table;

/** One of the places a player can be: title, door, lobby, wall. Built anew at each new size. */
public abstract class Screen {
  protected final Ui ui;

  protected Screen(Ui ui) {
    this.ui = ui;
  }

  /** Puts everything into an empty table that fills the window. */
  public abstract void build(Table root);

  /** Once a frame, after the game's news came in. */
  public void pass(float seconds) {}

  /** A key that no widget took; gives whether it was used. */
  public boolean key(int keycode) {
    return false;
  }

  /** Escape, after the inspector and menus are closed; gives whether it was used. */
  public boolean escape() {
    return false;
  }
}

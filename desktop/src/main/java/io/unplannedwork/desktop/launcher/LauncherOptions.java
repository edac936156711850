package io.unplannedwork.desktop.launcher;

import java.nio.file.Path;
import java.util.OptionalLong;

/** What the window opens on. */
public sealed interface LauncherOptions {

  /** The first screen: play, host or join. */
  record Menu() implements LauncherOptions {}

  /**
   * A game of one's own, with bots in the other seats.
   *
   * @param scenario a folder, a {@code scenario.json}, or the id of a bundled scenario
   * @param seed the luck of the game; empty for a new one
   * @param players which of the scenario's seatings is used
   * @param seat the seat to sit down in; empty to be asked
   * @param journal where the game is stored; null for nowhere
   */
  record Play(String scenario, OptionalLong seed, int players, String seat, Path journal)
      implements LauncherOptions {}

  /**
   * A game somebody else hosts.
   *
   * @param address host and port, or the whole address a host prints
   * @param code the room's code; empty to be asked
   * @param name the player's name; empty to be asked
   * @param as whether a player joins or a projector that shows what everybody may see
   */
  record Join(String address, String code, String name, As as) implements LauncherOptions {
    public enum As {
      PLAYER,
      PROJECTOR
    }
  }
}

package io.unplannedwork.desktop.cli;

/** Checks of arguments that several commands have. */
final class Arguments {
  private static final int MOST_PLAYERS = 8;

  private Arguments() {}

  static void players(int players) {
    between("--players", players, 1, MOST_PLAYERS);
  }

  static void between(String option, long value, long least, long most) {
    if (value < least || value > most) {
      throw CommandFailure.usage(
          option + " is " + value + "; choose a number from " + least + " to " + most + ".");
    }
  }
}

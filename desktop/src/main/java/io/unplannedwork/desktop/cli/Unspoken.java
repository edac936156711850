package io.unplannedwork.desktop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A command line as it may be written down and sent with a report: without the passwords in the
 * addresses of databases, the tokens in the addresses of games, and codes.
 */
final class Unspoken {
  private static final String HIDDEN = "…";

  private Unspoken() {}

  static String line(List<String> arguments) {
    List<String> said = new ArrayList<>();
    boolean code = false;
    for (String argument : arguments) {
      said.add(code ? HIDDEN : hide(argument));
      code = argument.equals("--code");
    }
    return String.join(" ", said);
  }

  private static String hide(String argument) {
    int database = argument.toLowerCase(Locale.ROOT).indexOf("postgresql:");
    if (database >= 0) {
      return argument.substring(0, database) + "postgresql:" + HIDDEN;
    }
    if (argument.startsWith("--code=")) {
      return "--code=" + HIDDEN;
    }
    // what stands behind it in the address of a game is its code and perhaps a token
    int secret = argument.indexOf('#');
    return secret < 0 ? argument : argument.substring(0, secret + 1) + HIDDEN;
  }
}

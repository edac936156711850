package io.unplannedwork.desktop.cli;

import io.unplannedwork.sim.World;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "Unplanned Work " + number(),
      "rules " + World.RULES,
      "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")",
      System.getProperty("os.name") + " " + System.getProperty("os.arch")
    };
  }

  /** The version of the jar; {@code (unpacked)} when run from a build's classes. */
  static String number() {
    String number = Version.class.getPackage().getImplementationVersion();
    return number == null ? "(unpacked)" : number;
  }
}

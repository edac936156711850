package io.unplannedwork.ui.theme;

import com.badlogic.gdx.graphics.Color;
import io.unplannedwork.contract.WorkType;

/** Every colour of the game. Text colours keep a contrast of 4.5:1 on the grounds named here. */
public final class Palette {
  /** The plaster of the wall, the lightest ground but paper. */
  public static final Color WALL = c("EFE8DA");

  public static final Color WALL_SHADE = c("E4DBC9");
  public static final Color LANE = c("F7F2E7");
  public static final Color PAPER = c("FFFDF8");
  public static final Color LINE = c("D6CCB8");
  public static final Color LINE_STRONG = c("B5A88E");
  public static final Color INK = c("1F2A33");
  public static final Color QUIET = c("57616B");

  /** Dark bars. */
  public static final Color DEEP = c("1F2D38");

  public static final Color DEEP_SOFT = c("31424F");
  public static final Color ON_DEEP = c("FFFFFF");
  public static final Color ON_DEEP_QUIET = c("C3CED6");

  public static final Color ACCENT = c("0B6E6E");
  public static final Color ACCENT_DARK = c("085555");
  public static final Color ACCENT_SOFT = c("DCEDEA");
  public static final Color ON_ACCENT = c("FFFFFF");

  public static final Color GOOD = c("1D6B3C");
  public static final Color GOOD_SOFT = c("DCEFE0");
  public static final Color WARN = c("8A5A00");
  public static final Color WARN_SOFT = c("FBEBC4");
  public static final Color BAD = c("A4262C");
  public static final Color BAD_SOFT = c("F9DEDA");

  public static final Color BRICK = c("B4563C");
  public static final Color BRICK_DARK = c("8F3F2B");
  public static final Color MORTAR = c("DCCDB6");

  public static final Color FLAME = c("F08A24");
  public static final Color FLAME_CORE = c("FFD35C");
  public static final Color SMOKE = c("6B6F73");
  public static final Color NIGHT = c("16213A");
  public static final Color SHADOW = c("2A2116");
  public static final Color STAR = c("D99A00");
  public static final Color FOCUS = c("1769C0");
  public static final Color GOLD = c("FFD66B");

  private static final Color BUSINESS = c("F8DC7E");
  private static final Color INTERNAL = c("B4DFBF");
  private static final Color CHANGE = c("B5D6F4");
  private static final Color UNPLANNED = c("F6B3A8");
  private static final Color BUSINESS_INK = c("7A5600");
  private static final Color INTERNAL_INK = c("1D6B3C");
  private static final Color CHANGE_INK = c("1D568F");
  private static final Color UNPLANNED_INK = c("A4262C");

  /** Shirts of teams, by their place in the company; white initials read on each. */
  private static final Color[] TEAMS = {
    c("2F6690"),
    c("8A4F7D"),
    c("3B7A57"),
    c("A0522D"),
    c("5B5EA6"),
    c("6B6B3A"),
    c("96394B"),
    c("2B7A78")
  };

  /** Lines and areas of charts, in the order of the stream. */
  private static final Color[] SERIES = {
    c("2F6690"),
    c("E0A33A"),
    c("C58FB0"),
    c("B4563C"),
    c("7E5A9B"),
    c("4FA3A5"),
    c("96394B"),
    c("8C8A55")
  };

  private Palette() {}

  public static Color note(WorkType type) {
    return switch (type) {
      case BUSINESS_PROJECT -> BUSINESS;
      case INTERNAL_PROJECT -> INTERNAL;
      case CHANGE -> CHANGE;
      case UNPLANNED_WORK -> UNPLANNED;
    };
  }

  /** The shape and marks on a note. */
  public static Color noteInk(WorkType type) {
    return switch (type) {
      case BUSINESS_PROJECT -> BUSINESS_INK;
      case INTERNAL_PROJECT -> INTERNAL_INK;
      case CHANGE -> CHANGE_INK;
      case UNPLANNED_WORK -> UNPLANNED_INK;
    };
  }

  public static Color team(int index) {
    return TEAMS[Math.floorMod(index, TEAMS.length)];
  }

  public static Color series(int index) {
    return SERIES[Math.floorMod(index, SERIES.length)];
  }

  private static Color c(String hex) {
    return Color.valueOf(hex);
  }
}

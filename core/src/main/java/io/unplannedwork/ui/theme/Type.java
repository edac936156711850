package io.unplannedwork.ui.theme;

/** The type scale: every text on the wall is one of these. Sizes in points at 100 %. */
public enum Type {
  HERO(Face.DISPLAY, 46),
  TITLE(Face.DISPLAY, 27),
  HEADING(Face.BOLD, 18),
  STRONG(Face.SEMI_BOLD, 15),
  BODY(Face.REGULAR, 15),
  LABEL(Face.SEMI_BOLD, 13),
  SMALL(Face.REGULAR, 13),
  TINY(Face.SEMI_BOLD, 11),
  NOTE(Face.SEMI_BOLD, 12),
  CLOCK(Face.MONO, 21),
  MONEY(Face.MONO, 18),
  NUMBER(Face.MONO, 13),
  ICON(Face.ICON, 17),
  ICON_SMALL(Face.ICON, 13),
  ICON_LARGE(Face.ICON, 30);

  /** The font files. */
  enum Face {
    REGULAR("assets/fonts/Inter-Regular.otf"),
    SEMI_BOLD("assets/fonts/Inter-SemiBold.otf"),
    BOLD("assets/fonts/Inter-Bold.otf"),
    DISPLAY("assets/fonts/InterDisplay-Bold.otf"),
    MONO("assets/fonts/JetBrainsMono-SemiBold.ttf"),
    ICON("assets/icons/lucide-subset.ttf");

    final String path;

    Face(String path) {
      this.path = path;
    }
  }

  final Face face;
  final int points;

  Type(Face face, int points) {
    this.face = face;
    this.points = points;
  }
}

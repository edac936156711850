package io.unplannedwork.ui.theme;

/** The icons used, with their places in the icon font. */
public enum Icon {
  ARROW_DOWN('\uE042'),
  ARROW_RIGHT('\uE049'),
  ARROW_UP('\uE04A'),
  AWARD('\uE04F'),
  BAN('\uE051'),
  BANKNOTE('\uE052'),
  BELL('\uE059'),
  BOOK_OPEN('\uE05F'),
  BOT('\uE1BB'),
  BRICK_WALL('\uE581'),
  BUG('\uE20C'),
  CALENDAR('\uE063'),
  CHECK('\uE06C'),
  CHEVRON_DOWN('\uE06D'),
  CHEVRON_LEFT('\uE06E'),
  CHEVRON_RIGHT('\uE06F'),
  CHEVRON_UP('\uE070'),
  CIRCLE('\uE076'),
  CIRCLE_CHECK('\uE226'),
  CIRCLE_HELP('\uE082'),
  CIRCLE_X('\uE084'),
  CLOCK('\uE087'),
  COINS('\uE097'),
  CROWN('\uE1D6'),
  DOOR_OPEN('\uE3D6'),
  ELLIPSIS('\uE0B6'),
  EYE('\uE0BA'),
  FAST_FORWARD('\uE0BD'),
  FLAG('\uE0D1'),
  FLAME('\uE0D2'),
  GAUGE('\uE1BF'),
  GAVEL('\uE0E0'),
  GLOBE('\uE0E8'),
  HAND('\uE1D7'),
  HANDSHAKE('\uE5C0'),
  HEART_PULSE('\uE36E'),
  HOURGLASS('\uE296'),
  HOUSE('\uE0F5'),
  INFO('\uE0F9'),
  LAYERS('\uE529'),
  LIGHTBULB('\uE1C2'),
  LINK('\uE102'),
  LIST_CHECKS('\uE1D0'),
  LOCK('\uE10B'),
  LOG_IN('\uE10D'),
  LOG_OUT('\uE10E'),
  MAP_PIN('\uE111'),
  MAXIMIZE('\uE112'),
  MINUS('\uE11C'),
  MONITOR('\uE11D'),
  MOON('\uE11E'),
  NEWSPAPER('\uE348'),
  PAUSE('\uE12E'),
  PHONE('\uE133'),
  PLAY('\uE13C'),
  PLUS('\uE13D'),
  POWER('\uE140'),
  QR_CODE('\uE1DF'),
  ROCKET('\uE286'),
  SCROLL_TEXT('\uE45F'),
  SEND('\uE152'),
  SERVER('\uE153'),
  SETTINGS('\uE154'),
  SHIELD('\uE158'),
  SIREN('\uE2EF'),
  SKIP_FORWARD('\uE160'),
  SPARKLES('\uE412'),
  SUN('\uE178'),
  TARGET('\uE180'),
  TIMER('\uE1E0'),
  TRENDING_DOWN('\uE190'),
  TRENDING_UP('\uE191'),
  TRIANGLE_ALERT('\uE193'),
  TROPHY('\uE373'),
  UNDO('\uE2A1'),
  USER('\uE19F'),
  USERS('\uE1A4'),
  VOTE('\uE3AD'),
  WIFI_OFF('\uE1AF'),
  WRENCH('\uE1B1'),
  X('\uE1B2'),
  ZAP('\uE1B4');

  private final String glyph;

  Icon(char glyph) {
    this.glyph = String.valueOf(glyph);
  }

  /** The icon as text of the icon font. */
  public String glyph() {
    return glyph;
  }

  /** All glyphs, for making the font. */
  static String all() {
    StringBuilder all = new StringBuilder();
    for (Icon icon : values()) {
      all.append(icon.glyph);
    }
    return all.toString();
  }
}

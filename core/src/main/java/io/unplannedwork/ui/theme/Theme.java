package io.unplannedwork.ui.theme;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.graphics.g2d.PixmapPacker;
import com.badlogic.gdx.graphics.g2d.TextureAtlas;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.utils.Disposable;
import io.unplannedwork.contract.WorkType;
import java.util.EnumMap;
import java.util.Map;

/**
 * Fonts, icons, shapes and sizes at one scale. Everything lies on one texture where it fits, made
 * anew when the scale changes so that text stays crisp. All sizes that layouts use go through
 * {@link #dp}.
 */
public final class Theme implements Disposable {
  private static final int PAGE = 2048;

  /** Grounds with corners up to this lie close, with a small shadow. */
  private static final int SMALL = 3;

  private static final int[] RADII = {2, 3, 6, 10, 16};

  private final float scale;
  private final PixmapPacker packer;
  private final TextureAtlas atlas = new TextureAtlas();
  private final Map<Type, BitmapFont> fonts = new EnumMap<>(Type.class);
  private final TextureRegion white;
  private final TextureRegion dot;
  private final int shadowSpread;

  public Theme(float scale) {
    this.scale = scale;
    this.shadowSpread = dp(12);
    packer = new PixmapPacker(PAGE, PAGE, Pixmap.Format.RGBA8888, 2, false);
    shapes();
    Map<Type.Face, FreeTypeFontGenerator> generators = new EnumMap<>(Type.Face.class);
    for (Type type : Type.values()) {
      FreeTypeFontGenerator generator =
          generators.computeIfAbsent(
              type.face, face -> new FreeTypeFontGenerator(Gdx.files.classpath(face.path)));
      fonts.put(type, font(generator, type));
    }
    generators.values().forEach(FreeTypeFontGenerator::dispose);
    packer.updateTextureAtlas(
        atlas, Texture.TextureFilter.Linear, Texture.TextureFilter.Linear, false);
    white = centre(region("white"));
    dot = region("dot");
  }

  /** So many points in pixels of this scale, at least one for anything above zero. */
  public int dp(float points) {
    int pixels = Math.round(points * scale);
    return points > 0 ? Math.max(1, pixels) : pixels;
  }

  public float scale() {
    return scale;
  }

  public BitmapFont font(Type type) {
    return fonts.get(type);
  }

  public Label.LabelStyle style(Type type, Color color) {
    return new Label.LabelStyle(font(type), color);
  }

  public TextureRegion white() {
    return white;
  }

  public TextureRegion dot() {
    return dot;
  }

  /** The shape that stands for a type of work, white. */
  public TextureRegion shape(WorkType type) {
    return region("shape-" + type.name());
  }

  public TextureRegion star() {
    return region("star");
  }

  public TextureRegion body() {
    return region("body");
  }

  public TextureRegion head() {
    return region("head");
  }

  public TextureRegion soft() {
    return region("soft");
  }

  /** A flat rounded ground. */
  public Plate plate(Color fill, int radius) {
    return new Plate(null, 0, 0, patch("fill-" + radius, fill), null);
  }

  public Plate outlined(Color fill, Color border, int radius) {
    return new Plate(null, 0, 0, patch("fill-" + radius, fill), patch("ring-" + radius, border));
  }

  public Plate ring(Color border, int radius) {
    return new Plate(null, 0, 0, null, patch("bold-" + radius, border));
  }

  /** A ground that floats a little above what lies below. */
  public Plate raised(Color fill, Color border, int radius) {
    Color shade = new Color(Palette.SHADOW);
    shade.a = 0.20f;
    return new Plate(
        patch(radius > SMALL ? "shadow" : "shadow-small", shade),
        radius > SMALL ? shadowSpread : dp(SMALL),
        dp(radius > SMALL ? 2 : 1),
        patch("fill-" + radius, fill),
        border == null ? null : patch("ring-" + radius, border));
  }

  /** A filled rectangle in the batch's way of things: colour times the parent's alpha. */
  public void fill(Batch batch, Color color, float alpha, float x, float y, float w, float h) {
    batch.setColor(color.r, color.g, color.b, color.a * alpha);
    batch.draw(white, x, y, w, h);
  }

  /** The one point in the middle, so that nothing fades at its edges when it is stretched. */
  private static TextureRegion centre(TextureRegion region) {
    float u = (region.getU() + region.getU2()) / 2;
    float v = (region.getV() + region.getV2()) / 2;
    return new TextureRegion(region.getTexture(), u, v, u, v);
  }

  private NinePatch patch(String name, Color color) {
    TextureAtlas.AtlasRegion region = region(name);
    int edge = (region.getRegionWidth() - 3) / 2;
    NinePatch patch = new NinePatch(region, edge, edge, edge, edge);
    patch.setColor(color);
    return patch;
  }

  private TextureAtlas.AtlasRegion region(String name) {
    TextureAtlas.AtlasRegion region = atlas.findRegion(name);
    if (region == null) {
      throw new IllegalArgumentException("the theme has no " + name);
    }
    return region;
  }

  private BitmapFont font(FreeTypeFontGenerator generator, Type type) {
    FreeTypeFontGenerator.FreeTypeFontParameter wanted =
        new FreeTypeFontGenerator.FreeTypeFontParameter();
    wanted.size = dp(type.points);
    wanted.packer = packer;
    wanted.hinting = FreeTypeFontGenerator.Hinting.Slight;
    wanted.minFilter = Texture.TextureFilter.Linear;
    wanted.magFilter = Texture.TextureFilter.Linear;
    wanted.kerning = type.face != Type.Face.ICON && type.face != Type.Face.MONO;
    wanted.gamma = 1.4f;
    FreeTypeFontGenerator.FreeTypeBitmapFontData data =
        new FreeTypeFontGenerator.FreeTypeBitmapFontData();
    if (type.face == Type.Face.ICON) {
      wanted.characters = Icon.all();
      data.xChars = new char[] {Icon.CIRCLE.glyph().charAt(0)};
      data.capChars = new char[] {Icon.CIRCLE.glyph().charAt(0)};
    } else {
      wanted.characters = letters();
      // a path has no blanks to break it at
      data.breakChars = new char[] {'/', '\\', '-'};
    }
    BitmapFont font = generator.generateFont(wanted, data);
    font.setUseIntegerPositions(true);
    font.setOwnsTexture(false);
    return font;
  }

  /** Letters of the European languages in Latin script, and the signs our texts use. */
  private static String letters() {
    StringBuilder letters = new StringBuilder("\0");
    for (char c = ' '; c <= '~'; c++) {
      letters.append(c);
    }
    for (char c = '\u00A1'; c <= '\u017F'; c++) {
      letters.append(c);
    }
    return letters
        .append("\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\u20AC\u2190\u2191")
        .append("\u2192\u2193\u2212\u2248\u2260\u2264\u2265\u2713\u2717\u2009\u202F\u00A0")
        .toString();
  }

  private void shapes() {
    pack("white", Painter.paint(3, 3, (x, y) -> -9));
    for (int radius : RADII) {
      int r = dp(radius);
      int size = 2 * r + 3;
      Painter.Shape box = Painter.box(0, 0, size, size, r);
      pack("fill-" + radius, Painter.paint(size, size, box));
      pack("ring-" + radius, Painter.paint(size, size, Painter.ring(box, dp(1))));
      pack("bold-" + radius, Painter.paint(size, size, Painter.ring(box, dp(2))));
    }
    shadow("shadow", shadowSpread);
    shadow("shadow-small", dp(SMALL));
    int d = dp(24);
    pack("dot", Painter.paint(d, d, Painter.circle(d / 2f, d / 2f, d / 2f - 0.5f)));
    int s = dp(32);
    pack("soft", Painter.paint(s, s, Painter.circle(s / 2f, s / 2f, s / 4f), s / 2f));
    int star = dp(40);
    pack("star", Painter.paint(star, star, Painter.star(star / 2f, star * 0.53f, star * 0.5f)));
    int m = dp(12);
    float f = m;
    pack(
        "shape-BUSINESS_PROJECT",
        Painter.paint(m, m, Painter.box(f * 0.08f, f * 0.08f, f * 0.84f, f * 0.84f, f * 0.12f)));
    pack("shape-INTERNAL_PROJECT", Painter.paint(m, m, Painter.circle(f / 2, f / 2, f * 0.46f)));
    pack(
        "shape-CHANGE",
        Painter.paint(
            m, m, Painter.polygon(f / 2, f * 0.04f, f * 0.98f, f * 0.9f, f * 0.02f, f * 0.9f)));
    pack(
        "shape-UNPLANNED_WORK",
        Painter.paint(m, m, Painter.polygon(f / 2, 0, f, f / 2, f / 2, f, 0, f / 2)));
    int w = dp(26);
    int h = dp(22);
    Painter.Shape shoulders =
        Painter.both(
            Painter.box(0.5f, 0.5f, w - 1f, h * 2f, w * 0.42f), Painter.box(0, 0, w, h, dp(3)));
    pack("body", Painter.paint(w, h, shoulders));
    int head = dp(15);
    pack("head", Painter.paint(head, head, Painter.circle(head / 2f, head / 2f, head / 2f - 0.5f)));
  }

  private void shadow(String name, int spread) {
    int size = 4 * spread + 3;
    pack(
        name,
        Painter.paint(
            size,
            size,
            Painter.box(spread, spread, size - 2f * spread, size - 2f * spread, spread),
            spread * 1.9f));
  }

  private void pack(String name, Pixmap pixmap) {
    packer.pack(name, pixmap);
    pixmap.dispose();
  }

  @Override
  public void dispose() {
    fonts.values().forEach(BitmapFont::dispose);
    atlas.dispose();
    packer.dispose();
  }
}

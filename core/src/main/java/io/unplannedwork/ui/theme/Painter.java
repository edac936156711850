package io.unplannedwork.ui.theme;

import com.badlogic.gdx.graphics.Pixmap;

/** Paints antialiased white shapes from signed distances; colour comes when they are drawn. */
final class Painter {
  private Painter() {}

  /** Distance in pixels from a point to a shape's edge: negative inside. */
  interface Shape {
    float distance(float x, float y);
  }

  static Pixmap paint(int width, int height, Shape shape) {
    return paint(width, height, shape, 1);
  }

  /** {@code soft} is the width in pixels over which the edge fades. */
  static Pixmap paint(int width, int height, Shape shape, float soft) {
    Pixmap pixmap = new Pixmap(width, height, Pixmap.Format.RGBA8888);
    pixmap.setBlending(Pixmap.Blending.None);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float distance = shape.distance(x + 0.5f, y + 0.5f);
        float cover = Math.max(0, Math.min(1, 0.5f - distance / soft));
        int alpha = Math.round(255 * cover);
        pixmap.drawPixel(x, y, 0xFFFFFF00 | alpha);
      }
    }
    return pixmap;
  }

  static Shape box(float left, float top, float width, float height, float radius) {
    float cx = left + width / 2;
    float cy = top + height / 2;
    return (x, y) -> {
      float dx = Math.abs(x - cx) - width / 2 + radius;
      float dy = Math.abs(y - cy) - height / 2 + radius;
      float outX = Math.max(dx, 0);
      float outY = Math.max(dy, 0);
      return (float) Math.sqrt(outX * outX + outY * outY) + Math.min(Math.max(dx, dy), 0) - radius;
    };
  }

  static Shape circle(float cx, float cy, float radius) {
    return (x, y) -> (float) Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)) - radius;
  }

  static Shape ring(Shape shape, float width) {
    return (x, y) -> {
      float distance = shape.distance(x, y);
      return Math.max(distance, -width - distance);
    };
  }

  static Shape union(Shape a, Shape b) {
    return (x, y) -> Math.min(a.distance(x, y), b.distance(x, y));
  }

  static Shape both(Shape a, Shape b) {
    return (x, y) -> Math.max(a.distance(x, y), b.distance(x, y));
  }

  /** A polygon, corners in order, y down; even-odd inside. */
  static Shape polygon(float... xy) {
    int corners = xy.length / 2;
    return (x, y) -> {
      float nearest = Float.MAX_VALUE;
      boolean inside = false;
      for (int i = 0, j = corners - 1; i < corners; j = i++) {
        float ax = xy[2 * j];
        float ay = xy[2 * j + 1];
        float bx = xy[2 * i];
        float by = xy[2 * i + 1];
        float ex = bx - ax;
        float ey = by - ay;
        float t = ((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey);
        t = Math.max(0, Math.min(1, t));
        float dx = x - ax - t * ex;
        float dy = y - ay - t * ey;
        nearest = Math.min(nearest, dx * dx + dy * dy);
        if ((ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax) {
          inside = !inside;
        }
      }
      float distance = (float) Math.sqrt(nearest);
      return inside ? -distance : distance;
    };
  }

  /** A five-pointed star. */
  static Shape star(float cx, float cy, float radius) {
    float[] xy = new float[20];
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * i / 5 - Math.PI / 2;
      double r = i % 2 == 0 ? radius : radius * 0.45;
      xy[2 * i] = (float) (cx + r * Math.cos(angle));
      xy[2 * i + 1] = (float) (cy + r * Math.sin(angle));
    }
    return polygon(xy);
  }
}

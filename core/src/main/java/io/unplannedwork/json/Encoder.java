package io.unplannedwork.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.OrderSpec;
import io.unplannedwork.view.Body;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes records as JSON: without blanks, components in their order, tables by key. */
final class Encoder {
  private static final Shape.OneOf BODIES = (Shape.OneOf) Shapes.of(Body.class);

  private final JsonWriter out;
  private final Dialect dialect;

  private Encoder(JsonWriter out, Dialect dialect) {
    this.out = out;
    this.dialect = dialect;
  }

  static String encode(Object value, Shape shape, Dialect dialect) {
    StringWriter text = new StringWriter(256);
    JsonWriter out = new JsonWriter(text);
    out.setStrictness(Strictness.STRICT);
    out.setSerializeNulls(false);
    try {
      new Encoder(out, dialect).write(value, shape);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(Object value, Shape shape) throws IOException {
    if (value == null) {
      out.nullValue();
    } else if (shape instanceof Shape.Structure structure) {
      writeRecord(value, structure);
    } else if (shape instanceof Shape.Wrapped wrapped) {
      write(unwrap(value, wrapped), wrapped.inner());
    } else if (value instanceof Number number) {
      out.value(number.longValue());
    } else if (value instanceof Boolean flag) {
      out.value(flag);
    } else if (shape instanceof Shape.Constant constant) {
      out.value(constant.name((Enum<?>) value));
    } else if (shape instanceof Shape.Many many) {
      writeList((List<?>) value, many.elements());
    } else if (shape instanceof Shape.Table table) {
      writeTable((Map<?, ?>) value, table);
    } else if (shape instanceof Shape.OneOf family) {
      writeVariant(value, family);
    } else {
      out.value(value.toString());
    }
  }

  private void writeRecord(Object record, Shape.Structure structure) throws IOException {
    out.beginObject();
    writeComponents(record, structure, false);
    out.endObject();
  }

  private void writeComponents(Object record, Shape.Structure structure, boolean besideType)
      throws IOException {
    for (Shape.Component component : structure.components()) {
      Object value = component.get(record);
      if (value == null) {
        continue;
      }
      if (component.spreads()) {
        writeSpread(value, component.shape());
      } else if (value instanceof Body body) {
        Shape.Variant variant = BODIES.variant(body.getClass());
        out.name("type").value(variant.name());
        out.name(component.name());
        writeRecord(body, variant.structure());
      } else {
        out.name(component.name(besideType));
        write(value, component.shape());
      }
    }
    if (record instanceof Refusal refusal) {
      out.name("sentence").value(refusal.sentence());
    }
  }

  private void writeSpread(Object value, Shape shape) throws IOException {
    if (shape instanceof Shape.OneOf family) {
      Shape.Variant variant = family.variant(value.getClass());
      out.name("type").value(variant.name());
      writeComponents(value, variant.structure(), true);
    } else {
      writeComponents(value, (Shape.Structure) shape, true);
    }
  }

  private void writeVariant(Object value, Shape.OneOf family) throws IOException {
    Shape.Variant variant = family.variant(value.getClass());
    Shape.Structure structure = variant.structure();
    if (dialect == Dialect.AUTHOR && value instanceof Answer answer) {
      out.beginObject();
      out.name(AuthorUnion.answerKey(answer.kind()));
      writeShort(value, structure, false);
      out.endObject();
    } else if (dialect == Dialect.AUTHOR
        && (value instanceof Distribution || value instanceof OrderSpec)) {
      out.beginObject();
      out.name(AuthorUnion.shapeKey(variant));
      writeShort(value, structure, true);
      out.endObject();
    } else {
      out.beginObject();
      out.name(Decoder.discriminator(family)).value(variant.name());
      writeComponents(value, structure, true);
      out.endObject();
    }
  }

  /** One component stands alone; several are an object or a list. */
  private void writeShort(Object value, Shape.Structure structure, boolean named)
      throws IOException {
    List<Shape.Component> components = structure.components();
    if (components.size() == 1) {
      write(components.get(0).get(value), components.get(0).shape());
    } else if (named) {
      writeRecord(value, structure);
    } else {
      out.beginArray();
      for (Shape.Component component : components) {
        write(component.get(value), component.shape());
      }
      out.endArray();
    }
  }

  private void writeList(List<?> values, Shape shape) throws IOException {
    out.beginArray();
    for (Object value : values) {
      write(value, shape);
    }
    out.endArray();
  }

  private void writeTable(Map<?, ?> table, Shape.Table shape) throws IOException {
    TreeMap<String, Object> sorted = new TreeMap<>();
    table.forEach((key, value) -> sorted.put(key(key, shape.keys()), value));
    out.beginObject();
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      out.name(entry.getKey());
      write(entry.getValue(), shape.values());
    }
    out.endObject();
  }

  private static String key(Object key, Shape shape) {
    if (shape instanceof Shape.Wrapped wrapped) {
      return unwrap(key, wrapped).toString();
    }
    return key instanceof Enum<?> constant ? constant.name() : key.toString();
  }

  private static Object unwrap(Object value, Shape.Wrapped shape) {
    try {
      return shape.get().invokeExact(value);
    } catch (Throwable bug) {
      throw new IllegalStateException("cannot read " + shape.type(), bug);
    }
  }
}

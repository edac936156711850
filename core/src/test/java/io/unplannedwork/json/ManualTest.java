package io.unplannedwork.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.scenario.Choices;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.Field;
import io.unplannedwork.scenario.GoalSubject;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.OrderSpec;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Scenario;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The reference part of the authors' manual is what the records say, word for word. */
class ManualTest {
  private static final Path MANUAL = Path.of("..", "scenarios", "README.md");
  private static final String BEGIN = "<!-- reference: begin -->\n";
  private static final String END = "<!-- reference: end -->\n";

  @Test
  void theManualDescribesEveryFieldAsTheReaderTakesIt() throws IOException {
    String manual = Files.readString(MANUAL);
    String written = manual.substring(manual.indexOf(BEGIN) + BEGIN.length(), manual.indexOf(END));
    String wanted = reference();
    Path fresh = Path.of("target", "reference.md");
    Files.writeString(fresh, wanted);
    assertThat(written)
        .as("between the marks in scenarios/README.md; a fresh text stands in core/" + fresh)
        .isEqualTo(wanted);
  }

  /** What stands in a table of its own instead of in every line. */
  private static final Map<Class<?>, String> TABLES =
      Map.of(
          Measure.class,
          "[measure](#measures)",
          EffectSpec.Effect.class,
          "[effect](#effects)",
          Law.class,
          "[law](#laws)",
          Parameter.class,
          "[parameter](#parameters)");

  private static String reference() throws IOException {
    Map<String, Shape.Structure> records = new LinkedHashMap<>();
    collect((Shape.Structure) Shapes.of(Scenario.class), records);
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Shape.Structure> record : records.entrySet()) {
      text.append("\n### ").append(record.getKey()).append("\n\n");
      text.append("| key | what it is | value | if left out |\n|---|---|---|---|\n");
      for (Shape.Component component : record.getValue().components()) {
        Field field = component.field();
        String value = value(component.shape());
        text.append("| `").append(component.name()).append("` | ");
        text.append(field.value()).append(" | ");
        text.append(value).append(bounds(component.shape(), field)).append(" | ");
        text.append(component.absent() == null ? "must be there" : "`" + component.absent() + "`");
        text.append(" |\n");
      }
    }
    orders(text);
    measures(text);
    text.append("\n### Effects\n\n| effect | what there is more or less of |\n|---|---|\n");
    for (EffectSpec.Effect effect : EffectSpec.Effect.values()) {
      text.append("| `" + effect + "` | " + effect.says() + " |\n");
    }
    text.append("\n### Laws\n\n| law | what it says |\n|---|---|\n");
    for (Law law : Law.values()) {
      text.append("| `" + law + "` | " + law.sentence() + " |\n");
    }
    text.append("\n### Parameters\n\n| parameter | unit | from | to | standard | rests on |\n");
    text.append("|---|---|---|---|---|---|\n");
    for (Parameter p : Parameter.values()) {
      text.append("| `" + p + "` | " + p.unit() + " | " + p.least() + " | " + p.most() + " | ");
      text.append(p.standard() + " | " + p.basis().name().toLowerCase(Locale.ROOT));
      text.append(": " + p.source() + " |\n");
    }
    text.append("\n### Decisions a strategy can answer\n\n| decision | answered by | choices |\n");
    text.append("|---|---|---|\n");
    for (String decision : Choices.decisions()) {
      text.append("| `" + decision + "` | `" + AuthorUnion.answerKey(Choices.kind(decision)));
      text.append("` | " + choices(decision) + " |\n");
    }
    return text.append("\n").toString();
  }

  private static String choices(String decision) {
    List<String> options = Choices.options(decision);
    if (!options.isEmpty()) {
      return String.join(", ", options);
    }
    return switch (Choices.kind(decision)) {
      case CHOOSE -> "the id of one of `practices`";
      case RANK -> "ids of `promises`, the first one first";
      case NUMBER -> "how many items; 0 for no limit";
      case TOGGLE -> "true, false";
      default -> "who, and where to";
    };
  }

  private static void measures(StringBuilder text) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("..", "assets", "texts", "game_en.properties"))) {
      texts.load(reader);
    }
    text.append("\n### Measures\n\n| measure | what players read | unit | better | subject |\n");
    text.append("|---|---|---|---|---|\n");
    for (Measure measure : Measure.values()) {
      GoalSubject subject = GoalSubject.of(measure);
      text.append("| `" + measure + "` | " + texts.getProperty("measure." + measure));
      text.append(" | " + measure.unit().name().toLowerCase(Locale.ROOT));
      text.append(" | " + measure.better().name().toLowerCase(Locale.ROOT));
      text.append(" | ").append(subject == GoalSubject.NONE ? "" : small(subject)).append(" |\n");
    }
  }

  private static String small(GoalSubject subject) {
    return subject.name().toLowerCase(Locale.ROOT);
  }

  private static void orders(StringBuilder text) {
    text.append("\n### What an answer does\n\n");
    text.append("An object with one key: `{\"practice\": \"pairing\"}` where one thing is said, ");
    text.append(
        "`{\"wipLimit\": {\"stage\": \"build\", \"limit\": 6}}` where there are several.\n\n");
    text.append("| key | what it says | value | if left out |\n|---|---|---|---|\n");
    Shape.OneOf orders = (Shape.OneOf) Shapes.of(OrderSpec.class);
    for (Shape.Variant variant : orders.variants()) {
      List<Shape.Component> components = variant.structure().components();
      for (Shape.Component component : components) {
        String key = OrderSpec.word(variant.type());
        text.append("| `" + key + (components.size() == 1 ? "" : "." + component.name()) + "` | ");
        text.append(component.field().value()).append(" | ").append(value(component.shape()));
        text.append(bounds(component.shape(), component.field())).append(" | ");
        text.append(component.absent() == null ? "must be there" : "`" + component.absent() + "`");
        text.append(" |\n");
      }
    }
  }

  private static void collect(Shape.Structure record, Map<String, Shape.Structure> records) {
    if (records.putIfAbsent(name(record), record) != null) {
      return;
    }
    for (Shape.Component component : record.components()) {
      Shape inner = component.shape() instanceof Shape.Many many ? many.elements() : null;
      if ((inner == null ? component.shape() : inner) instanceof Shape.Structure next) {
        collect(next, records);
      }
    }
  }

  private static String name(Shape.Structure record) {
    String name = record.type().getSimpleName().replaceAll("(Spec|Settings)$", "");
    Class<?> around = record.type().getEnclosingClass();
    return around == null ? name : around.getSimpleName().replaceAll("Spec$", "") + " " + name;
  }

  private static String value(Shape shape) {
    if (shape instanceof Shape.Wrapped wrapped) {
      return wrapped.inner() instanceof Shape.Text ? "id" : value(wrapped.inner());
    }
    if (shape instanceof Shape.Many many) {
      return "list of " + value(many.elements());
    }
    if (shape instanceof Shape.Table table) {
      return "table from " + value(table.keys()) + " to " + value(table.values());
    }
    if (shape instanceof Shape.Constant constant) {
      String table = TABLES.get(constant.type());
      return table != null ? table : String.join(", ", constant.names());
    }
    if (shape instanceof Shape.Structure structure) {
      return "[" + name(structure) + "](#" + anchor(name(structure)) + ")";
    }
    if (shape instanceof Shape.OneOf family) {
      if (family.type() == OrderSpec.class) {
        return "[what it does](#what-an-answer-does)";
      }
      return family.variants().size() > 5 && family.type().getSimpleName().equals("Answer")
          ? "[answer](#answers)"
          : "[distribution](#how-amounts-vary)";
    }
    if (shape instanceof Shape.Moment moment) {
      return switch (moment.type().getSimpleName()) {
        case "LocalDate" -> "date";
        case "LocalTime" -> "time of day";
        default -> "date and time";
      };
    }
    return shape instanceof Shape.Flag
        ? "true or false"
        : shape instanceof Shape.Whole ? "whole number" : "text";
  }

  private static String anchor(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static String bounds(Shape shape, Field field) {
    StringBuilder text = new StringBuilder();
    if (field.max() != Long.MAX_VALUE && !(value(shape).equals("id"))) {
      boolean length = shape instanceof Shape.Text || shape instanceof Shape.Many;
      text.append(", ").append(Words.between(field.min(), field.max()));
      text.append(shape instanceof Shape.Text ? " characters" : length ? " of them" : "");
    }
    return text.append(field.unit().isEmpty() ? "" : ", " + field.unit()).toString();
  }
}

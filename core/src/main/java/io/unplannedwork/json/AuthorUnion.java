package io.unplannedwork.json;

import io.unplannedwork.contract.AnswerKind;
import java.util.Locale;

/** The keys by which authors name the variants of a sealed family. */
final class AuthorUnion {
  private AuthorUnion() {}

  static String key(Shape.OneOf family, Shape.Variant variant) {
    return family.type() == io.unplannedwork.contract.Answer.class
        ? answerKey(AnswerKind.valueOf(variant.name()))
        : shapeKey(variant);
  }

  static String answerKey(AnswerKind kind) {
    return switch (kind) {
      case CHOOSE -> "choose";
      case RANK -> "rank";
      case NUMBER -> "number";
      case ASSIGN -> "assign";
      case TOGGLE -> "toggle";
      case TEXT -> "words";
    };
  }

  static String shapeKey(Shape.Variant variant) {
    return variant.name().substring(0, 1).toLowerCase(Locale.ROOT) + variant.name().substring(1);
  }
}

package io.unplannedwork.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one field of a scenario, once: the reader, the checker's messages, the schema and the
 * authors' manual are made from it. The JSON key is the record component's name.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Field {
  /** One sentence for authors. */
  String value();

  /** The unit of a number, such as "minutes" or "permille"; empty for none. */
  String unit() default "";

  /** The least allowed number, length of a list, or length of a text. */
  long min() default 0;

  /** The greatest allowed number, length of a list, or length of a text. */
  long max() default Long.MAX_VALUE;

  /** What stands where the key is absent, as JSON; {@code "required"} where it must be present. */
  String absent() default "required";
}

package io.unplannedwork.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a viewer sees, asked for kind by kind. A client's {@link View} holds all of it; where nobody
 * needs all, only what is asked for need be made.
 */
public interface Seen {
  /** All bodies of a kind, in the order of their keys. */
  <B extends Body> List<B> all(Class<B> kind);

  /**
   * The keys of all bodies of a kind, without the bodies; a key may be among them whose body has
   * just gone.
   */
  Set<String> keys(Class<? extends Body> kind);

  /** The body with a key, if it is of this kind. */
  <B extends Body> Optional<B> find(Class<B> kind, String key);

  /** The viewer's own chair; empty for whoever has none. */
  default Optional<Body.Chair> own() {
    return all(Body.Chair.class).stream().filter(Body.Chair::you).findFirst();
  }

  /** The one part with this kind of body, if the viewer has it. */
  default <B extends Body> Optional<B> one(Class<B> kind) {
    return all(kind).stream().findFirst();
  }

  /** All bodies of a kind in an order of the caller's. */
  default <B extends Body> List<B> all(Class<B> kind, Comparator<? super B> order) {
    return all(kind).stream().sorted(order).toList();
  }
}

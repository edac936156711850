package io.unplannedwork.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what the checks find. */
final class Problems {
  private static final int MOST_NAMES = 16;

  private final List<Problem> found = new ArrayList<>();
  private final List<String> offered;

  /** {@code offered}: practices that the catalogue has. */
  Problems(List<String> offered) {
    this.offered = offered;
  }

  List<Problem> found() {
    return List.copyOf(found);
  }

  /** {@code rests}: beginnings of other paths on which this rests. */
  void error(String path, String wrong, String right, String... rests) {
    found.add(new Problem(Problem.Severity.ERROR, path, wrong, right, List.of(rests)));
  }

  void note(String path, String wrong, String right, String... rests) {
    found.add(new Problem(Problem.Severity.NOTE, path, wrong, right, List.of(rests)));
  }

  /** An id must be one of those known; {@code what} says of what, such as "team". */
  boolean known(String path, String what, Object id, Collection<String> known) {
    if (id == null || known.contains(id.toString())) {
      return true;
    }
    String name = id.toString();
    error(
        path,
        "there is no " + what + " \"" + name + "\"",
        what.equals("practice") && offered.contains(name)
            ? "the catalogue has it: add {\"use\": \"" + name + "\", …} to \"practices\""
            : meant(name, known));
    return false;
  }

  /** As {@link #known(String, String, Object, Collection)}, with more to what is wrong. */
  boolean known(
      String path, String what, Object id, Collection<String> known, String why, String... rests) {
    if (known.contains(id.toString())) {
      return true;
    }
    String name = id.toString();
    error(path, "there is no " + what + " \"" + name + "\"" + why, meant(name, known), rests);
    return false;
  }

  /** What would be right in place of an unknown name. */
  static String meant(String name, Collection<String> known) {
    return Spelling.nearest(name, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse(
            known.isEmpty()
                ? "there are none; leave it out"
                : "write one of "
                    + known.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                    + (known.size() > MOST_NAMES ? ", …" : ""));
  }

  /** Ids that stand in keys and addresses are plain and stand once. */
  void ids(String list, String key, String what, List<? extends Object> ids) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      String id = String.valueOf(ids.get(i));
      String path = list + "[" + i + "]." + key;
      if (!seen.add(id)) {
        error(path, "a second " + what + " has the id \"" + id + "\"", "give it another id");
      } else if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
        error(
            path,
            "the id \"" + id + "\" is not plain",
            "use letters a to z, digits, hyphens, beginning with a letter: \"web-shop\"");
      }
    }
  }
}

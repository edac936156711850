package io.unplannedwork.json;

import java.util.List;

/** A piece of a JSON text, with the place in the text (in characters from 0) where it begins. */
sealed interface Node {
  int offset();

  /** What an author would call it, such as "a text". */
  String called();

  record Obj(int offset, List<Member> members) implements Node {
    @Override
    public String called() {
      return "an object in braces";
    }
  }

  record Member(String key, int keyOffset, Node value) {}

  record Arr(int offset, List<Node> elements) implements Node {
    @Override
    public String called() {
      return "a list in brackets";
    }
  }

  record Text(int offset, String text) implements Node {
    @Override
    public String called() {
      return "a text in quotes";
    }
  }

  /** {@code digits} as they stand in the text, valid JSON. */
  record Num(int offset, String digits) implements Node {
    @Override
    public String called() {
      return "a number";
    }
  }

  record Flag(int offset, boolean on) implements Node {
    @Override
    public String called() {
      return on ? "true" : "false";
    }
  }

  record Nothing(int offset) implements Node {
    @Override
    public String called() {
      return "null";
    }
  }

  /** Something that could not be read and was reported; nothing more is said about it. */
  record Broken(int offset) implements Node {
    @Override
    public String called() {
      return "something unreadable";
    }
  }
}

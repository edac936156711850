package io.unplannedwork.view;

import io.unplannedwork.contract.Subject;
import java.util.List;

/**
 * The answer to "why?": what a number is made of and what moved it, as far as this viewer can see.
 *
 * @param subject what was asked about
 * @param title what it is
 * @param sentence the answer in one sentence
 * @param lines its make-up and causes; the amounts of lines with a share sum to the whole
 * @param ask whom to ask for what lies beyond this seat's horizon; empty when nothing does
 */
public record Why(Subject subject, String title, String sentence, List<Line> lines, String ask) {
  public Why {
    lines = List.copyOf(lines);
  }

  /**
   * A line of the answer.
   *
   * @param text what it is
   * @param value its amount, as text with its unit; empty for none
   * @param permille its share of the whole; −1 where shares make no sense
   * @param link what it leads to, or null
   * @param lines what it is made of in turn
   */
  public record Line(String text, String value, int permille, Subject link, List<Line> lines) {
    public Line {
      lines = List.copyOf(lines);
    }
  }
}

package io.unplannedwork.scenario;

import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A decision that a scenario brings: to whom and when it is dealt, and what each answer does. */
public record DecisionSpec(
    @Field(value = "The decision's id; strategies answer it by this.", min = 1, max = 40) String id,
    @Field(value = "The title players see.", min = 1, max = 40) String title,
    @Field(value = "What is asked.", min = 1, max = 300) String question,
    @Field(value = "To which roles it is dealt; any of them may take it.", min = 1, max = 8)
        List<Role> roles,
    @Field(value = "When it is dealt; with nothing here only the facilitator deals it.")
        Opens opens,
    @Field(value = "Why it is worth deciding now.", max = 300, absent = "\"\"") String reason,
    @Field(value = "What whoever decides knows of the consequence.", max = 300, absent = "\"\"")
        String known,
    @Field(value = "How it is answered.", absent = "\"CHOOSE\"") AnswerKind kind,
    @Field(
            value =
                "What can be chosen or put in order, or who can be assigned; \"on\" and \"off\" of a TOGGLE; for a NUMBER what is expected of some numbers.",
            max = 20,
            absent = "[]")
        List<Option> options,
    @Field(value = "For ASSIGN: to what an option can be assigned.", max = 20, absent = "[]")
        List<Option> targets,
    @Field(
            value =
                "The option that holds at the start, or the number; null where nothing holds yet.",
            absent = "null")
        String current,
    @Field(
            value = "Once taken it is gone; false keeps it open, so that it can be changed.",
            absent = "true")
        boolean once,
    @Field(value = "For NUMBER: the least.", absent = "0") long least,
    @Field(value = "For NUMBER: the most; for TEXT: the most characters.", absent = "100")
        long most,
    @Field(value = "For NUMBER: from one to the next.", min = 1, absent = "1") long step,
    @Field(value = "For NUMBER: what is counted.", max = 20, absent = "\"\"") String unit,
    @Field(value = "The role that must agree whatever the answer; null for none.", absent = "null")
        Role agreedBy,
    @Field(value = "What every answer does besides its own.", max = 24, absent = "[]")
        List<OrderSpec> does,
    @Field(value = "Higher comes first in the hand.", max = 100, absent = "30") int urgency) {
  public DecisionSpec {
    roles = List.copyOf(roles);
    options = List.copyOf(options);
    targets = List.copyOf(targets);
    does = List.copyOf(does);
  }

  /** When a decision is dealt: each thing said here opens it, within its dates. */
  public record Opens(
      @Field(value = "The first round in whose Plan it is dealt; 0 for none.", absent = "0")
          int plan,
      @Field(value = "The first round in whose Run it is dealt; 0 for none.", absent = "0") int run,
      @Field(value = "The last round in which it is dealt; 0 for no end.", absent = "0")
          int untilRound,
      @Field(value = "Not before this moment.", absent = "null") LocalDateTime from,
      @Field(value = "Not after this moment.", absent = "null") LocalDateTime until,
      @Field(value = "Once this is felt.", max = 5, absent = "[]") List<Felt> felt,
      @Field(value = "Once this inject has happened.", absent = "null") InjectId inject,
      @Field(value = "Once an item has waited here too long.", absent = "null") Waits waits,
      @Field(value = "Once proposals about this decision were refused twice.", absent = "null")
          String refused,
      @Field(value = "Once another decision was answered so.", absent = "null") After after) {
    public Opens {
      felt = List.copyOf(felt);
    }
  }

  /** A wait that opens a decision. */
  public record Waits(
      @Field("The stage before which something waits.") StageId stage,
      @Field(value = "For how long.", unit = "days", min = 1, max = 366) int days) {}

  /** An answer that opens another decision. */
  public record After(
      @Field(value = "The decision.", min = 1, max = 40) String decision,
      @Field(value = "The option; null for any answer.", absent = "null") String option) {}

  /** One of the things to choose from. */
  public record Option(
      @Field(value = "The option's id, or the number of a NUMBER.", min = 1, max = 40) String id,
      @Field(value = "What stands on the button; empty for the id.", max = 60, absent = "\"\"")
          String label,
      @Field(value = "One or two sentences on it.", max = 300, absent = "\"\"") String detail,
      @Field(value = "Money it costs once.", unit = "whole money", absent = "0") long cost,
      @Field(value = "Whose hours it takes.", max = 8, absent = "[]") List<Hours> hours,
      @Field(value = "The role that must agree to it; null for none.", absent = "null")
          Role agreedBy,
      @Field(
              value =
                  "What people expect it to move: more of a measure or less; guides bots, and players see it.",
              unit = "permille of a usual round",
              min = -1000,
              max = 1000,
              absent = "{}")
          Map<Measure, Integer> expected,
      @Field(value = "What it does.", max = 24, absent = "[]") List<OrderSpec> does) {
    public Option {
      hours = List.copyOf(hours);
      // In the order of the measures, whatever order they were written in.
      expected = Collections.unmodifiableMap(new TreeMap<>(expected));
      does = List.copyOf(does);
    }

    /** What stands on the button. */
    public String shown() {
      return label.isEmpty() ? id : label;
    }
  }

  /** Hours that an answer takes of somebody, or of a team. */
  public record Hours(
      @Field(value = "Whose hours; null where a team's.", absent = "null") PersonId person,
      @Field(value = "The team that does the work; null where one person's.", absent = "null")
          TeamId team,
      @Field(value = "How many.", unit = "hours of work", min = 1, max = 2000) int hours) {}
}

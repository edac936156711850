package io.unplannedwork.session;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may give which command: one table, and what does not stand in it is refused. Whether a
 * command that may be given is possible now is for the session to say.
 */
public final class Permits {
  /** As whom somebody gives a command. */
  public enum Who {
    GUEST,
    PROJECTOR,
    /** In a seat, among other people; also every bot. */
    SEAT,
    /** The only person in any seat: leads the game's clock, too. */
    ALONE,
    FACILITATOR,
    HOST
  }

  /** {@code others} is what everybody else is told. */
  private record Row(Set<Who> may, RefusalReason others) {}

  private static final Map<Class<? extends Command>, Row> TABLE = table();

  private Permits() {}

  private static Map<Class<? extends Command>, Row> table() {
    Set<Who> players = EnumSet.of(Who.SEAT, Who.ALONE);
    Set<Who> leads = EnumSet.of(Who.ALONE, Who.FACILITATOR, Who.HOST);
    Set<Who> facilitator = EnumSet.of(Who.FACILITATOR);
    Map<Class<? extends Command>, Row> table = new LinkedHashMap<>();
    table.put(Command.Decide.class, new Row(players, RefusalReason.NOT_SEATED));
    table.put(Command.Stand.class, new Row(players, RefusalReason.NOT_SEATED));
    table.put(Command.StandOnProposals.class, new Row(players, RefusalReason.NOT_SEATED));
    table.put(Command.Undo.class, new Row(players, RefusalReason.NOT_SEATED));
    table.put(Command.Predict.class, new Row(players, RefusalReason.NOT_SEATED));
    table.put(Command.Ready.class, new Row(players, RefusalReason.NOT_SEATED));
    table.put(Command.AnswerProposal.class, new Row(players, RefusalReason.NOT_SEATED));
    table.put(Command.CounterProposal.class, new Row(players, RefusalReason.NOT_SEATED));
    table.put(Command.NameCause.class, new Row(players, RefusalReason.NOT_SEATED));
    table.put(Command.TakeAction.class, new Row(players, RefusalReason.NOT_SEATED));
    table.put(Command.DropAction.class, new Row(players, RefusalReason.NOT_SEATED));
    table.put(Command.Occupy.class, new Row(EnumSet.of(Who.HOST), RefusalReason.ONLY_HOST));
    table.put(Command.Pause.class, new Row(leads, RefusalReason.ONLY_FACILITATOR));
    table.put(Command.SetSpeed.class, new Row(leads, RefusalReason.ONLY_FACILITATOR));
    table.put(Command.UntilNeeded.class, new Row(EnumSet.of(Who.ALONE), RefusalReason.ONLY_ALONE));
    table.put(Command.StepDay.class, new Row(leads, RefusalReason.ONLY_FACILITATOR));
    table.put(Command.EndPhase.class, new Row(leads, RefusalReason.ONLY_FACILITATOR));
    table.put(
        Command.EndHold.class,
        new Row(EnumSet.of(Who.FACILITATOR, Who.HOST), RefusalReason.ONLY_HOST));
    table.put(Command.FireInject.class, new Row(facilitator, RefusalReason.ONLY_FACILITATOR));
    table.put(Command.DealDecision.class, new Row(facilitator, RefusalReason.ONLY_FACILITATOR));
    table.put(Command.Lock.class, new Row(facilitator, RefusalReason.ONLY_FACILITATOR));
    table.put(Command.Remove.class, new Row(facilitator, RefusalReason.ONLY_FACILITATOR));
    return table;
  }

  /** Why somebody may not give this command; empty where they may. */
  public static Optional<Refusal> refusal(Who who, Command command) {
    Row row = TABLE.get(command.getClass());
    if (row == null) {
      return Refused.because(RefusalReason.ONLY_HOST);
    }
    return row.may().contains(who) ? Refused.NOT : Refused.because(row.others());
  }

  /** The commands that have a row. */
  static Set<Class<? extends Command>> known() {
    return TABLE.keySet();
  }
}

package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.ProblemId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.ServiceClassId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.ChangePolicySpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.QueueOrder;
import io.unplannedwork.scenario.StageSpec;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/**
 * What a decision comes to in the simulated company. An order acts at the current minute once that
 * minute's agenda is empty; then the agenda of the same minute runs again.
 */
public sealed interface Order {

  /** These items first, in this order, wherever they queue; the others follow by arrival. */
  record Rank(List<ItemId> items) implements Order {
    public Rank {
      items = List.copyOf(items);
    }
  }

  /** Most items in a stage; 0 for no limit. */
  record LimitWip(StageId stage, int limit) implements Order {}

  /** Whether work comes into a stage while there is room, or room or not. */
  record LetIn(StageId stage, StageSpec.Inflow how) implements Order {}

  /** Work done in a stage moves on when so many items are done; 1 for each by itself. */
  record TransferIn(StageId stage, int items) implements Order {}

  /** Most items of a class of service in a stage; 0 for no limit. */
  record LimitLane(StageId stage, ServiceClassId lane, int limit) implements Order {}

  /** Most items of a class of service in the value stream; 0 for no limit. */
  record LimitClass(ServiceClassId serviceClass, int limit) implements Order {}

  /** Which item goes first within a class of service; null for the class means everywhere. */
  record QueueBy(ServiceClassId serviceClass, QueueOrder order) implements Order {}

  /** Most items each person of a team has in hand; working minutes before they turn, 0 as it is. */
  record InHand(TeamId team, int items, long turn) implements Order {}

  /** So many pieces of paying back a service's debt come into its builders' queue. */
  record PayBack(ServiceId service, int pieces) implements Order {}

  /** Share of the builders' time kept for paying back debt. */
  record ShareForDebt(Permille share) implements Order {}

  /** Most minutes of work in a slice (0 never cuts) and most changes in a release (0 for all). */
  record SliceAndBatch(long sliceMinutes, int batch) implements Order {}

  /** Changes go out on the release days, or whenever they are ready. */
  record ReleaseWhen(ChangePolicySpec.Releases when) implements Order {}

  /** Minutes after its time that a release may still be taken out; 0 for no end. */
  record ReleaseWindow(long minutes) implements Order {}

  /**
   * For so many minutes nothing new is begun, or nothing is released, but for these promises; 0
   * minutes end the freeze that an order began.
   */
  record Freeze(CompanyEvent.Frozen what, long minutes, List<PromiseId> except) implements Order {
    public Freeze {
      except = List.copyOf(except);
    }
  }

  /**
   * A service that was down for more of so many days than its error budget grants stops its
   * releases by itself, and its builders keep this share of their time for debt; 0 days for never.
   */
  record ErrorBudget(int days, Permille debtShare) implements Order {}

  /** Good changes in a row that make a stream's changes standard; 0 for never. */
  record StandardAfter(int changes) implements Order {}

  /** Whether what cannot wait, or is said not to, goes past approval and release day. */
  record Emergencies(ChangePolicySpec.Emergencies how) implements Order {}

  /** Changes assessed below this risk need no approval. */
  record ApprovalFrom(ChangePolicySpec.Risk risk) implements Order {}

  /** Shares of customers a release meets step by step, each watched so long; none for all. */
  record RollOut(List<Permille> steps, long bake) implements Order {
    public RollOut {
      steps = List.copyOf(steps);
    }
  }

  /** Share of changes that go behind a flag. */
  record Flags(Permille share) implements Order {}

  /** A team works so many minutes longer than its hours every day: paid, and tiring. */
  record Overtime(TeamId team, long minutes) implements Order {}

  record ReleaseOn(List<DayOfWeek> days) implements Order {
    public ReleaseOn {
      days = List.copyOf(days);
    }
  }

  record Approve(PolicySpec.Approval how) implements Order {}

  record Rota(PolicySpec.Rota who) implements Order {}

  /** What is done first when a deployment fails, from now on. */
  record Respond(PolicySpec.Response how) implements Order {}

  /** What is done about one incident that a deployment set off. */
  record RespondTo(IncidentId incident, PolicySpec.Response how) implements Order {}

  /** Somebody works for another team until called back ({@code to} is the home team). */
  record Lend(PersonId person, TeamId to) implements Order {}

  record ExpertServes(PolicySpec.ExpertServes whom) implements Order {}

  record StartPractice(PracticeId practice) implements Order {}

  /** Somebody sees to what of a service wears out: a restart, a renewal, patches. */
  record Upkeep(ServiceId service, String decay) implements Order {}

  /** It is seen to every so many days from now on; 0 for only when somebody decides. */
  record UpkeepEvery(ServiceId service, String decay, int days) implements Order {}

  /** Somebody finds out what a service can serve. */
  record LoadTest(ServiceId service) implements Order {}

  /** Somebody makes a service able to serve a step more. */
  record Scale(ServiceId service) implements Order {}

  /** A post-mortem on a cause; its actions are work for this team. */
  record PostMortem(ProblemId problem, TeamId owner) implements Order {}

  /** A change of a service goes past its controls. */
  record SkipControl(ServiceId service) implements Order {}

  /** Somebody makes up for the controls that were skipped. */
  record MakeUp(ServiceId service) implements Order {}

  /** Somebody tries whether a backup can be brought back. */
  record TestRestore(ServiceId service) implements Order {}

  /** Known-error records are kept from now on, or not. */
  record KeepRecords(boolean on) implements Order {}

  record StopTheLine(boolean on) implements Order {}

  /** Cents spent on what a decision of this id costs. */
  record Pay(long cents, String decision) implements Order {}

  /**
   * Work that a decision asks for.
   *
   * @param person whose time it takes as soon as they are free, or null
   * @param team the team that does it as an item of work, or null
   * @param minutes of a seasoned hand's work, or of the person's working time
   * @param title what it is
   */
  record TakeHours(PersonId person, TeamId team, long minutes, String title) implements Order {}

  /** What changes the organisation. */
  sealed interface Organise extends Order {}

  /** A team of the scenario begins; after so many days it ends, 0 for never. */
  record Found(TeamId team, int days) implements Organise {}

  /** A team ends: its people, services and stages go back to where they came from. */
  record Disband(TeamId team) implements Organise {}

  /** Somebody belongs to another team from now on. */
  record Move(PersonId person, TeamId to) implements Organise {}

  /** Who builds and who runs a service from now on; null as it is. */
  record Own(ServiceId service, TeamId builtBy, TeamId runBy) implements Organise {}

  /** Somebody is the liaison between two groups and nothing else; null groups end that. */
  record Liaise(PersonId person, GroupId one, GroupId other) implements Organise {}

  /** A team does a stage from now on: for these services, for none named for everything. */
  record Take(TeamId team, StageId stage, List<ServiceId> services) implements Organise {
    public Take {
      services = List.copyOf(services);
    }
  }

  /** A candidate of the scenario joins the team they are meant for. */
  record Hire(PersonId person) implements Order {}

  /** Somebody, or with a null person everybody of a team, is made responsible. */
  record Blame(PersonId person, TeamId team) implements Order {}

  /** Somebody, or with a null person everybody of a team, is thanked before everybody. */
  record Praise(PersonId person, TeamId team) implements Order {}

  /** A risk that a team took is celebrated, whatever came of it. */
  record Celebrate(TeamId team) implements Order {}

  /** A team sits together over what happened to a service, and nobody is to blame. */
  record Review(ServiceId service, TeamId team) implements Order {}

  /** A team removes every cause that is known to come again. */
  record RemoveCauses(TeamId owner) implements Order {}

  /** Everybody in a team gives so many minutes to a drill. */
  record Drill(TeamId team, long minutes) implements Order {}

  /** Those who run a service break it on purpose. */
  record GameDay(ServiceId service) implements Order {}

  /** Somebody learns about a service for so many minutes, from a colleague or, with null, alone. */
  record Teach(PersonId person, PersonId teacher, ServiceId service, long minutes)
      implements Order {}

  /** The CIO stands behind a practice before everybody. */
  record Back(PracticeId practice) implements Order {}

  /** So much of a team's working time is kept for improving how it works. */
  record Reserve(TeamId team, Permille share) implements Order {}

  /**
   * Work for a team; when it is done, something has become less work.
   *
   * @param stream the stream of demand whose items take less, or null
   * @param service whose decay it is, or null
   * @param share of the work that is gone
   */
  record Automate(
      String title,
      TeamId team,
      long minutes,
      StreamId stream,
      ServiceId service,
      String decay,
      Permille share)
      implements Order {}

  /**
   * Work for a team; when it is done, it has turned out to be so or not.
   *
   * @param chance that it is so
   * @param whenTrue what follows then
   * @param whenFalse what follows from the lesson, where people dare to tell of it
   */
  record Experiment(
      String title,
      TeamId team,
      long minutes,
      Permille chance,
      List<Order> whenTrue,
      List<Order> whenFalse)
      implements Order {
    public Experiment {
      whenTrue = List.copyOf(whenTrue);
      whenFalse = List.copyOf(whenFalse);
    }
  }

  /** Somebody earns more from now on. */
  record Raise(PersonId person, Permille raise) implements Order {}

  /**
   * Somebody gets better at a skill or gets to know a service, once they have given the hours that
   * decisions took of them before.
   *
   * @param skill or null
   * @param service or null
   * @param permille gained; nobody gets beyond 1000
   */
  record Learn(PersonId person, String skill, ServiceId service, int permille) implements Order {}

  /** Something acts on a law for some days, beside what practices do. */
  record Affect(EffectSpec.Effect effect, int permille, int days) implements Order {}

  /**
   * An item comes in.
   *
   * @param service what it is about, or null
   * @param effort minutes of work by stage
   * @param valuePerDay cents
   */
  record Bring(
      String title, WorkType type, ServiceId service, Map<StageId, Long> effort, long valuePerDay)
      implements Order {
    public Bring {
      effort = Map.copyOf(effort);
    }
  }

  record Fire(InjectId inject) implements Order {}

  /** An inject happens after so many minutes, instead of on its own date. */
  record FireLater(InjectId inject, long minutes) implements Order {}

  /**
   * A stream of demand comes otherwise from now on; what has arrived stays as it is, and so does
   * the minute of the next arrival.
   *
   * @param arrivals minutes between two arrivals; null leaves them as they are
   * @param effort minutes of work in stages that its items pass; the others stay as they are
   */
  record Demand(StreamId stream, Distribution arrivals, Map<StageId, Distribution> effort)
      implements Order {
    public Demand {
      effort = Map.copyOf(effort);
    }
  }

  /**
   * How many items of a closed loop are under way from now on; with fewer, the rest is finished.
   */
  record Loop(StreamId stream, int items) implements Order {}

  /** Trust moves for a reason that lies in the play, such as an overruled proposal. */
  record MoveTrust(GroupId from, GroupId to, int permille, String why) implements Order {}
}

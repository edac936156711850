package io.unplannedwork.sim;

import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.ProblemId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.PolicySpec;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything there is to see in a simulated company, read only, as rows made on demand. Lists are
 * in the order of their ids. Who may see which of it is decided elsewhere.
 */
public interface Sight {
  SimTime now();

  /** As long as this number is the same, nothing has happened and no row has changed. */
  long moment();

  /** What changed since the last call, as keys of rows; the caller then asks for those rows. */
  Changes takeChanges();

  /** Items that are not finished. */
  List<ItemRow> items();

  Optional<ItemRow> item(ItemId item);

  /** An item's place in its queue, from 0; −1 when it is not queued. */
  int place(ItemId item);

  /**
   * Where the minutes of an unfinished item went until now; they sum to now − arrived. Empty when
   * there is no such item.
   */
  List<SpentMinutes> account(ItemId item);

  List<StageRow> stages();

  /**
   * What is ready to be taken up at a stage, in the order in which it is; where several teams do
   * the stage, what is equally far in front at each stands together.
   *
   * @param most so many at most
   */
  List<ItemId> queue(StageId stage, int most);

  List<PersonRow> people();

  Optional<PersonRow> person(PersonId person);

  /** What a person knows of each service, in the scenario's order. */
  Map<ServiceId, Permille> knowledge(PersonId person);

  List<ServiceRow> services();

  /** Incidents that are not closed. */
  List<IncidentRow> incidents();

  /** Causes that outlived an incident and are not removed. */
  List<ProblemRow> problems();

  /** Deployments that are under way. */
  List<DeploymentRow> deployments();

  List<PracticeRow> practices();

  /** Trust of one group in another, 0 to 1000. */
  List<TrustRow> trust();

  /** Trust of one group in another that is not the same, in permille. */
  int trust(GroupId of, GroupId in);

  /** What the group of a team feels; empty where nobody's feelings count. */
  Optional<ClimateRow> climate(TeamId team);

  MoneyRow money();

  Policies policies();

  /** Keys of rows that changed; {@code true} flags stand for the single rows. */
  record Changes(
      List<ItemId> items,
      List<StageId> stages,
      List<PersonId> people,
      List<ServiceId> services,
      List<IncidentId> incidents,
      List<DeploymentId> deployments,
      List<PracticeId> practices,
      boolean trust,
      boolean money,
      boolean policies) {}

  /** What an item is doing. */
  enum ItemState {
    QUEUED,
    WORKED_ON,
    INTERRUPTED,
    WAITING_FOR_ANSWER,
    WAITING_FOR_WIP,
    WAITING_FOR_BATCH,
    WAITING_FOR_ITEM,
    BLOCKED,
    WAITING_FOR_APPROVAL,
    WAITING_FOR_RELEASE,
    DEPLOYING,
    HELD,
    LIVE,
    DONE
  }

  /**
   * A work item or a slice.
   *
   * @param parent the item it was cut from, or null
   * @param promise the promise it keeps, or null
   * @param stream the stream of demand it came from, or null for a promise or repair work
   * @param state what it is doing; work pauses outside working hours without a change of state
   * @param worker who works on it, or null
   * @param progress milliminutes of work done in this stage
   * @param effort milliminutes of work this stage takes
   * @param valuePerDay cents a day when live
   * @param knownDefects defects found and not yet repaired
   */
  record ItemRow(
      ItemId id,
      ItemId parent,
      PromiseId promise,
      StreamId stream,
      String title,
      WorkType type,
      ServiceId service,
      StageId stage,
      ItemState state,
      PersonId worker,
      MeterRow progress,
      long effort,
      SimTime arrived,
      SimTime enteredStage,
      SimTime due,
      long valuePerDay,
      int slices,
      int slicesLive,
      int knownDefects) {}

  /**
   * A stage.
   *
   * @param wipLimit 0 for none
   * @param queued items that wait here: for people, for a board, for a release
   * @param inWork items worked on or aboard a release
   * @param nextMoment the next board or release, or null
   * @param doers the team that does it, for each service in the scenario's order and last for work
   *     about none
   */
  record StageRow(
      StageId id, int wipLimit, int queued, int inWork, SimTime nextMoment, List<TeamId> doers) {
    public StageRow {
      doers = List.copyOf(doers);
    }
  }

  /**
   * A person.
   *
   * @param team where the person works now; {@code home} where they belong
   * @param item what they work on, or null
   * @param incident what they were called to, or null
   * @param atWork whether it is their working time (or they were called)
   * @param fatigue 0 rested to 1000 exhausted
   * @param morale 0 to 1000; null where feelings are left out
   * @param lastDay when their notice ends; null when they have given none
   */
  record PersonRow(
      PersonId id,
      TeamId home,
      TeamId team,
      ItemId item,
      IncidentId incident,
      boolean atWork,
      Permille fatigue,
      Permille morale,
      SimTime lastDay) {}

  /**
   * A service.
   *
   * @param builtBy the team that builds it now
   * @param runBy the team that runs it now
   * @param demand requests per minute in this hour
   * @param capacity requests per minute it can serve; 0 for no limit
   * @param drift how far its environments have drifted apart
   * @param faults latent faults that are live; nobody in the company knows this number
   * @param earned cents of value and revenue so far
   * @param lost cents lost to outages so far
   * @param downMinutes minutes down since the start
   */
  record ServiceRow(
      ServiceId id,
      TeamId builtBy,
      TeamId runBy,
      Health health,
      long demand,
      long capacity,
      Permille debt,
      Permille drift,
      int faults,
      MeterRow earned,
      MeterRow lost,
      MeterRow downMinutes,
      Care care) {}

  /**
   * How a service is kept.
   *
   * @param capacityKnown whether the company knows what it can serve
   * @param steps how many steps it was scaled, those that were ordered included
   * @param decay what of it wears out, in the scenario's order
   * @param exposure hazard of a breach, permille of that of a service well kept; 0 for none
   * @param skipped controls that were skipped and not made up for
   * @param tested when its backup was last tried; null for never
   * @param budget how its error budget stands; null where it has none
   */
  record Care(
      boolean capacityKnown,
      int steps,
      List<DecayRow> decay,
      long exposure,
      int skipped,
      SimTime tested,
      BudgetRow budget) {
    public Care {
      decay = List.copyOf(decay);
    }

    /** Whether a spent budget stops the service's releases. */
    public boolean isStopped() {
      return budget != null && budget.isStopped();
    }
  }

  /**
   * An error budget, over the days that end now. Outages that nobody has noticed do not count yet.
   *
   * @param granted minutes it may have been down
   * @param spent minutes it was
   * @param stopped the number of the event since which a rule stops its releases; 0 where none does
   */
  record BudgetRow(int days, long granted, long spent, long stopped) {
    public boolean isSpent() {
      return spent > granted;
    }

    public boolean isStopped() {
      return stopped > 0;
    }
  }

  /**
   * Something that wears out.
   *
   * @param worn permille of what it holds; above 1000 it is overdue
   * @param breaks when it breaks if things go on as they are; null for never, or broken
   * @param ordered whether somebody is to see to it
   * @param every days between two rounds of upkeep; 0 for only when somebody decides
   */
  record DecayRow(
      String id, String title, Permille worn, SimTime breaks, boolean ordered, int every) {}

  /** An incident; {@code detected} is false while nobody knows. */
  record IncidentRow(
      IncidentId id,
      ServiceId service,
      Severity severity,
      IncidentStep step,
      boolean detected,
      PersonId responder,
      SimTime opened,
      SimTime stepSince,
      DeploymentId deployment,
      PolicySpec.Response response,
      String detail,
      long opener) {}

  /**
   * A cause of incidents.
   *
   * @param incidents how many came of it so far
   * @param known whether a record tells the way round it
   * @param ordered whether the actions of a post-mortem are waiting or under way
   */
  record ProblemRow(
      ProblemId id,
      ServiceId service,
      String detail,
      int incidents,
      boolean known,
      boolean ordered) {}

  record DeploymentRow(
      DeploymentId id, List<ItemId> items, PersonId person, SimTime started, SimTime until) {}

  /**
   * A practice: not started, being introduced, or adopted so far.
   *
   * @param item the work by which it is introduced, or kept up; null for none
   * @param introduced 0 to 1000 of its effort, now
   * @param progress milliminutes of work done of {@code effort}
   */
  /**
   * A practice.
   *
   * @param stalled whether it goes no further until others go along or the CIO stands behind it
   */
  record PracticeRow(
      PracticeId id,
      boolean started,
      ItemId item,
      Permille introduced,
      MeterRow progress,
      long effort,
      Permille adopted,
      boolean stalled) {}

  /**
   * What the people of a group feel.
   *
   * @param safety how much they dare to say of what goes wrong
   * @param fear how much they fear what is new
   */
  record ClimateRow(Permille safety, Permille fear) {}

  record TrustRow(GroupId from, GroupId to, Permille trust) {}

  /** Cents. */
  record MoneyRow(MeterRow cash, MeterRow value, MeterRow outageCost, MeterRow wages) {}

  /** The policies in force. */
  record Policies(
      PolicySpec.Approval approval,
      List<DayOfWeek> releaseDays,
      int batch,
      long slice,
      Permille debtShare,
      PolicySpec.Rota rota,
      PolicySpec.Response response,
      PolicySpec.ExpertServes expertServes,
      boolean stopTheLine,
      List<ItemId> rank) {}
}

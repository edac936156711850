package io.unplannedwork.view;

import io.unplannedwork.contract.ActionId;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.Condition;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import java.util.List;

/**
 * What a part of a view holds. Texts are ready to show, in the room's language. Where a viewer may
 * not know something, the component is null, or −1 for a number, or empty for a list: fog is
 * already applied. Times are minutes since the start unless a name says otherwise.
 */
public sealed interface Body {

  /** Key {@code game}: what is fixed for the whole game. {@code startDate} is ISO, a Monday. */
  record Game(
      String scenario,
      String title,
      String startDate,
      String currency,
      int rounds,
      int rules,
      List<Group> groups,
      List<Team> teams)
      implements Body {}

  record Group(GroupId id, String name, Role head) {}

  record Team(TeamId id, String name, GroupId group) {}

  /**
   * Key {@code clock}: phase and time.
   *
   * @param minute simulated minute at the moment of sending; while {@code running} it goes on at
   *     {@code perSecond} simulated minutes a second, up to {@code until}
   * @param perSecond milliminutes a second of real time; 0 while the clock stands
   * @param until the minute at which this pace ends at the latest
   * @param phase the phase
   * @param round 1 and up; 0 in the lobby
   * @param roundTitle the round's title
   * @param from minute at which this round's Run began or begins
   * @param to minute at which this round's Run ends
   * @param paused whether somebody paused
   * @param speed 1, 2, 4 or 8; 64 while time rushes until somebody is needed
   * @param hold what holds the clock ({@code NONE}, a Monday card, the bell)
   * @param rings while the bell holds it, what kind of bell; else null
   * @param holdText what it is about; while nothing holds it, what stopped its rush
   * @param holdSeconds how many seconds of real time it lasts at most; 0 for no limit
   * @param locked whether the facilitator has closed the room to new people
   */
  record Clock(
      long minute,
      long perSecond,
      long until,
      Phase phase,
      int round,
      String roundTitle,
      long from,
      long to,
      boolean paused,
      int speed,
      Hold hold,
      BellKind rings,
      String holdText,
      int holdSeconds,
      boolean locked)
      implements Body {}

  /** What holds or slows the clock. */
  enum Hold {
    NONE,
    MONDAY,
    BELL
  }

  /**
   * Key {@code seat/<id>}: a chair and who sits in it.
   *
   * @param decides what it decides, a sentence for whoever chooses a seat
   * @param you marks the viewer's own
   * @param pairedWith the seat with which this one decides together, or null
   */
  record Chair(
      SeatId id,
      String title,
      List<Role> roles,
      String decides,
      String name,
      boolean bot,
      boolean away,
      boolean ready,
      boolean you,
      SeatId pairedWith)
      implements Body {}

  /** Key {@code story}: the briefing of this round and what came in since, oldest first. */
  record Story(List<String> briefing, List<News> news, List<String> debrief) implements Body {}

  record News(long minute, String title, String text) {}

  /**
   * Key {@code stage/<id>}: {@code order} counts from 0 along the stream; limit 0 is none.
   *
   * @param team who does it where nobody else does
   * @param teams all who do it, each for some of the work
   * @param wall the two groups over whose wall work comes here from the stage before; else empty
   * @param queue what is taken up next, in that order; what queues beyond these comes later
   * @param runsOn the service without which it stands still; null for none
   */
  record Stage(
      StageId id,
      int order,
      String name,
      String kind,
      TeamId team,
      int wipLimit,
      int queued,
      int inWork,
      long nextMoment,
      List<TeamId> teams,
      List<GroupId> wall,
      List<ItemId> queue,
      ServiceId runsOn)
      implements Body {}

  /**
   * Key {@code item/<id>}: a sticky note.
   *
   * @param state one of the states of an item, in capitals
   * @param progress milliminutes of work done in this stage, of {@code effort}
   * @param due minute it was promised for; −1 for none
   * @param valuePerDay cents; −1 when this viewer does not know
   */
  record Item(
      ItemId id,
      ItemId parent,
      String title,
      WorkType type,
      ServiceId service,
      StageId stage,
      String state,
      PersonId worker,
      Meter progress,
      long effort,
      long arrived,
      long entered,
      long due,
      long valuePerDay,
      int slices,
      int slicesLive,
      int knownDefects)
      implements Body {}

  /**
   * Key {@code person/<id>}.
   *
   * @param fatigue permille, −1 unknown
   * @param morale permille, −1 unknown
   * @param lastDay the minute their notice ends; −1 when they have given none
   */
  record Person(
      PersonId id,
      String name,
      String title,
      TeamId home,
      TeamId team,
      ItemId item,
      IncidentId incident,
      boolean atWork,
      boolean expert,
      int fatigue,
      int morale,
      long lastDay)
      implements Body {}

  /** Key {@code wall/<a>/<b>}: the wall between two groups; trust in permille, −1 unknown. */
  record Wall(GroupId a, GroupId b, int trust, int bricks, long minutesLost) implements Body {}

  /**
   * Key {@code service/<id>}. Numbers are −1 where this viewer cannot measure them; {@code stopped}
   * while its error budget is spent and stops its releases.
   */
  record Service(
      ServiceId id,
      String name,
      TeamId builtBy,
      TeamId runBy,
      int criticality,
      Health health,
      long demand,
      long capacity,
      int debt,
      int availability,
      List<IncidentId> incidents,
      boolean stopped)
      implements Body {}

  /** Key {@code incident/<id>}: one this viewer knows of. */
  record Incident(
      IncidentId id,
      ServiceId service,
      Severity severity,
      IncidentStep step,
      PersonId responder,
      long opened,
      long stepSince,
      String text)
      implements Body {}

  /** Key {@code deployment/<id>}: one under way. */
  record Deployment(DeploymentId id, List<ItemId> items, PersonId person, long started, long until)
      implements Body {}

  /**
   * Key {@code practice/<id>}.
   *
   * @param progress milliminutes of work done to introduce it, of {@code effort}
   * @param adopted permille
   */
  record Practice(
      PracticeId id,
      String name,
      String about,
      boolean started,
      Meter progress,
      long effort,
      int adopted)
      implements Body {
    /** How far it is introduced at a minute, in permille. */
    public int introduced(long minute) {
      return (int) Math.min(1000, 1000 * progress.at(minute) / effort);
    }
  }

  /** Key {@code money}: cents. Null meters are unknown to this viewer. */
  record Money(Meter cash, Meter value, Meter outageCost, Meter wages) implements Body {}

  /** Key {@code goal/<id>}: {@code state} is OPEN, REACHED or MISSED. */
  record Goal(
      GoalId id, String title, Measure measure, long value, long wanted, String state, String text)
      implements Body {}

  /** Key {@code bonus}: the viewer's own, so far this round. Cents. */
  record Bonus(long cents, long full, List<BonusPart> parts) implements Body {}

  record BonusPart(
      Measure measure,
      String text,
      long value,
      long none,
      long all,
      int weight,
      int permille,
      long cents) {}

  /**
   * Key {@code scheme}: by what scheme bonuses are paid.
   *
   * @param next that another comes with the next round; empty for none
   * @param rows what seats are paid for, one for each role: the own, and others' where this viewer
   *     may know them
   * @param hidden a sentence where others' are not known
   */
  record Scheme(String title, String about, String next, List<PaidFor> rows, String hidden)
      implements Body {}

  record PaidFor(SeatId seat, String text) {}

  /**
   * Key {@code decision/<id>}: a decision open to this seat. Every client draws it from this.
   *
   * @param current what holds now; null for none
   * @param draft what this seat has answered in this plan and not yet carried out; null for none
   * @param options what can be chosen, ranked or assigned
   * @param targets to what an option can be assigned
   * @param least least number; {@code most} the greatest, {@code step} between, {@code unit} its
   *     name
   * @param cost what it costs, as text; empty for nothing
   * @param known what this seat knows of the consequence
   * @param mustAgree the seat that must agree first whatever the answer, or null; where only some
   *     answers need it, those options say so
   * @param why why it is open now
   * @param urgency higher comes first in Now
   * @param standing whether the answer is a standing order, used where the seat is silent
   */
  record Decision(
      DecisionId id,
      String title,
      String question,
      AnswerKind kind,
      Answer current,
      Answer draft,
      List<Option> options,
      List<Option> targets,
      long least,
      long most,
      long step,
      String unit,
      String cost,
      String known,
      SeatId mustAgree,
      String why,
      int urgency,
      boolean standing)
      implements Body {}

  /**
   * Key {@code standing}: the viewer's standing orders.
   *
   * @param orders in Plan, what an order can be given about; each one's draft is the order given
   * @param onProposals what is said to proposals left without a word; null for nothing
   * @param answered what orders have answered since the plan, oldest first
   */
  record Standing(List<Decision> orders, Reply onProposals, List<Answered> answered)
      implements Body {}

  record Answered(long minute, String text) {}

  /**
   * Key {@code console}: what the facilitator can make happen or put before those who hold it;
   * nobody else has this.
   *
   * @param injects in Run, those that have not come yet
   */
  record Console(List<Offered> injects, List<Offered> decisions) implements Body {}

  /**
   * An option of a decision.
   *
   * @param leanings what this seat expects it to move, one for each measure
   * @param mustAgree the seat that must agree to this option, or null
   * @param barred why it cannot be chosen now, a sentence; empty when it can
   */
  record Option(
      String id,
      String label,
      String detail,
      List<Leaning> leanings,
      SeatId mustAgree,
      String barred) {}

  /** Expected movement of a measure: positive is more of it, in permille of a usual round's. */
  record Leaning(Measure measure, int permille) {}

  /**
   * Key {@code proposal/<id>}: one that this viewer made, must answer, or may overrule.
   *
   * @param yoursToAnswer whether it waits for this viewer's yes or no: the asked seat's, or after a
   *     counter-offer that of the seat that asked
   * @param deadlocked whether it was refused so often that only the CIO can settle it
   * @param counter the counter-offer; null for none
   * @param asks what this viewer can want instead or in return: first the decision itself, where it
   *     has another answer, then others of the asking seat's; empty where it can make no
   *     counter-offer
   * @param ends how it ends when nobody agrees, or that it is a deadlock; empty once it has ended
   * @param price what it costs this viewer to overrule; empty where that cannot be done
   */
  record Proposal(
      ProposalId id,
      SeatId from,
      SeatId to,
      DecisionId decision,
      String title,
      String text,
      Answer answer,
      List<Leaning> leanings,
      boolean yoursToAnswer,
      boolean yoursToOverrule,
      boolean deadlocked,
      String state,
      String why,
      Counter counter,
      List<Ask> asks,
      String ends,
      String price)
      implements Body {}

  /** A counter-offer, with what is expected of all of it; {@code also} is null for nothing. */
  record Counter(Answer answer, Condition also, String text, List<Leaning> leanings) {}

  /** A decision of the asking seat about which something can be wanted, and what. */
  record Ask(DecisionId decision, String title, List<Possible> answers) {}

  /** An answer one can want, with what is expected of it. */
  record Possible(Answer answer, String label, List<Leaning> leanings) {}

  /**
   * Key {@code prediction}, in Plan: the number to predict.
   *
   * @param unit the unit people type it in, such as “%”
   * @param per how many of the measure's own unit one of these is: 10 permille are 1 %
   * @param own in the measure's own unit; null until predicted
   */
  record Prediction(String question, String unit, int per, Long own, Measure measure)
      implements Body {}

  /**
   * Key {@code review}: the results of a round. Secret causes show once all have named one, and
   * only then bonuses, predictions, the round's story and what each decision did, which would give
   * them away, and what can be done about it. {@code predictedMeasure} is null where nothing was
   * asked; {@code mostStars} 0 for a round without goals; {@code mostActions} 0 in the last round.
   */
  record Review(
      int round,
      List<Result> results,
      List<Offered> causes,
      String ownCause,
      List<Named> named,
      List<Predicted> predicted,
      Measure predictedMeasure,
      long actual,
      List<Best> best,
      String field,
      List<Paid> bonuses,
      List<DayPoint> days,
      List<String> debrief,
      int stars,
      int mostStars,
      List<String> story,
      List<Effect> effects,
      List<Lead> leads,
      boolean shown,
      int mostActions,
      List<Action> actions,
      List<Followed> past,
      Habits habits)
      implements Body {}

  /**
   * What the company did without deciding it; in a review null until the causes are shown.
   *
   * @param verdict how many of the questions speak for culture
   * @param asked role or culture? Four questions, answered by what was done
   * @param toil what was done by hand again and again, the most of it first
   */
  record Habits(String verdict, List<Asked> asked, List<Toil> toil) {}

  /** {@code known} is false where nothing of the kind happened; then it is no culture either. */
  record Asked(String question, String answer, boolean known, boolean culture) {}

  /** A kind of toil: how often, how long in all, and its share of all toil in permille. */
  record Toil(String what, String times, String time, int share) {}

  /**
   * An action that the review offers.
   *
   * @param about what it is for
   * @param cost whose time it takes
   * @param home the seat in whose house most of the work falls
   * @param owner the seat that has taken it up, or null
   */
  record Action(
      ActionId id,
      String title,
      String about,
      String cost,
      List<Leaning> leanings,
      SeatId home,
      SeatId owner) {}

  /** An action of the review before: {@code state} WAITING, UNDER_WAY or DONE, and a sentence. */
  record Followed(String title, SeatId owner, String state, String text) {}

  /**
   * What one decision of the round did: what it came to, and for each measure it moved how the
   * round would have been without it on the same luck. They come a little later than the review.
   */
  record Effect(SeatId seat, long minute, String text, List<Moved> moved, String note) {}

  /** A measure as it was, without the decision, and the difference; texts. */
  record Moved(Measure measure, String name, String with, String without, String more, int good) {}

  /** An item that was finished in the round: when, and minutes since it came in. */
  record Lead(ItemId item, String title, WorkType type, long minute, long took) {}

  /** A measure with its value, as text, this round and the round before (empty for none). */
  record Result(Measure measure, String name, String value, String before, String note) {}

  record Offered(String id, String text) {}

  record Named(SeatId seat, String cause) {}

  record Predicted(SeatId seat, long number) {}

  /**
   * Who was paid best for a role among all companies.
   *
   * @param seat the own seat that holds the role
   * @param name who was paid best; {@code company} is empty where that is the own holder
   * @param own what the own holder was paid, cents, at this {@code place} of {@code companies}
   */
  record Best(
      Role role,
      String title,
      SeatId seat,
      String name,
      String company,
      long cents,
      long own,
      int place,
      int companies) {}

  record Paid(SeatId seat, String name, long cents, long full) {}

  /**
   * A day's numbers for charts: items by stage (in the stream's order), live, money, marks, minutes
   * that services were down, and cents that a share was worth, 0 without shares.
   */
  record DayPoint(
      long day,
      List<Integer> inStage,
      int live,
      long cash,
      int incidents,
      int deployments,
      long down,
      long share) {}

  /** Key {@code end}: how it ended and the story told from the log. */
  record End(int stars, int mostStars, List<String> story, List<Goal> goals, Beside beside)
      implements Body {}

  /**
   * The whole game beside other ways of playing it on the same luck. They come a little later than
   * the end.
   *
   * @param ways this game first; empty where there is nothing to compare, or not yet
   * @param rows what differs, what the goals ask for first
   */
  record Beside(List<Way> ways, List<Compared> rows) {
    public static final Beside NOT_YET = new Beside(List.of(), List.of());
  }

  /** {@code about} is empty for the game itself. */
  record Way(String about, int stars) {}

  /**
   * A measure over the whole game, in the order of the ways.
   *
   * @param values as text
   * @param best for each way, whether no other was better
   */
  record Compared(Measure measure, String name, List<String> values, List<Boolean> best) {}

  /**
   * Key {@code pulse}: the fingerprint of the whole game, in hexadecimal, when a day had ended or
   * play stood still. Equal games have equal fingerprints; nothing else can be read from it.
   *
   * @param commands how many commands had been carried out
   */
  record Pulse(long minute, long commands, String fingerprint) implements Body {}
}

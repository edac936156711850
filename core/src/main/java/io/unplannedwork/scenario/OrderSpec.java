package io.unplannedwork.scenario;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SchemeId;
import io.unplannedwork.contract.ServiceClassId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that an answer does: a closed vocabulary, each word an order to the simulated company.
 * In JSON an object with one key names it: {@code {"practice": "pairing"}}, {@code {"wipLimit":
 * {"stage": "build", "limit": 6}}}.
 */
public sealed interface OrderSpec {
  /** The word by which authors name a kind of order. */
  static String word(Class<?> kind) {
    String name = kind.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  record Practice(@Field("Starts this practice.") PracticeId practice) implements OrderSpec {}

  record WipLimit(
      @Field("The stage.") StageId stage,
      @Field(
              value = "Most items in it, 0 for no limit; null for the number answered.",
              max = 10_000,
              absent = "null")
          Integer limit)
      implements OrderSpec {}

  record DebtShare(
      @Field(
              value = "Share of the builders' time for paying back debt.",
              unit = "permille",
              max = 1000)
          Permille share)
      implements OrderSpec {}

  record SliceAndBatch(
      @Field(value = "A slice is at most this much work; 0 never cuts.", unit = "minutes")
          long slice,
      @Field("Most changes in one release; 0 for all.") int batch)
      implements OrderSpec {}

  record ReleaseDays(@Field(value = "On which days releases go out.", max = 7) List<DayOfWeek> days)
      implements OrderSpec {
    public ReleaseDays {
      days = List.copyOf(days);
    }
  }

  record Approval(@Field("How changes are approved from now on.") PolicySpec.Approval how)
      implements OrderSpec {}

  record Rota(@Field("Who is called out of hours from now on.") PolicySpec.Rota who)
      implements OrderSpec {}

  record Respond(
      @Field("What is done first when a deployment fails, from now on.") PolicySpec.Response how)
      implements OrderSpec {}

  record ExpertServes(@Field("Whom the expert serves first.") PolicySpec.ExpertServes whom)
      implements OrderSpec {}

  record StopTheLine(@Field("Whether known defects go back at once.") boolean on)
      implements OrderSpec {}

  record Lend(
      @Field(value = "Who works for another team; null for whoever is assigned.", absent = "null")
          PersonId person,
      @Field(
              value = "Which team; null for the one assigned, or without one the own again.",
              absent = "null")
          TeamId team)
      implements OrderSpec {}

  record Found(
      @Field("Founds this team, one that comes later.") TeamId team,
      @Field(
              value =
                  "It ends after so many days, and all it has goes back to where it came from; 0 for never.",
              unit = "days",
              max = 3660,
              absent = "0")
          int days)
      implements OrderSpec {}

  record Disband(
      @Field("Ends this team; its people, services and stages go back to where they came from.")
          TeamId team)
      implements OrderSpec {}

  record Move(
      @Field(
              value = "Who belongs to another team from now on; null for whoever is assigned.",
              absent = "null")
          PersonId person,
      @Field(value = "Which team; null for the one assigned.", absent = "null") TeamId team)
      implements OrderSpec {}

  record Own(
      @Field("The service that changes hands.") ServiceId service,
      @Field(value = "The team that builds it from now on; null as it is.", absent = "null")
          TeamId builtBy,
      @Field(value = "The team that runs it from now on; null as it is.", absent = "null")
          TeamId runBy)
      implements OrderSpec {}

  record Liaise(
      @Field("Who does nothing else but carry context between two groups.") PersonId person,
      @Field(value = "One group; null to end it.", absent = "null") GroupId one,
      @Field(value = "The other; null to end it.", absent = "null") GroupId other)
      implements OrderSpec {}

  record Take(
      @Field("The team that does a stage from now on.") TeamId team,
      @Field("The stage.") StageId stage,
      @Field(
              value = "Only for work about these services; none for everything.",
              max = 200,
              absent = "[]")
          List<ServiceId> services)
      implements OrderSpec {
    public Take {
      services = List.copyOf(services);
    }
  }

  record Hire(@Field("Hires this candidate.") PersonId person) implements OrderSpec {}

  record Blame(
      @Field(value = "Who is made responsible; null for the whole team.", absent = "null")
          PersonId person,
      @Field(value = "The team; null for a person's own.", absent = "null") TeamId team)
      implements OrderSpec {}

  record Praise(
      @Field(value = "Who is thanked before everybody; null for the whole team.", absent = "null")
          PersonId person,
      @Field(value = "The team; null for a person's own.", absent = "null") TeamId team)
      implements OrderSpec {}

  record Celebrate(@Field("The team whose risk is celebrated, whatever came of it.") TeamId team)
      implements OrderSpec {}

  record Review(
      @Field("The service over which they sit together, and nobody is to blame.") ServiceId service,
      @Field("The team: an hour of everybody, and the removal of what is found.") TeamId team)
      implements OrderSpec {}

  record RemoveCauses(
      @Field(
              "The team that removes what is known to come again: for each cause a meeting and its actions.")
          TeamId team)
      implements OrderSpec {}

  record Drill(
      @Field("The team that practises what to do when something breaks.") TeamId team,
      @Field(value = "Of everybody in it.", unit = "minutes", min = 1, max = 4800) long minutes)
      implements OrderSpec {}

  record GameDay(@Field("The service that is broken on purpose.") ServiceId service)
      implements OrderSpec {}

  record Teach(
      @Field(value = "Who learns; null for whoever is assigned.", absent = "null") PersonId person,
      @Field(value = "Who teaches and gives the same time; null for a course.", absent = "null")
          PersonId teacher,
      @Field("The service they get to know.") ServiceId service,
      @Field(value = "For how long.", unit = "minutes", min = 1, max = 100_000) long minutes)
      implements OrderSpec {}

  record Back(@Field("The practice that the CIO stands behind.") PracticeId practice)
      implements OrderSpec {}

  record Reserve(
      @Field("The team.") TeamId team,
      @Field(
              value = "Share of its time kept for improving how it works.",
              unit = "permille",
              max = 1000)
          Permille share)
      implements OrderSpec {}

  record Automate(
      @Field(value = "What players read of the work.", min = 1, max = 40) String title,
      @Field("The team that does it, and is glad to have been heard.") TeamId team,
      @Field(value = "Work it takes.", unit = "minutes", min = 1, max = 200_000) long minutes,
      @Field(value = "The stream whose items take less work then.", absent = "null")
          StreamId stream,
      @Field(value = "Or the service of which something wears out.", absent = "null")
          ServiceId service,
      @Field(value = "And what of it.", max = 40, absent = "null") String decay,
      @Field(value = "How much of that work is gone.", unit = "permille", min = 1, max = 1000)
          Permille share)
      implements OrderSpec {}

  record Experiment(
      @Field(value = "What is to be found out.", min = 1, max = 40) String title,
      @Field("The team that finds out.") TeamId team,
      @Field(value = "Work it takes.", unit = "minutes", min = 1, max = 200_000) long minutes,
      @Field(value = "How likely it is to be so.", unit = "permille", max = 1000) Permille chance,
      @Field(value = "What follows when it is so.", max = 20, absent = "[]")
          List<OrderSpec> whenTrue,
      @Field(
              value = "What follows from the lesson, where people dare to tell of it.",
              max = 20,
              absent = "[]")
          List<OrderSpec> whenFalse)
      implements OrderSpec {
    public Experiment {
      whenTrue = List.copyOf(whenTrue);
      whenFalse = List.copyOf(whenFalse);
    }
  }

  record Raise(
      @Field(value = "Who earns more; null for whoever is assigned.", absent = "null")
          PersonId person,
      @Field(value = "By how much.", unit = "permille", min = 1, max = 1000) Permille raise)
      implements OrderSpec {}

  record Learn(
      @Field(value = "Who learns; null for whoever is assigned.", absent = "null") PersonId person,
      @Field(value = "The skill they get better at.", max = 40, absent = "null") String skill,
      @Field(value = "The service they get to know.", absent = "null") ServiceId service,
      @Field(
              value = "By how much, once they have given the hours the answer takes of them.",
              unit = "permille",
              min = 1,
              max = 1000)
          int permille)
      implements OrderSpec {}

  record Effect(
      @Field("What it acts on.") EffectSpec.Effect on,
      @Field(
              value = "How much more (positive) or less (negative) of it there is.",
              unit = "permille",
              min = -1000,
              max = 10_000)
          int permille,
      @Field(value = "For how long.", unit = "days", min = 1, max = 366) int days)
      implements OrderSpec {}

  record Item(
      @Field(value = "The title players see.", min = 1, max = 40) String title,
      @Field(value = "The type of work.", absent = "\"INTERNAL_PROJECT\"") WorkType type,
      @Field(value = "The service it is about.", absent = "null") ServiceId service,
      @Field(value = "Minutes of work in each stage it passes.", min = 1, max = 20)
          Map<StageId, Long> effort,
      @Field(
              value = "What it brings in on a day it is live and its service serves.",
              unit = "whole money",
              absent = "0")
          long valuePerDay)
      implements OrderSpec {
    public Item {
      effort = Map.copyOf(effort);
    }
  }

  record Demand(
      @Field("The stream that comes otherwise from now on.") StreamId stream,
      @Field(value = "Minutes from one arrival to the next; null leaves it.", absent = "null")
          Distribution arrivals,
      @Field(
              value = "Minutes of work in stages its items pass; the others stay as they are.",
              max = 20,
              absent = "{}")
          Map<StageId, Distribution> effort)
      implements OrderSpec {
    public Demand {
      effort = Map.copyOf(effort);
    }
  }

  record Loop(
      @Field("The stream that is a closed loop.") StreamId stream,
      @Field(value = "How many of its items are under way from now on.", min = 1, max = 10_000)
          int items)
      implements OrderSpec {}

  record Inflow(
      @Field("The stage.") StageId stage,
      @Field("Whether work comes in while there is room, or room or not.") StageSpec.Inflow how)
      implements OrderSpec {}

  record Transfer(
      @Field("The stage.") StageId stage,
      @Field(value = "Done work moves on when so many items are done.", min = 1, max = 1000)
          int items)
      implements OrderSpec {}

  record Queue(
      @Field(value = "The class of service; null for every one.", absent = "null")
          ServiceClassId of,
      @Field("Which item goes first.") QueueOrder by)
      implements OrderSpec {}

  record InHand(
      @Field("The team.") TeamId team,
      @Field(value = "Most items each of its people has in hand.", min = 1, max = 100) int items,
      @Field(
              value = "Working minutes before they turn; 0 as it is.",
              unit = "minutes",
              absent = "0")
          long turn)
      implements OrderSpec {}

  record ClassLimit(
      @Field("The class of service.") ServiceClassId of,
      @Field(value = "Most of its items in the value stream; 0 for no limit.", max = 10_000)
          int items)
      implements OrderSpec {}

  record Releases(
      @Field("When changes go out: on the release days, or when ready.")
          ChangePolicySpec.Releases when)
      implements OrderSpec {}

  record ReleaseWindow(
      @Field(
              value = "How long after its time a release may still go out; 0 for no end.",
              unit = "minutes")
          long minutes)
      implements OrderSpec {}

  record Freeze(
      @Field("What stands still.") CompanyEvent.Frozen what,
      @Field(value = "For how long; 0 ends a freeze that was ordered.", unit = "days", max = 366)
          int days,
      @Field(value = "Promises that go on all the same.", max = 20, absent = "[]")
          List<PromiseId> except)
      implements OrderSpec {
    public Freeze {
      except = List.copyOf(except);
    }
  }

  record ErrorBudget(
      @Field(
              value =
                  "A service that was down for more of so many days than its errorBudget grants stops its releases, repairs and emergencies excepted, until it is within its budget again; 0 ends the rule.",
              unit = "days",
              max = 366)
          int days,
      @Field(
              value =
                  "Share of the builders' time for paying back debt while a service they build is stopped.",
              unit = "permille",
              max = 1000,
              absent = "0")
          Permille debtShare)
      implements OrderSpec {}

  record Lane(
      @Field("The stage.") StageId stage,
      @Field("The class of service.") ServiceClassId of,
      @Field(value = "Most of its items in the stage; 0 for no limit.", max = 10_000) int items)
      implements OrderSpec {}

  record Overtime(
      @Field("The team.") TeamId team,
      @Field(value = "How much longer it works each day.", unit = "minutes", max = 480)
          long minutes)
      implements OrderSpec {}

  record StandardAfter(
      @Field(
              value = "Good changes in a row that make a stream's changes standard; 0 for never.",
              max = 1000)
          int changes)
      implements OrderSpec {}

  record Emergencies(
      @Field("Whether what cannot wait, or is said not to, goes past approval and release.")
          ChangePolicySpec.Emergencies how)
      implements OrderSpec {}

  record ApprovalFrom(
      @Field("Changes assessed below this risk need no approval.") ChangePolicySpec.Risk risk)
      implements OrderSpec {}

  record RollOut(
      @Field(
              value = "Shares of customers a release meets first, rising; empty for all at once.",
              unit = "permille",
              max = 10)
          List<Permille> steps,
      @Field(
              value = "How long each step is watched.",
              unit = "minutes",
              min = 1,
              max = 10_080,
              absent = "60")
          long bake)
      implements OrderSpec {
    public RollOut {
      steps = List.copyOf(steps);
    }
  }

  record Flags(
      @Field(value = "Share of changes that go behind a flag.", unit = "permille", max = 1000)
          Permille share)
      implements OrderSpec {}

  record Upkeep(
      @Field("The service that is seen to, once.") ServiceId service,
      @Field(value = "What wears out of it.", min = 1, max = 40) String decay)
      implements OrderSpec {}

  record UpkeepEvery(
      @Field("The service that is seen to by a rhythm.") ServiceId service,
      @Field(value = "What wears out of it.", min = 1, max = 40) String decay,
      @Field(value = "How often; 0 ends it.", unit = "days", max = 366) int days)
      implements OrderSpec {}

  record SkipControl(
      @Field("The service of which a change goes past its controls.") ServiceId service)
      implements OrderSpec {}

  record MakeUp(@Field("The service whose skipped controls are made up for.") ServiceId service)
      implements OrderSpec {}

  record PayBack(
      @Field("The service whose debt its builders pay back.") ServiceId service,
      @Field(
              value = "So many pieces of work of it, which come into their queue.",
              min = 1,
              max = 20)
          int pieces)
      implements OrderSpec {}

  record TestRestore(@Field("The service whose backup is tried.") ServiceId service)
      implements OrderSpec {}

  record KeepRecords(@Field("Whether known-error records are kept.") boolean on)
      implements OrderSpec {}

  record LoadTest(@Field("The service whose capacity is measured.") ServiceId service)
      implements OrderSpec {}

  record Scale(@Field("The service that gets a step more of capacity.") ServiceId service)
      implements OrderSpec {}

  record Fire(
      @Field("Lets this inject happen, once.") InjectId inject,
      @Field(value = "After so many days; 0 at once.", unit = "days", max = 366, absent = "0")
          int days)
      implements OrderSpec {}

  record Trust(
      @Field("The group whose trust moves.") GroupId from,
      @Field("In whom.") GroupId to,
      @Field(value = "By how much.", unit = "permille", min = -1000, max = 1000) int permille)
      implements OrderSpec {}

  /** Whether it changes the play itself, not the simulated company. */
  static boolean isOfPlay(OrderSpec order) {
    return order instanceof Scheme || order instanceof Pair || order instanceof Part;
  }

  record Scheme(
      @Field(
              "The bonus scheme by which everybody is paid: decided in a plan from that round on, in a run from the next.")
          SchemeId scheme)
      implements OrderSpec {}

  record Pair(
      @Field("The role whose seat from now on decides together with another's …") Role role,
      @Field("… this one's: neither needs the other's yes.") Role with,
      @Field(value = "Who sit together for it.", max = 4, absent = "[]") List<PersonId> people,
      @Field(
              value = "How long each of them does so.",
              unit = "hours a week",
              min = 1,
              max = 20,
              absent = "2")
          int hours)
      implements OrderSpec {
    public Pair {
      people = List.copyOf(people);
    }
  }

  record Part(
      @Field("The role whose seat no longer decides together with another's …") Role role,
      @Field("… this one's.") Role with)
      implements OrderSpec {}
}

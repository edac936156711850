package io.unplannedwork.contract;

import java.util.List;

/** People, practices, policies, trust and money. */
public sealed interface CompanyEvent extends Event {

  /** What an amount of money was for. */
  enum Booking {
    VALUE,
    REVENUE,
    OUTAGE,
    WAGES,
    OVERTIME,
    PRACTICE,
    PENALTY,
    DELAY,
    DECISION,
    RUNNING,
    LOST_DATA
  }

  /**
   * A sum for one purpose. Cents; what is lost or spent is negative. VALUE and REVENUE are what a
   * day would have brought at full service, OUTAGE is what was missed of it; cash is what the
   * company began with and all that was booked. DELAY is what work that is not live cost by
   * waiting.
   */
  record MoneyBooked(Booking booking, String subject, long cents) implements CompanyEvent {}

  /** Why customers came or went. */
  enum Reason {
    OUTAGE,
    BROKEN_PROMISE,
    FAULT,
    BREACH,
    RETURN
  }

  /** So many customers are left, {@code change} came (positive) or went. */
  record CustomersMoved(long customers, long change, Reason why) implements CompanyEvent {}

  record DebtChanged(ServiceId service, Permille debt) implements CompanyEvent {}

  record TrustMoved(GroupId from, GroupId to, Permille trust, String why) implements CompanyEvent {}

  record PolicyChanged(String policy, String value) implements CompanyEvent {}

  record PersonLent(PersonId person, TeamId from, TeamId to) implements CompanyEvent {}

  /** Somebody belongs to another team from now on. */
  record PersonMoved(PersonId person, TeamId from, TeamId to) implements CompanyEvent {}

  /** Somebody is the liaison between two groups from now on; between null ones no more. */
  record LiaisonNamed(PersonId person, GroupId one, GroupId other) implements CompanyEvent {}

  /** A team began; after so many days it ends, 0 for never. */
  record TeamFounded(TeamId team, int days) implements CompanyEvent {}

  /** A team's time was over: what it had went back to where it came from. */
  record TeamEnded(TeamId team) implements CompanyEvent {}

  /** Who builds and who runs a service from now on. */
  record ServiceHandedOver(ServiceId service, TeamId builtBy, TeamId runBy)
      implements CompanyEvent {}

  /** A team does a stage from now on, for these services; for none named for everything. */
  record StageTaken(StageId stage, TeamId team, List<ServiceId> services) implements CompanyEvent {
    public StageTaken {
      services = List.copyOf(services);
    }
  }

  record PersonHired(PersonId person, TeamId team) implements CompanyEvent {}

  /** Somebody has given the working hours that decisions took of them. */
  record HoursGiven(PersonId person) implements CompanyEvent {}

  record PracticeStarted(PracticeId practice, TeamId team) implements CompanyEvent {}

  record PracticeAdopted(PracticeId practice, TeamId team) implements CompanyEvent {}

  /** For so many minutes nothing new is begun, or nothing is released. */
  record FreezeBegan(String title, Frozen what, long minutes) implements CompanyEvent {}

  record FreezeEnded(String title, Frozen what) implements CompanyEvent {}

  /** What a freeze stops. */
  enum Frozen {
    WORK,
    RELEASES
  }

  /** A team works so many minutes longer than its hours every day from now on. */
  record OvertimeOrdered(TeamId team, long minutes) implements CompanyEvent {}

  record PersonTired(PersonId person, Permille fatigue) implements CompanyEvent {}

  record InjectFired(InjectId inject, String title, String text) implements CompanyEvent {}

  /** The state of the company at midnight, for the charts of the review. */
  record DayEnded(long day, int itemsInProgress, long cash, long fingerprint)
      implements CompanyEvent {}
}

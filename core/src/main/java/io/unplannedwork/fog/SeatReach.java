package io.unplannedwork.fog;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.measure.IncidentFile;
import io.unplannedwork.measure.Ledger;
import io.unplannedwork.scenario.BonusSpec;
import io.unplannedwork.scenario.GoalSpec;
import io.unplannedwork.scenario.Knows;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.Sight;
import java.util.List;
import java.util.Optional;

/** How far a viewer of a session sees when asking "why?": as far as in its view, and no further. */
final class SeatReach implements WhyReach {
  private final Session session;
  private final Horizon horizon;
  private final BoardParts board;
  private final Ledger ledger;
  private final Embedded embedded;

  SeatReach(Session session, Horizon horizon, BoardParts board, Ledger ledger, Embedded embedded) {
    this.session = session;
    this.horizon = horizon;
    this.board = board;
    this.ledger = ledger;
    this.embedded = embedded;
  }

  @Override
  public boolean sees(Subject subject) {
    if (!horizon.seesCompany()) {
      return false;
    }
    return switch (subject.kind()) {
      case ITEM, PERSON, SERVICE, STAGE, DEPLOYMENT, PRACTICE, GOAL -> true;
      case INCIDENT -> incident(subject.id());
      case TRUST -> knows(Knows.TRUST);
      case MONEY ->
          knows(Knows.CASH)
              || knows(Knows.VALUE_EARNED)
              || knows(Knows.OUTAGE_COST)
              || knows(Knows.WAGES);
      case BONUS -> bonus(subject.id());
      case MEASURE -> measure(subject.id());
    };
  }

  private boolean incident(String id) {
    Optional<Sight.IncidentRow> open = open(id);
    boolean number = !id.isEmpty() && id.length() < 10 && id.chars().allMatch(Character::isDigit);
    Optional<IncidentFile> file =
        number ? ledger.incident(new IncidentId(Integer.parseInt(id))) : Optional.empty();
    return open.isPresent()
        ? board.sees(horizon, open.get())
        : file.filter(closed -> wasSeen(closed.severity())).isPresent();
  }

  private Optional<Sight.IncidentRow> open(String id) {
    return session.sight().incidents().stream()
        .filter(row -> row.id().toString().equals(id))
        .findFirst();
  }

  /** Whether an incident that is over was one that came to be known here. */
  private boolean wasSeen(Severity severity) {
    return BoardParts.isLoud(severity) || horizon.sees(Knows.SMALL_INCIDENTS);
  }

  /** That of an earlier round may be told, too, though there is nothing to open any more. */
  private boolean tells(IncidentId incident, Severity severity) {
    return open(incident.toString())
        .map(row -> board.sees(horizon, row))
        .orElseGet(() -> wasSeen(severity));
  }

  private boolean bonus(String id) {
    boolean own =
        horizon.seat() != null && (id.isEmpty() || horizon.seat().id().value().equals(id));
    return own || horizon.viewer().equals(Viewer.FACILITATOR);
  }

  private boolean measure(String name) {
    Optional<Knows> needs = needed(name);
    return needs.isEmpty()
        ? !isHidden(name) || concerns(name)
        : knows(needs.get()) || concerns(name);
  }

  @Override
  public boolean tells(Recorded recorded) {
    if (recorded == null) {
      return true;
    }
    Event event = recorded.event();
    if (event instanceof FlowEvent.DefectsMade
        || event instanceof ProductionEvent.FaultWentLive
        || event instanceof CompanyEvent.PersonTired
        || event instanceof PeopleEvent.MoraleMoved) {
      return seesAll();
    } else if (event instanceof CompanyEvent.TrustMoved) {
      return knows(Knows.TRUST);
    } else if (event instanceof ProductionEvent.HealthChanged changed) {
      return session.sight().incidents().stream()
          .filter(row -> row.service().equals(changed.service()))
          .allMatch(row -> board.sees(horizon, row));
    }
    if (event instanceof ProductionEvent.IncidentOpened opened) {
      return tells(opened.incident(), opened.severity());
    } else if (event instanceof ProductionEvent.IncidentClosed closed) {
      return tells(closed.incident(), closed.severity());
    }
    Subject subject = Subjects.of(event);
    return subject == null || subject.kind() != Subject.Kind.INCIDENT || sees(subject);
  }

  private boolean seesAll() {
    return horizon.knows().size() == Knows.values().length;
  }

  /** Nobody in the company counts defects that lie in production. */
  private boolean isHidden(String name) {
    return name.equals(Measure.DEFECTS_ESCAPED.name()) && !seesAll();
  }

  /** A number by which a goal or the own bonus is measured is shown to the seat anyway. */
  private boolean concerns(String name) {
    for (GoalSpec goal : session.roundSpec().map(RoundSpec::goals).orElse(List.of())) {
      if (goal.measure().name().equals(name)) {
        return true;
      }
    }
    for (BonusSpec scheme : session.scenario().bonuses()) {
      boolean own = horizon.seat() != null && horizon.seat().roles().contains(scheme.role());
      if (own && scheme.parts().stream().anyMatch(part -> part.measure().name().equals(name))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Knows> needed(String name) {
    for (Measure measure : Measure.values()) {
      if (measure.name().equals(name)) {
        return Optional.ofNullable(needed(measure));
      }
    }
    return Optional.empty();
  }

  private static Knows needed(Measure measure) {
    return switch (measure) {
      case TRUST -> Knows.TRUST;
      case DEBT -> Knows.DEBT;
      case AVAILABILITY, ERROR_BUDGET, OUTAGE_MINUTES -> Knows.AVAILABILITY;
      case INCIDENTS -> Knows.SMALL_INCIDENTS;
      case CASH, COMPANY_VALUE, SHARE_PRICE -> Knows.CASH;
      case VALUE_EARNED, COST_OF_DELAY, CUSTOMERS -> Knows.VALUE_EARNED;
      case OUTAGE_COST -> Knows.OUTAGE_COST;
      default -> null;
    };
  }

  @Override
  public boolean knows(Knows what) {
    return horizon.sees(what);
  }

  @Override
  public boolean heads(TeamId team) {
    return horizon.heads(board.group(team));
  }

  @Override
  public String ask(Subject subject) {
    if (!horizon.seesCompany()) {
      return "Take a free seat first.";
    }
    for (SeatSpec seat : session.seats()) {
      Horizon theirs = Horizon.of(session, Viewer.seat(seat.id()), embedded);
      boolean other = horizon.seat() == null || !seat.id().equals(horizon.seat().id());
      if (other && new SeatReach(session, theirs, board, ledger, embedded).sees(subject)) {
        return "Ask " + seat.title() + ".";
      }
    }
    return "";
  }
}

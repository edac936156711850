package io.unplannedwork.fog;

import static io.unplannedwork.scenario.Plain.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.scenario.Knows;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.SeatingSpec;
import io.unplannedwork.session.FakeCompany;
import io.unplannedwork.session.Played;
import io.unplannedwork.session.TestShop;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every role against every field: what reaches its view is what the matrix says, and no more. */
class MatrixTest {
  /** Written out once more by hand, role by role where the matrix goes field by field. */
  private static final Set<Knows> CIO =
      EnumSet.of(
          Knows.ITEM_VALUE,
          Knows.AVAILABILITY,
          Knows.TRUST,
          Knows.BONUSES,
          Knows.CASH,
          Knows.VALUE_EARNED,
          Knows.OUTAGE_COST,
          Knows.WAGES);

  private static Set<Knows> expected(Role role) {
    return switch (role) {
      case CIO -> CIO;
      case PRODUCT -> EnumSet.of(Knows.ITEM_VALUE, Knows.VALUE_EARNED);
      case DEVELOPMENT -> EnumSet.of(Knows.KNOWN_DEFECTS, Knows.DEBT);
      case OPERATIONS ->
          EnumSet.of(
              Knows.LOAD,
              Knows.AVAILABILITY,
              Knows.CARE,
              Knows.CONTROLS,
              Knows.SMALL_INCIDENTS,
              Knows.OUTAGE_COST);
      case QUALITY -> EnumSet.of(Knows.KNOWN_DEFECTS);
      case SECURITY -> EnumSet.of(Knows.CARE, Knows.CONTROLS, Knows.SMALL_INCIDENTS);
      case SERVICE_MANAGEMENT -> EnumSet.of(Knows.AVAILABILITY, Knows.SMALL_INCIDENTS);
      case EXPERT -> EnumSet.of(Knows.DEBT, Knows.CARE, Knows.SMALL_INCIDENTS);
    };
  }

  private final Played played = new Played(oneSeatForEachRole());
  private final Fog fog = new Fog(played.session);

  /** The test shop with eight seats, and a practice that opens what it names. */
  private static Scenario oneSeatForEachRole() {
    List<SeatSpec> seats =
        Arrays.stream(Role.values())
            .map(
                role ->
                    new SeatSpec(
                        seat(role), role.name(), List.of(role), "Bot", SeatSpec.Temper.STEADY))
            .toList();
    Scenario shop = TestShop.scenario();
    List<PracticeSpec> practices = new ArrayList<>();
    for (PracticeSpec practice : shop.practices()) {
      boolean names = practice.id().value().equals("tests");
      practices.add(
          names ? with(practice, "opens", List.of(Knows.CASH, Knows.CONTROLS)) : practice);
    }
    return with(with(shop, "practices", practices), "seating", List.of(new SeatingSpec(4, seats)));
  }

  private static SeatId seat(Role role) {
    return new SeatId("seat-" + role.ordinal());
  }

  private void run() {
    played.goTo(Phase.RUN);
    played.session.advance(540, 100);
    played.ok(Actor.HOST, new Command.EndHold());
    played.company.incident(7, Severity.SEV3, true);
    played.company.touch();
  }

  /** What a viewer's own view gives away; where a field shows only in a why, its reach does. */
  private Set<Knows> seen(Viewer viewer) {
    fog.refresh();
    View view = new View();
    view.take(new Update(1, true, fog.view(viewer), List.of()));
    Set<Knows> seen = EnumSet.noneOf(Knows.class);
    for (Body.Item item : view.all(Body.Item.class)) {
      add(seen, Knows.ITEM_VALUE, item.valuePerDay() == FakeCompany.VALUE_PER_DAY);
      add(seen, Knows.KNOWN_DEFECTS, item.knownDefects() == FakeCompany.DEFECTS);
    }
    for (Body.Service service : view.all(Body.Service.class)) {
      add(seen, Knows.LOAD, service.demand() >= 0 || service.capacity() >= 0);
      add(seen, Knows.DEBT, service.debt() >= 0);
      add(seen, Knows.AVAILABILITY, service.availability() >= 0);
    }
    add(seen, Knows.SMALL_INCIDENTS, !view.all(Body.Incident.class).isEmpty());
    add(seen, Knows.TRUST, view.all(Body.Wall.class).stream().allMatch(wall -> wall.trust() >= 0));
    Body.Money money = view.one(Body.Money.class).orElseThrow();
    add(seen, Knows.CASH, money.cash() != null);
    add(seen, Knows.VALUE_EARNED, money.value() != null);
    add(seen, Knows.OUTAGE_COST, money.outageCost() != null);
    add(seen, Knows.WAGES, money.wages() != null);
    Horizon horizon = fog.horizon(viewer);
    add(seen, Knows.BONUSES, horizon.sees(Knows.BONUSES));
    add(seen, Knows.CARE, horizon.sees(Knows.CARE));
    add(seen, Knows.CONTROLS, horizon.sees(Knows.CONTROLS));
    return seen;
  }

  private static void add(Set<Knows> seen, Knows field, boolean shows) {
    if (shows) {
      seen.add(field);
    }
  }

  private Set<Knows> seen(Role role) {
    return seen(Viewer.seat(seat(role)));
  }

  @Test
  void everyRoleSeesItsOwnFieldsAndNoOther() {
    run();
    for (Role role : Role.values()) {
      assertThat(seen(role)).as(role.name()).isEqualTo(expected(role));
      assertThat(Matrix.of(role)).as(role.name()).isEqualTo(expected(role));
    }
    assertThat(seen(Viewer.PROJECTOR)).isEmpty();
    assertThat(seen(Viewer.FACILITATOR)).containsExactly(Knows.values());
  }

  @Test
  void B5_telemetryAndTalkOpenToEveryRoleWhatTheMatrixSaysOnceTheyHaveTakenHold() {
    run();
    played.company.adopted.put("watch", 499);
    played.company.touch();
    assertThat(seen(Role.PRODUCT)).isEqualTo(expected(Role.PRODUCT));
    opens("watch", Knows.LOAD, Knows.AVAILABILITY, Knows.CARE, Knows.SMALL_INCIDENTS);
    opens("chat", Knows.ITEM_VALUE, Knows.KNOWN_DEFECTS, Knows.DEBT, Knows.TRUST, Knows.BONUSES);
  }

  @Test
  void aPracticeOpensWhatItNamesAndNothingElse() {
    run();
    opens("tests", Knows.CASH, Knows.CONTROLS);
  }

  private void opens(String practice, Knows... fields) {
    played.company.adopted.clear();
    played.company.adopted.put(practice, 500);
    played.company.touch();
    for (Role role : Role.values()) {
      Set<Knows> both = EnumSet.copyOf(expected(role));
      both.addAll(List.of(fields));
      assertThat(seen(role)).as(role + " with " + practice).isEqualTo(both);
    }
    assertThat(seen(Viewer.PROJECTOR)).as(practice).contains(fields);
  }

  @Test
  void somebodyLentToAnotherSilosTeamTellsItsHeadWhatTheirsSees() {
    run();
    lend("keepers", "makers");
    Set<Knows> both = EnumSet.copyOf(expected(Role.DEVELOPMENT));
    both.addAll(
        List.of(Knows.LOAD, Knows.AVAILABILITY, Knows.CARE, Knows.CONTROLS, Knows.SMALL_INCIDENTS));
    assertThat(seen(Role.DEVELOPMENT)).isEqualTo(both);
    assertThat(seen(Role.QUALITY)).isEqualTo(expected(Role.QUALITY));
    assertThat(seen(Role.OPERATIONS)).isEqualTo(expected(Role.OPERATIONS));
    lend("makers", "keepers");
    assertThat(seen(Role.DEVELOPMENT)).isEqualTo(expected(Role.DEVELOPMENT));
  }

  private void lend(String from, String to) {
    played.company.record(
        new CompanyEvent.PersonLent(TestShop.RUNNER, new TeamId(from), new TeamId(to)));
    played.company.touch();
  }

  @Test
  void theAuthorsManualPrintsTheMatrix() throws IOException {
    String manual = Files.readString(Path.of("..", "scenarios", "README.md"));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "fog.md"), Matrix.manual());
    assertThat(manual)
        .as("a fresh table stands in core/target/fog.md")
        .contains("<!-- fog: begin -->\n\n" + Matrix.manual() + "\n<!-- fog: end -->");
  }
}

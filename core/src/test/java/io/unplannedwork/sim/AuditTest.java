package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.ChangeEvent.ChangeRecorded;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Evidence;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.AuditSpec;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.Scenario;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An auditor asks of changes out of the company's own log how they went. */
class AuditTest {
  private static final int DRAWN = 5;
  private static final String OFTEN = "{\"constant\": 600}";

  private static ChangeShop audited(String approval, long search, int dueDays) {
    Scenario scenario = ChangeShop.scenario(OFTEN, 1, "\"approval\": \"" + approval + "\"", "");
    LocalDateTime start = scenario.start().atStartOfDay();
    AuditSpec audit =
        new AuditSpec(
            "quill",
            "The auditor",
            null,
            start.plusDays(40),
            start.plusDays(40L + dueDays),
            DRAWN,
            List.of(),
            new TeamId("ops"),
            30,
            search,
            1000);
    return new ChangeShop(Plain.with(scenario, "audits", List.of(audit)), 7).run(60 * 1440);
  }

  private static long fines(ChangeShop shop) {
    return shop.of(CompanyEvent.MoneyBooked.class).stream()
        .filter(booked -> booked.booking() == CompanyEvent.Booking.PENALTY)
        .mapToLong(CompanyEvent.MoneyBooked::cents)
        .sum();
  }

  private static int findings(ChangeShop shop) {
    List<ChangeEvent.AuditEnded> ended = shop.of(ChangeEvent.AuditEnded.class);
    assertThat(ended).hasSize(1);
    return ended.get(0).findings();
  }

  @Test
  void theChangesThatAreDrawnAreTheCompanysOwnAndEachIsShownByWorkOfItsOwn() {
    ChangeShop shop = audited("BOARD", 60, 10);
    Set<ItemId> made =
        shop.of(ChangeRecorded.class).stream()
            .map(ChangeRecorded::item)
            .collect(Collectors.toSet());
    List<ChangeEvent.ChangeDrawn> drawn = shop.of(ChangeEvent.ChangeDrawn.class);
    assertThat(drawn).hasSize(DRAWN).doesNotHaveDuplicates();
    assertThat(drawn).allSatisfy(change -> assertThat(made).contains(change.item()));
    assertThat(shop.of(ChangeEvent.ChangeShown.class)).hasSize(DRAWN);
    assertThat(findings(shop)).isZero();
    assertThat(fines(shop)).isZero();
  }

  @Test
  void W12_whatNobodyAllowedIsAFindingHoweverLongOneLooksForIt() {
    ChangeShop shop = audited("NONE", 60, 10);
    assertThat(shop.of(ChangeEvent.ChangeDrawn.class))
        .allSatisfy(
            change -> assertThat(change.lacks()).contains(Evidence.AUTHORISATION, Evidence.REVIEW));
    assertThat(findings(shop)).isEqualTo(DRAWN);
    assertThat(fines(shop)).isEqualTo(-DRAWN * 100_000L);
  }

  @Test
  void whatIsNotShownInTimeIsAFindingAndWhoeverKeptRecordsIsThroughSooner() {
    assertThat(findings(audited("PEER", 0, 1))).isZero();
    ChangeShop searched = audited("PEER", 9_000, 1);
    assertThat(searched.of(ChangeEvent.ChangeDrawn.class))
        .allSatisfy(change -> assertThat(change.lacks()).containsExactly(Evidence.TEST));
    assertThat(findings(searched)).isPositive();
  }
}

package io.unplannedwork.desktop.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.server.Host;
import io.unplannedwork.desktop.server.Rooms;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The seat page in a real browser, against a real host. */
@NeedsBrowser
class SeatPageTest {
  private Host host;
  private Rooms.Open room;

  @BeforeEach
  void open() {
    host = Hosts.start();
    room = Hosts.room(host);
  }

  @AfterEach
  void close() {
    host.close();
  }

  private String invitation() {
    return Host.invitation("http://127.0.0.1:" + host.port() + "/", room);
  }

  private void toPlan(Browser page, String name) {
    page.open(invitation());
    page.see("#name").sendKeys(name);
    page.click(".seat-choice:not([disabled])");
    page.click("[data-focus=ready]");
    page.hear("I have read it");
    page.click("[data-focus=ready]");
    page.see(".decision");
  }

  @ParameterizedTest
  @EnumSource(Browser.Size.class)
  void nothingIsCutOffAndNothingComesFromElsewhereAtAnySize(Browser.Size size) throws Exception {
    try (Browser page = new Browser(size)) {
      page.open(invitation());
      page.see(".seat-choice");
      assertThat(page.overflow()).as("choosing a seat").isZero();
      page.picture(size + "-seats");
      toPlan(page, "Ann");
      page.picture(size + "-plan");
      page.click(".decision button.primary");
      page.see(".decision form");
      page.picture(size + "-decide");
      assertThat(page.overflow()).as("deciding").isZero();
      for (String tab : List.of("board", "services", "me", "story", "now")) {
        if (size != Browser.Size.LAPTOP) {
          page.click("[data-tab=" + tab + "]");
        }
        page.see("#tab-" + tab);
        assertThat(page.overflow()).as(tab).isZero();
        page.picture(size + "-" + tab);
      }
      assertThat(page.foreignRequests()).isEmpty();
      assertThat(page.complaints()).isEmpty();
    }
  }

  @Test
  void aDecisionMadeInPlanStandsInTheDraftAndCanBeTakenBack() throws Exception {
    try (Browser page = new Browser(Browser.Size.PHONE)) {
      toPlan(page, "Ann");
      page.click(".decision button.primary");
      page.click(".decision form .option:last-child");
      page.click(".decision form button[type=submit]");
      page.hear("In your plan:");
      page.click("[data-focus=undo]");
      page.hear("Taken back.");
      assertThat(page.all(".drafted")).isEmpty();
    }
  }

  @Test
  void aStandingOrderIsGivenInPlanAndTakenBack() throws Exception {
    try (Browser page = new Browser(Browser.Size.PHONE_AT_200)) {
      toPlan(page, "Ann");
      page.click("[data-focus=standing-orders]");
      page.click("[data-focus=standing-proposals-no]");
      page.hear("Standing orders given: 1");
      page.picture("standing");
      assertThat(page.overflow()).as("giving standing orders").isZero();
      page.click("[data-focus=standing-proposals-none]");
      page.see(".tab-now:not(:has([data-key=standing-orders] .drafted))");
    }
  }

  @Test
  void whoReloadsThePageSitsInTheSameSeat() throws Exception {
    try (Browser page = new Browser(Browser.Size.LAPTOP)) {
      toPlan(page, "Ann");
      String title = page.see(".head-title strong").getText();
      page.reload();
      page.see(".decision");
      assertThat(page.see(".head-title strong").getText()).isEqualTo(title);
    }
  }

  @Test
  void theGameIsPlayableByKeyboardAlone() throws Exception {
    try (Browser page = new Browser(Browser.Size.LAPTOP)) {
      page.open(invitation());
      page.see(".seat-choice");
      page.tabTo("#name");
      page.type("Ann");
      page.tabTo(".seat-choice");
      page.type(Keys.ENTER);
      page.see("[data-focus=ready]");
      page.tabTo("[data-focus=ready]");
      page.type(Keys.ENTER);
      page.hear("I have read it");
      page.tabTo("[data-focus=ready]");
      page.type(Keys.ENTER);
      page.see(".decision");
      page.tabTo(".decision [data-focus^=open]");
      page.type(Keys.ENTER);
      page.see(".decision form");
      page.tabTo(".decision form input[type=radio]");
      page.type(Keys.ARROW_DOWN);
      page.tabTo(".decision form button[type=submit]");
      page.type(Keys.ENTER);
      page.hear("In your plan:");
      page.tabTo(".stage-head");
      page.type(Keys.ENTER);
      page.see("dialog[open] .why-sentence");
      page.type(Keys.ESCAPE);
      page.tabTo("[data-focus=ready]");
      page.type(Keys.ENTER);
      page.see("body[data-phase=RUN]");
    }
  }

  @Test
  void twoPeopleSeeEachOtherAtTheTable() throws Exception {
    try (Browser ann = new Browser(Browser.Size.PHONE);
        Browser bea = new Browser(Browser.Size.LAPTOP)) {
      ann.open(invitation());
      ann.see("#name").sendKeys("Ann");
      ann.click(".seat-choice:not([disabled])");
      ann.see("[data-focus=ready]");
      bea.open(invitation());
      bea.hear("taken by Ann");
      bea.see("#name").sendKeys("Bea");
      bea.click(".seat-choice:not([disabled])");
      bea.hear("At the table");
      bea.hear("Ann");
      ann.click("[data-tab=me]");
      ann.hear("Bea");
    }
  }

  @Test
  void aCodeThatOpensNoRoomIsSaidInWords() throws Exception {
    try (Browser page = new Browser(Browser.Size.PHONE)) {
      page.open("http://127.0.0.1:" + host.port() + "/");
      page.see("#code").sendKeys("short");
      page.type(Keys.ENTER);
      page.hear("eight letters and digits");
      page.see("#code").clear();
      page.see("#code").sendKeys("ZZZZ-ZZZZ");
      page.type(Keys.ENTER);
      page.see(".connection.REFUSED");
      page.click(".connection button");
      page.see("#code");
    }
  }
}

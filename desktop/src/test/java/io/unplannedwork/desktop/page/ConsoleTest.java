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

/** The facilitator's console in a real browser: each button does to the game what it says. */
@NeedsBrowser
class ConsoleTest {
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

  private String address() {
    return "http://127.0.0.1:" + host.port() + "/";
  }

  private Browser console() throws Exception {
    return console(Browser.Size.LAPTOP);
  }

  private Browser console(Browser.Size size) throws Exception {
    Browser page = new Browser(size);
    page.open(address() + "#" + room.code() + "&f=" + room.facilitator());
    page.see("[data-focus=phase]");
    return page;
  }

  private void toPhase(Browser console, String phase) {
    for (int i = 0; i < 4 && console.all("body[data-phase=" + phase + "]").isEmpty(); i++) {
      String before = console.see("body").getAttribute("data-phase");
      console.click("[data-focus=phase]");
      console.agree();
      console.see("body:not([data-phase=" + before + "])");
    }
    console.see("body[data-phase=" + phase + "]");
  }

  @Test
  void endingAPhaseLeadsThroughTheGameOnceItIsConfirmed() throws Exception {
    try (Browser console = console()) {
      assertThat(console.see("[data-focus=phase]").getText()).isEqualTo("Start the game");
      console.click("[data-focus=phase]");
      console.decline();
      console.see("body[data-phase=LOBBY]");
      console.click("[data-focus=phase]");
      console.agree();
      console.see("body:not([data-phase=LOBBY])");
      assertThat(console.see("[data-focus=phase]").getText()).isEqualTo("End this phase");
    }
  }

  @Test
  void theClockStandsWhileItIsPausedAndACardIsEndedForEverybody() throws Exception {
    // A person is at the table: bots by themselves would wave the card on at once.
    try (Browser console = console();
        Browser ann = new Browser(Browser.Size.PHONE)) {
      // The builders can lend each other people from the first Monday on: a card of that week.
      ann.open(Host.invitation(address(), room));
      ann.see("#name").sendKeys("Ann");
      ann.click(".seat-choice[data-focus='seat/development']");
      ann.see("[data-focus=ready]");
      toPhase(console, "RUN");
      console.see(".hold.MONDAY");
      console.click("[data-focus=pause]");
      console.see("[data-focus=pause][aria-pressed=true]");
      console.click("[data-focus=hold]");
      console.see(".bar-slot:not(:has(.hold.MONDAY))");
      console.click("[data-focus=pause]");
      console.see("[data-focus=pause][aria-pressed=false]");
    }
  }

  @Test
  void aDecisionIsDealtAndAnInjectHappens() throws Exception {
    try (Browser console = console()) {
      toPhase(console, "RUN");
      console.choose("[data-focus=deal]", 1);
      console.agree();
      console.hear("Dealt.");
      String title = console.choose("[data-focus=fire]", 1);
      console.agree();
      console.hear("It happens now.");
      console.hear(title);
    }
  }

  @Test
  void whoIsTakenOutOfASeatIsTold() throws Exception {
    try (Browser console = console();
        Browser ann = new Browser(Browser.Size.PHONE)) {
      sit(ann, "Ann");
      ann.see("[data-focus=ready]");
      console.see("[data-focus=remove]");
      console.choose("[data-focus=remove]", 1);
      console.agree();
      ann.hear("took you out of your seat");
    }
  }

  @Test
  void aLockedRoomTakesNobodyInUntilItIsUnlocked() throws Exception {
    try (Browser console = console();
        Browser bea = new Browser(Browser.Size.PHONE)) {
      console.click("[data-focus=lock]");
      console.see("[data-focus=lock][aria-pressed=true]");
      sit(bea, "Bea");
      bea.hear("locked the room");
      assertThat(bea.all("[data-focus=ready]")).isEmpty();
      console.click("[data-focus=lock]");
      console.see("[data-focus=lock][aria-pressed=false]");
    }
  }

  private void sit(Browser page, String name) {
    page.open(Host.invitation(address(), room));
    page.see("#name").sendKeys(name);
    page.click(".seat-choice:not([disabled])");
  }

  @ParameterizedTest
  @EnumSource(Browser.Size.class)
  void aGameThatIsOverStandsBesideTheSameWeeksAnotherWay(Browser.Size size) throws Exception {
    room = Hosts.room(host, "lab/wall", 1);
    try (Browser console = console(size)) {
      // with bots alone only the Runs take time
      for (String then : List.of("Round 1 of 2", "Round 2 of 2", "The end")) {
        console.click("[data-focus=phase]");
        console.agree();
        console.hear(then);
      }
      console.see(".way.is-own");
      assertThat(console.all(".way")).as("the own game and two strategies").hasSize(3);
      assertThat(console.all(".way .is-good")).isNotEmpty();
      assertThat(console.overflow()).isZero();
      console.show(".ways");
      console.picture(size + "-ways");
    }
  }
}

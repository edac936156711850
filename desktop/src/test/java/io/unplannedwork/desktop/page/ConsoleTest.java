package io.unplannedwork.desktop.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.server.Host;
import io.unplannedwork.desktop.server.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
    Browser page = new Browser(Browser.Size.LAPTOP);
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
}

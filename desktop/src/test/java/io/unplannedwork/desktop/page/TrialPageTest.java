package io.unplannedwork.desktop.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.server.Host;
import org.junit.jupiter.api.Test;

/** The page that tries a network, in a real browser. */
@NeedsBrowser
class TrialPageTest {
  @Test
  void aGoodNetworkIsCalledGood() throws Exception {
    try (Host host = Hosts.start();
        Browser page = new Browser(Browser.Size.PHONE)) {
      page.open("http://127.0.0.1:" + host.port() + "/test.html?seconds=2");
      page.see("#verdict[data-state=good],#verdict[data-state=slow]");
      assertThat(page.text()).contains("opens and stays open", "the slowest after");
      assertThat(page.overflow()).isZero();
      assertThat(page.complaints()).isEmpty();
    }
  }

  @Test
  void aConnectionThatIsCutIsToldWithWhatToAsk() throws Exception {
    try (Browser page = new Browser(Browser.Size.PHONE)) {
      try (Host host = Hosts.start()) {
        page.open("http://127.0.0.1:" + host.port() + "/test.html?seconds=90");
        page.see("#verdict[data-state=trying]");
      }
      page.see("#verdict[data-state=broken]");
      assertThat(page.text()).contains("was cut after", "Ask the network people");
      page.click("#again");
      page.see("#verdict[data-state=closed]");
      assertThat(page.text()).contains("no connection opens", "WebSockets");
    }
  }
}

package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Command;
import io.unplannedwork.desktop.store.Nowhere;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.Bots;
import io.unplannedwork.view.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Readers that do not read, over real sockets, with the limits every host has. */
class SlowReadersTest {
  private static final int PAYLOAD = 125;

  /** So many answers the host's end of the line takes before they queue in the host, at most. */
  private static final long LINE = 64L << 20;

  private static byte[] pings() {
    ByteArrayOutputStream pings = new ByteArrayOutputStream();
    for (int i = 0; i < 100; i++) {
      pings.writeBytes(RawSocket.shortFrame(0x89, new byte[PAYLOAD]));
    }
    return pings.toByteArray();
  }

  @Test
  void aReaderIsDroppedOnceAMegabyteWaitsForItAndSlowsNobodyInItsOwnRoom() throws Exception {
    try (Host host = Host.start(new Host.Settings("127.0.0.1", 0), new Nowhere(), Bots.MINDS)) {
      Rooms.Open room = host.rooms().open(SmallCompany.scenario(), 7, 2);
      String address = host.addresses().get(0);
      AtomicLong asked = new AtomicLong();
      try (Visitor lead =
              new Visitor(address, room.code(), ToHost.As.FACILITATOR, room.facilitator());
          Socket deaf = RawSocket.upgraded(host.port())) {
        lead.await("the chairs", v -> v.fulls == 1);
        String hello = "{\"type\":\"hello\",\"code\":\"" + room.code() + "\",\"as\":\"projector\"}";
        deaf.getOutputStream().write(RawSocket.frame(0x81, hello.getBytes(StandardCharsets.UTF_8)));
        byte[] pings = pings();
        Thread chatter =
            new Thread(
                () -> {
                  try {
                    while (asked.get() < LINE) {
                      deaf.getOutputStream().write(pings);
                      asked.addAndGet(100 * PAYLOAD);
                    }
                  } catch (IOException e) {
                    // hung up on, as it should be
                  }
                });
        chatter.start();
        int answered = 0;
        while (chatter.isAlive()) {
          int speed = 1 << ++answered % 3;
          lead.give(new Command.SetSpeed(speed));
          lead.await("the answer", v -> v.model().pending().isEmpty());
          lead.await("the update", v -> clock(v).speed() == speed);
          chatter.join(60); // slower than what is refused as too fast
        }
        assertThat(lead.refused).isEmpty();
        assertThat(answered).isPositive();
        assertThat(asked).as("bytes of answers it let pile up").hasValueBetween(1 << 20, LINE - 1);
      }
    }
  }

  private static Body.Clock clock(Visitor visitor) {
    return visitor.model().view().one(Body.Clock.class).orElseThrow();
  }
}

package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.desktop.store.RecordLines;
import io.unplannedwork.json.Decoded;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.Admission;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.Connection;
import io.unplannedwork.room.Journal;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Room;
import io.unplannedwork.room.RoomFault;
import io.unplannedwork.room.RoomSettings;
import io.unplannedwork.room.TokenHash;
import io.unplannedwork.sim.World;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.Why;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Frames, scenarios and journal records that were tampered with: read or refused, never thrown at.
 * What a frame means is carried out in a room, with a seat's and the facilitator's rights. {@code
 * -Dfuzz.frames=10000000 -Dfuzz.seed=…} makes a long run of the slow test.
 */
class FuzzTest {
  private static final List<String> FRAMES =
      List.of(
          "{\"type\":\"hello\",\"code\":\"ABCD2345\",\"as\":\"seat\",\"token\":\"x\",\"resume\":5}",
          "{\"type\":\"seat\",\"seat\":\"ops\",\"name\":\"Ann\"}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"ITEM\",\"id\":\"7\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"TRUST\",\"id\":\"making/keeping\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"MEASURE\",\"id\":\"LEAD_TIME\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"PERSON\",\"id\":\"ada\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"SERVICE\",\"id\":\"shop\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"STAGE\",\"id\":\"build\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"INCIDENT\",\"id\":\"1\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"DEPLOYMENT\",\"id\":\"1\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"PRACTICE\",\"id\":\"tests\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"BONUS\",\"id\":\"dev\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"GOAL\",\"id\":\"g\"}}",
          "{\"type\":\"ask\",\"subject\":{\"kind\":\"MONEY\",\"id\":\"\"}}",
          "{\"type\":\"ping\"}",
          give("{\"type\":\"Undo\"}"),
          give("{\"type\":\"Predict\",\"number\":12}"),
          give("{\"type\":\"Ready\",\"ready\":true}"),
          give("{\"type\":\"Pause\",\"paused\":true}"),
          give("{\"type\":\"SetSpeed\",\"times\":4}"),
          give("{\"type\":\"StepDay\"}"),
          give("{\"type\":\"EndPhase\"}"),
          give("{\"type\":\"EndHold\"}"),
          give("{\"type\":\"Lock\",\"locked\":true}"),
          give("{\"type\":\"Remove\",\"seat\":\"ops\"}"),
          give("{\"type\":\"FireInject\",\"inject\":\"flood\"}"),
          give("{\"type\":\"DealDecision\",\"decision\":\"wipLimit\"}"),
          give("{\"type\":\"NameCause\",\"cause\":\"REWORKED\"}"),
          give("{\"type\":\"AnswerProposal\",\"proposal\":1,\"reply\":\"ACCEPT\",\"why\":\"so\"}"),
          give("{\"type\":\"Occupy\",\"seat\":\"dev\",\"name\":\"x\",\"bot\":false}"),
          decide("debtShare", "{\"kind\":\"CHOOSE\",\"option\":\"20\"}"),
          decide("wipLimit", "{\"kind\":\"NUMBER\",\"number\":4}"),
          decide("promises", "{\"kind\":\"RANK\",\"options\":[\"a\",\"b\"]}"),
          decide("lend", "{\"kind\":\"ASSIGN\",\"subject\":\"ada\",\"target\":\"keepers\"}"),
          decide("rota", "{\"kind\":\"CHOOSE\",\"option\":\"RUNNERS\"}"));

  private static final String[] NASTY = {
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    "-1",
    "0",
    "1e9",
    "1e999",
    "-0.0",
    "9223372036854775807",
    "-9223372036854775808",
    "2147483648",
    "\\u0000",
    "\\ud800",
    "\u202e",
    "👩‍💻",
    "<script>",
    "../..",
    "\t",
    "\r\n",
    "dev",
    "ops",
    "a/b",
    "/",
    "",
    "type",
    "kind",
    "id"
  };

  private static String give(String command) {
    return "{\"type\":\"command\",\"id\":\"c1\",\"command\":" + command + "}";
  }

  private static String decide(String decision, String answer) {
    return give(
        "{\"type\":\"Decide\",\"decision\":\"" + decision + "\",\"answer\":" + answer + "}");
  }

  /** A few random injuries to a text. */
  private static String mutate(String text, SplittableRandom random) {
    StringBuilder mutant = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(mutant.length() + 1);
      int to = Math.min(mutant.length(), at + random.nextInt(6));
      switch (random.nextInt(7)) {
        case 0 -> mutant.delete(at, to);
        case 1 -> mutant.insert(at, NASTY[random.nextInt(NASTY.length)]);
        case 2 -> mutant.replace(at, to, NASTY[random.nextInt(NASTY.length)]);
        case 3 -> mutant.insert(at, mutant.substring(at, to));
        case 4 -> mutant.insert(at, (char) random.nextInt(0x10000));
        case 5 -> {
          if (at < mutant.length()) {
            mutant.setCharAt(at, (char) (mutant.charAt(at) ^ 1 << random.nextInt(7)));
          }
        }
        default -> {
          // a whole digit run becomes another number
          mutant =
              new StringBuilder(mutant.toString().replaceFirst("\\d+", "" + random.nextLong()));
        }
      }
    }
    return mutant.toString();
  }

  /** A room whose journal only counts, with two people in it. */
  private static final class Company {
    private final List<Throwable> faults = new ArrayList<>();
    private final Connection[] people = new Connection[2];
    private final Room room;
    private long records;

    Company(long seed) {
      String token = "facilitator";
      Room[] made = new Room[1];
      Journal journal =
          (position, record) -> {
            records++;
            if (made[0] != null) {
              made[0].committed(position);
            }
          };
      made[0] =
          Room.open(
              new JournalRecord.Opened(World.RULES, "ABCD2345", SmallCompany.scenario(), seed, 2),
              TokenHash.of(token),
              Bots.MINDS,
              journal,
              new RandomSecrets(),
              RoomSettings.USUAL);
      room = made[0];
      room.committed(records);
      room.onFault((id, fault) -> faults.add(fault));
      people[0] = room.connect(new Reader(0), Admission.GUEST);
      people[0].takeSeat(SmallCompany.DEV, "Ann");
      people[1] = room.connect(new Reader(1), new Admission(Admission.As.FACILITATOR, token, 0));
      run(0);
    }

    void run(long millis) {
      long elapsed = millis;
      for (int i = 0; room.run(elapsed) == 0; i++) {
        elapsed = 0;
        if (i > 100_000) {
          throw new AssertionError("the room is stuck");
        }
      }
    }

    void say(ToHost said, int who) {
      if (said instanceof ToHost.Give give) {
        people[who].send(give.id(), give.command());
      } else if (said instanceof ToHost.Ask ask) {
        people[who].ask(ask.subject());
      } else if (said instanceof ToHost.TakeSeat seat) {
        people[who].takeSeat(seat.seat(), seat.name());
      }
    }

    private final class Reader implements LinkListener {
      private final int who;

      Reader(int who) {
        this.who = who;
      }

      @Override
      public void onUpdate(Update update) {
        people[who].drained();
      }

      @Override
      public void onAccepted(String commandId) {}

      @Override
      public void onRefused(String commandId, Refusal refusal) {
        refusal.sentence();
      }

      @Override
      public void onSeated(Viewer viewer, String token) {}

      @Override
      public void onWhy(Why why) {}

      @Override
      public void onState(LinkState state, String sentence) {}
    }
  }

  private record Tally(long frames, long understood, long rooms) {}

  private static Tally fuzz(long frames, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Company company = null;
    long understood = 0;
    long rooms = 0;
    for (long i = 0; i < frames; i++) {
      if (company == null || company.room.ended() || i % 50_000 == 0) {
        company = new Company(seed + i);
        rooms++;
      }
      String original = FRAMES.get(random.nextInt(FRAMES.size()));
      String frame = random.nextInt(8) == 0 ? original : mutate(original, random);
      try {
        Decoded<ToHost> decoded = Wire.toHost(frame);
        assertThat(decoded.ok() || !decoded.problem().isEmpty()).isTrue();
        if (decoded.ok()) {
          understood++;
          company.say(decoded.value(), random.nextInt(10) == 0 ? 1 : 0);
          company.run(random.nextInt(20));
        }
      } catch (RoomFault | IllegalArgumentException | IllegalStateException e) {
        throw new AssertionError("seed " + seed + ", frame " + i + ": " + frame, e);
      }
      if (!company.faults.isEmpty()) {
        throw new AssertionError("seed " + seed + ": " + frame, company.faults.get(0));
      }
    }
    return new Tally(frames, understood, rooms);
  }

  @Test
  void noMutatedFrameThrowsOrStopsARoom() {
    Tally tally = fuzz(20_000, 1);
    assertThat(tally.understood())
        .as("enough is understood to be carried out")
        .isGreaterThan(2_000);
  }

  @Test
  @Tag("slow")
  void noneOfVeryManyMutatedFramesThrowsOrStopsARoomOrIsKept() {
    long frames = Long.getLong("fuzz.frames", 200_000);
    long seed = Long.getLong("fuzz.seed", 2);
    long before = used();
    long start = System.nanoTime();
    Tally tally = fuzz(frames, seed);
    long grown = used() - before;
    System.err.printf(
        "fuzz: %d frames in %d s, %d understood, %d rooms, %d KB grown%n",
        tally.frames(),
        (System.nanoTime() - start) / 1_000_000_000,
        tally.understood(),
        tally.rooms(),
        grown / 1024);
    assertThat(grown).as("bytes that stay").isLessThan(16 << 20);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void aMutatedScenarioIsReadOrRefusedWithItsFaults() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    String text;
    try (InputStream in = FuzzTest.class.getResourceAsStream("/small-company.json")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    int refused = 0;
    for (int i = 0; i < Integer.getInteger("fuzz.scenarios", 300); i++) {
      String mutant = mutate(text, random);
      var reading = ScenarioJson.read(mutant.getBytes(StandardCharsets.UTF_8));
      if (!reading.ok()) {
        refused++;
        assertThat(reading.report("x")).isNotBlank();
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void aMutatedRecordOfAJournalIsReadOrRefused() {
    SplittableRandom random = new SplittableRandom(4);
    List<String> lines = RecordLines.some();
    int refused = 0;
    for (int i = 0; i < Integer.getInteger("fuzz.records", 20_000); i++) {
      String mutant = mutate(lines.get(random.nextInt(lines.size())), random);
      refused += RecordLines.isRefused(mutant) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(1_000);
  }
}

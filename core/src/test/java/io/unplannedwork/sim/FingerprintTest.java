package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Numbered;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Stage;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  /** What is derived from the scenario and never changes, or is shown only. */
  private static final Set<String> FIXED =
      Set.of(
          "Stage.skill",
          "Stage.source",
          "Service.source",
          "Service.builtAtFirst",
          "Service.runAtFirst",
          "Stage.runsOn");

  /** What an item has from its arrival on; it is hashed once. */
  private static final Set<String> BORN =
      Set.of(
          "id", "source", "ordinal", "slice", "origin", "stream", "promise", "parent", "arrived");

  @Test
  void everyNumberOfItemsPeopleAndStagesCounts() throws IllegalAccessException {
    World world = Lab.company(2).world(2, new EventLog());
    world.advance(SimTime.DAY + 700, Integer.MAX_VALUE);
    Item item = world.company().items.all().get(0);
    Person person = world.company().people[1];
    Stage stage = world.company().stages[1];
    for (Numbered one : List.of(item, person, stage)) {
      for (Field field : one.getClass().getFields()) {
        boolean constant = Modifier.isFinal(field.getModifiers());
        String name = one.getClass().getSimpleName() + "." + field.getName();
        boolean fixed = FIXED.contains(name) || one == item && BORN.contains(field.getName());
        if (!constant && !fixed) {
          assertCounts(world, one, field, name);
        }
      }
    }
  }

  @Test
  void whatAnItemIsBornWithCounts() throws ReflectiveOperationException {
    for (String name : BORN) {
      Field field = Item.class.getField(name);
      Item other = item();
      if (field.getType() == int.class) {
        field.setInt(other, field.getInt(other) + 1);
      } else {
        field.setLong(other, field.getLong(other) + 1);
      }
      assertThat(print(other)).as(name).isNotEqualTo(print(item()));
    }
  }

  private static Item item() {
    Item item = new Item();
    item.title = "Item";
    item.effort = new long[] {60_000};
    return item;
  }

  private static long print(Item item) {
    Fingerprint print = new Fingerprint();
    item.addTo(print, 0);
    return print.value();
  }

  /** Two values at once count as well as one by one: each, and which is first. */
  @Test
  void bothOfTwoValuesCountAndTheirOrder() {
    Set<Long> prints = new TreeSet<>();
    for (long one = -2; one <= 2; one++) {
      for (long other = -2; other <= 2; other++) {
        prints.add(new Fingerprint().add(one, other).value());
        prints.add(new Fingerprint().add(Fingerprint.pair((int) one, (int) other), 7).value());
      }
    }
    assertThat(prints).hasSize(50);
  }

  @Test
  void eachOfFourValuesCountsAndTheirOrder() {
    Set<Long> prints = new TreeSet<>();
    long[] values = {-1, 0, 1, 2, 1L << 32, 1_000_000, Long.MAX_VALUE};
    for (long one : values) {
      for (long two : values) {
        for (long three : values) {
          for (long four : values) {
            prints.add(new Fingerprint().add(one, two, three, four).value());
          }
        }
      }
    }
    assertThat(prints).hasSize(7 * 7 * 7 * 7);
  }

  @Test
  void eachOfARowOfNumbersCountsAndTheirOrder() {
    Set<Long> prints = new TreeSet<>();
    for (int length = 0; length <= 5; length++) {
      for (int bits = 0; bits < 1 << length; bits++) {
        int[] row = new int[length];
        for (int i = 0; i < length; i++) {
          row[i] = 1 + (bits >> i & 1);
        }
        long[] same = Arrays.stream(row).asLongStream().toArray();
        prints.add(new Fingerprint().add(1).add(row).value());
        prints.add(new Fingerprint().add(2).add(same).value());
      }
    }
    assertThat(prints).hasSize(2 * 63);
  }

  /** Sets and knowledge keep a hash while they change; it must not tell how they came about. */
  @Test
  void aSetCountsByWhoIsInItAndKnowledgeByWhatIsKnown() {
    World world = Lab.company(2).world(2, new EventLog());
    Person person = world.company().people[1];
    long before = world.fingerprint();
    person.used.set(0);
    person.acquainted.set(70);
    person.knows.set(0, person.knows.of(0) + 1);
    assertThat(world.fingerprint()).isNotEqualTo(before);
    person.used.set(0);
    person.used.clear();
    person.acquainted.clear(70);
    person.acquainted.clear(71);
    person.knows.set(0, 0);
    person.knows.set(0, world.company().people[0].knows.of(0));
    person.knows.set(0, knownAtFirst(1));
    assertThat(world.fingerprint()).isEqualTo(before);
  }

  private static long knownAtFirst(int person) {
    return Lab.company(2).world(2, new EventLog()).company().people[person].knows.of(0);
  }

  /** Services, open incidents, their causes and deployments under way, at whatever minute. */
  @Test
  void everyNumberOfWhatIsLiveCounts() throws IllegalAccessException {
    Shop shop = new Shop();
    shop.on(Law.FAULTS, Law.CHANGE_FAILURE);
    shop.set(Parameter.RECURRENCE, 1000);
    shop.faults = 40;
    shop.every = 200;
    World world = shop.open(3);
    Set<String> tried = new TreeSet<>();
    while (tried.size() < 4 && world.now() < 200 * SimTime.DAY) {
      world.advance(world.now() + 30, Integer.MAX_VALUE);
      List<Numbered> there = new ArrayList<>();
      there.add(world.company().services[0]);
      there.addAll(world.company().incidents.all());
      there.addAll(world.company().problems.all());
      there.addAll(world.company().deployments.all());
      for (Numbered one : there) {
        String kind = one.getClass().getSimpleName();
        if (tried.add(kind)) {
          for (Field field : one.getClass().getFields()) {
            boolean constant = Modifier.isFinal(field.getModifiers());
            String name = kind + "." + field.getName();
            if (!constant && !FIXED.contains(name)) {
              assertCounts(world, one, field, name);
            }
          }
        }
      }
    }
    assertThat(tried).containsExactly("Deployment", "Incident", "Problem", "Service");
  }

  /** Its hash is kept while lines change; it must not tell how they came about. */
  @Test
  void anAccountCountsByItsMinutesAlone() {
    Account once = new Account();
    once.add(Spent.WORKED, Account.subject(Account.Of.PERSON, 3), 100);
    once.add(Spent.BLOCKED, 0, 7);
    Account bitByBit = new Account();
    bitByBit.add(Spent.BLOCKED, 0, 5);
    bitByBit.add(Spent.WORKED, Account.subject(Account.Of.PERSON, 3), 60);
    bitByBit.add(Spent.BLOCKED, 0, 2);
    bitByBit.add(Spent.WORKED, Account.subject(Account.Of.PERSON, 3), 40);
    assertThat(bitByBit.hash()).isEqualTo(once.hash()).isEqualTo(once.copy().hash());
    once.add(Spent.BLOCKED, 0, 1);
    assertThat(bitByBit.hash()).isNotEqualTo(once.hash());
  }

  @Test
  void lookingChangesNothing() {
    World world = Lab.company(2).world(2, new EventLog());
    world.advance(SimTime.DAY + 700, Integer.MAX_VALUE);
    long print = world.fingerprint();
    world.sight().items();
    world.sight().people();
    world.sight().takeChanges();
    world.advance(SimTime.DAY + 700, Integer.MAX_VALUE);
    assertThat(world.fingerprint()).isEqualTo(print);
  }

  @Test
  void equalGamesHaveEqualFingerprintsAndOtherSeedsOthers() {
    assertThat(after(2, 2)).isEqualTo(after(2, 2));
    assertThat(after(2, 2)).isNotEqualTo(after(2, 3));
  }

  private static long after(int variant, long seed) {
    World world = Lab.company(variant).world(seed, new EventLog());
    StopsTest.to(world, SimTime.WEEK);
    return world.fingerprint();
  }

  private static void assertCounts(World world, Numbered one, Field field, String name)
      throws IllegalAccessException {
    long before = world.fingerprint();
    if (field.getType() == int.class) {
      int value = field.getInt(one);
      field.setInt(one, value + 1);
      assertThat(world.fingerprint()).as(name).isNotEqualTo(before);
      field.setInt(one, value);
    } else if (field.getType() == long.class) {
      long value = field.getLong(one);
      field.setLong(one, value + 1);
      assertThat(world.fingerprint()).as(name).isNotEqualTo(before);
      field.setLong(one, value);
    } else if (field.getType() == boolean.class) {
      boolean value = field.getBoolean(one);
      field.setBoolean(one, !value);
      assertThat(world.fingerprint()).as(name).isNotEqualTo(before);
      field.setBoolean(one, value);
    }
    assertThat(world.fingerprint()).as(name).isEqualTo(before);
  }
}

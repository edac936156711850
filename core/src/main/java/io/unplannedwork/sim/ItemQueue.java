package io.unplannedwork.sim;

import io.unplannedwork.sim.component.Item;
import java.util.Arrays;

/**
 * Items in the order in which they are taken up. See {@link Rank}. Where one comes or goes, the
 * shorter side makes room or closes up: to take what stands first costs the same however many wait.
 */
public final class ItemQueue {
  private static final Item[] NONE = {};

  /** Most queues are empty most of the time: those take no room. */
  private Item[] items = NONE;

  /** In {@link #items}, where the first stands, and the place behind the last. */
  private int first;

  private int end;

  public int size() {
    return end - first;
  }

  public boolean isEmpty() {
    return first == end;
  }

  /** The item at a place, from 0. */
  public Item at(int place) {
    return items[first + place];
  }

  public void add(Item item) {
    int place = place(item);
    int before = place - first;
    if (first > 0 && before < end - place) {
      System.arraycopy(items, first, items, first - 1, before);
      first--;
      place--;
    } else {
      if (end == items.length) {
        makeRoom();
        place = first + before;
      }
      System.arraycopy(items, place, items, place + 1, end - place);
      end++;
    }
    items[place] = item;
  }

  /** Where places in front are free, all moves up; else there are twice as many. */
  private void makeRoom() {
    int size = size();
    if (first > size) {
      System.arraycopy(items, first, items, 0, size);
      Arrays.fill(items, first, end, null);
    } else {
      Item[] more = new Item[Math.max(4, size * 2)];
      System.arraycopy(items, first, more, 0, size);
      items = more;
    }
    first = 0;
    end = size;
  }

  /** Takes an item out, if it is in. */
  public boolean remove(Item item) {
    int place = place(item);
    if (place == end || items[place] != item) {
      return false;
    }
    int before = place - first;
    int behind = end - place - 1;
    if (before < behind) {
      System.arraycopy(items, first, items, first + 1, before);
      items[first++] = null;
    } else {
      System.arraycopy(items, place + 1, items, place, behind);
      items[--end] = null;
    }
    if (first == end) {
      first = 0;
      end = 0;
    }
    return true;
  }

  /** The item's place from 0, or −1 when it is not in. */
  public int indexOf(Item item) {
    int place = place(item);
    return place < end && items[place] == item ? place - first : -1;
  }

  /** Sorts again after the items' order has changed. */
  public void sort() {
    Arrays.sort(items, first, end, Rank::compare);
  }

  public void addTo(Fingerprint print) {
    print.add(size());
    for (int i = first + 1; i < end; i += 2) {
      print.add(Fingerprint.pair(items[i - 1].id, items[i].id));
    }
    if (size() % 2 == 1) {
      print.add(items[end - 1].id);
    }
  }

  /** In {@link #items}, where the item stands or would stand. */
  private int place(Item item) {
    int low = first;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Rank.compare(items[middle], item) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package io.unplannedwork.sim;

import io.unplannedwork.sim.component.Item;
import java.util.Arrays;

/** Items in the order in which they are taken up. See {@link Rank}. */
public final class ItemQueue {
  private static final Item[] NONE = {};

  /** Most queues are empty most of the time: those take no room. */
  private Item[] items = NONE;

  private int size;

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** The item at a place, from 0. */
  public Item at(int place) {
    return items[place];
  }

  public void add(Item item) {
    int place = place(item);
    if (size == items.length) {
      items = Arrays.copyOf(items, Math.max(4, size * 2));
    }
    System.arraycopy(items, place, items, place + 1, size - place);
    items[place] = item;
    size++;
  }

  /** Takes an item out, if it is in. */
  public boolean remove(Item item) {
    int place = indexOf(item);
    if (place < 0) {
      return false;
    }
    System.arraycopy(items, place + 1, items, place, size - place - 1);
    items[--size] = null;
    return true;
  }

  /** The item's place from 0, or −1 when it is not in. */
  public int indexOf(Item item) {
    int place = place(item);
    return place < size && items[place] == item ? place : -1;
  }

  /** Sorts again after the items' order has changed. */
  public void sort() {
    Arrays.sort(items, 0, size, Rank::compare);
  }

  public void addTo(Fingerprint print) {
    print.add(size);
    for (int i = 0; i < size; i++) {
      print.add(items[i].id);
    }
  }

  private int place(Item item) {
    int low = 0;
    int high = size;
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

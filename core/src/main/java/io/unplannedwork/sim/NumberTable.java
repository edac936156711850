package io.unplannedwork.sim;

/**
 * Finds what is there by its number: a hash table with linear probing, at most half full (Knuth
 * 1998, section 6.4). Of numbers that were given out in a row nearly all stand where they belong,
 * so that to find one looks at one place.
 */
final class NumberTable<T> {
  /** Numbers by place, 0 for nothing; their count is a power of two. */
  private int[] numbers = new int[16];

  private Object[] values = new Object[16];
  private int size;

  int size() {
    return size;
  }

  /** What has a number, or null. */
  @SuppressWarnings("unchecked")
  T get(int number) {
    return (T) values[place(number)];
  }

  /**
   * Something comes.
   *
   * @param number from 1, and new
   */
  void put(int number, T value) {
    if (2 * ++size > numbers.length) {
      widen();
    }
    set(place(number), number, value);
  }

  /** Something that is here goes. Whatever was pushed on by it moves up. */
  void remove(int number) {
    int hole = place(number);
    int next = after(hole);
    while (numbers[next] != 0) {
      int pushed = next - home(numbers[next]) & numbers.length - 1;
      if (pushed >= (next - hole & numbers.length - 1)) {
        set(hole, numbers[next], values[next]);
        hole = next;
      }
      next = after(next);
    }
    set(hole, 0, null);
    size--;
  }

  private void widen() {
    int[] before = numbers;
    Object[] held = values;
    numbers = new int[2 * before.length];
    values = new Object[2 * before.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        set(place(before[i]), before[i], held[i]);
      }
    }
  }

  /** Where a number stands, or the empty place where it would. */
  private int place(int number) {
    int place = home(number);
    while (numbers[place] != number && numbers[place] != 0) {
      place = after(place);
    }
    return place;
  }

  private void set(int place, int number, Object value) {
    numbers[place] = number;
    values[place] = value;
  }

  private int home(int number) {
    return number & numbers.length - 1;
  }

  private int after(int place) {
    return place + 1 & numbers.length - 1;
  }
}

package io.unplannedwork.scenario;

import java.util.List;

/**
 * How an amount of minutes varies. In JSON an object with one key names the shape: {@code
 * {"constant": 480}}, {@code {"exponential": 480}}, {@code {"gamma": {"mean": 480, "cv2": 500}}},
 * {@code {"lognormal": {"mean": 480, "cv2": 4000}}}, {@code {"listed": [60, 90, 480]}}. {@code cv2}
 * is the squared coefficient of variation in permille (1000: as variable as an exponential).
 */
public sealed interface Distribution {
  /** Minutes, 0 or more. */
  double average();

  record Constant(@Field(value = "Always this much.", unit = "minutes") long minutes)
      implements Distribution {
    @Override
    public double average() {
      return minutes;
    }
  }

  record Exponential(
      @Field(value = "The mean of an exponential distribution.", unit = "minutes", min = 1)
          long mean)
      implements Distribution {
    @Override
    public double average() {
      return mean;
    }
  }

  record Gamma(
      @Field(value = "The mean of a gamma distribution.", unit = "minutes", min = 1) long mean,
      @Field(value = "Variance over mean squared.", unit = "permille", min = 1, max = 100_000)
          int cv2)
      implements Distribution {
    @Override
    public double average() {
      return mean;
    }
  }

  record Lognormal(
      @Field(value = "The mean of a lognormal distribution.", unit = "minutes", min = 1) long mean,
      @Field(value = "Variance over mean squared.", unit = "permille", min = 1, max = 100_000)
          int cv2)
      implements Distribution {
    @Override
    public double average() {
      return mean;
    }
  }

  record Listed(
      @Field(value = "These in turn, and from the start again.", min = 1, max = 100_000)
          List<Long> minutes)
      implements Distribution {
    public Listed {
      minutes = List.copyOf(minutes);
    }

    @Override
    public double average() {
      return minutes.stream().mapToLong(Long::longValue).average().orElse(0);
    }
  }
}

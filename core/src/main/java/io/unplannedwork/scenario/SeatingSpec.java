package io.unplannedwork.scenario;

import java.util.List;

/** Who sits where when so many people play. */
public record SeatingSpec(
    @Field(value = "For how many people this is.", min = 1, max = 8) int players,
    @Field(value = "The seats; bots take those that are left.", min = 1, max = 8)
        List<SeatSpec> seats) {
  public SeatingSpec {
    seats = List.copyOf(seats);
  }
}

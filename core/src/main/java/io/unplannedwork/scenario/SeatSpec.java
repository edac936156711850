package io.unplannedwork.scenario;

import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import java.util.List;

/** One seat of a seating. */
public record SeatSpec(
    @Field(value = "The seat's id.", min = 1, max = 40) SeatId id,
    @Field(value = "What stands on the door.", min = 1, max = 40) String title,
    @Field(value = "The roles it holds.", min = 1, max = 8) List<Role> roles,
    @Field(value = "The name of the bot that sits here until a person does.", min = 1, max = 40)
        String bot,
    @Field(value = "How that bot is.", absent = "\"STEADY\"") Temper temper) {
  public SeatSpec {
    roles = List.copyOf(roles);
  }

  /** A bot's temper. */
  public enum Temper {
    STEADY,
    BOLD,
    CAUTIOUS,
    STUBBORN
  }
}

package io.unplannedwork.scenario;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Role;
import java.util.List;

/** What a role is paid for. */
public record BonusSpec(
    @Field("The role.") Role role,
    @Field(value = "What a full bonus pays in a round.", unit = "whole money", min = 1) long full,
    @Field(value = "What it is measured by.", min = 1, max = 6) List<Part> parts) {
  public BonusSpec {
    parts = List.copyOf(parts);
  }

  /** A part of a bonus: it pays nothing at {@code none}, all at {@code all}, evenly between. */
  public record Part(
      @Field("The measure, over the round.") Measure measure,
      @Field(value = "Its share of the bonus.", unit = "permille", min = 1, max = 1000) int weight,
      @Field(value = "The value at which it pays nothing.", min = Long.MIN_VALUE) long none,
      @Field(value = "The value at which it pays all.", min = Long.MIN_VALUE) long all) {}
}

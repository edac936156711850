package io.unplannedwork.scenario;

import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SchemeId;
import java.util.List;
import java.util.Optional;

/** A way to pay bonuses, to which a decision can switch. */
public record SchemeSpec(
    @Field(value = "The scheme's id; decisions switch to it by this.", min = 1, max = 40)
        SchemeId id,
    @Field(value = "The name players see.", min = 1, max = 40) String title,
    @Field(value = "One or two sentences on it.", max = 300, absent = "\"\"") String about,
    @Field(
            value =
                "What roles are paid for under it; a role that is left out is paid as at the start. The first scheme that names no role is the one that holds at the start.",
            max = 8,
            absent = "[]")
        List<BonusSpec> bonuses) {
  public SchemeSpec {
    bonuses = List.copyOf(bonuses);
  }

  /** What a role is paid for under it; empty where it is paid as at the start. */
  public Optional<BonusSpec> bonus(Role role) {
    return bonuses.stream().filter(bonus -> bonus.role() == role).findFirst();
  }
}

package io.unplannedwork.contract;

import java.util.List;

/**
 * A player's chair.
 *
 * @param id the seat's id within the company
 * @param title what stands on the door, such as "VP Development"
 * @param roles the roles it holds, at least one
 */
public record Seat(SeatId id, String title, List<Role> roles) {
  public Seat {
    roles = List.copyOf(roles);
  }

  public boolean holds(Role role) {
    return roles.contains(role);
  }
}

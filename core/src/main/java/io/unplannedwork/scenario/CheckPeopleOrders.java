package io.unplannedwork.scenario;

import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.TeamId;

/** Orders about what people feel, learn, try and take up: whom and what they name. */
final class CheckPeopleOrders {
  private final Ids ids;
  private final Problems problems;

  CheckPeopleOrders(Ids ids, Problems problems) {
    this.ids = ids;
    this.problems = problems;
  }

  void check(String at, OrderSpec order) {
    if (order instanceof OrderSpec.Blame blame) {
      someone(at, blame.person(), blame.team());
    } else if (order instanceof OrderSpec.Praise praise) {
      someone(at, praise.person(), praise.team());
    } else if (order instanceof OrderSpec.Celebrate celebrate) {
      problems.known(at, "team", celebrate.team(), ids.teams());
    } else if (order instanceof OrderSpec.Review review) {
      problems.known(at + ".service", "service", review.service(), ids.services());
      problems.known(at + ".team", "team", review.team(), ids.teams());
    } else if (order instanceof OrderSpec.RemoveCauses remove) {
      problems.known(at, "team", remove.team(), ids.teams());
    } else if (order instanceof OrderSpec.Drill drill) {
      problems.known(at + ".team", "team", drill.team(), ids.teams());
    } else if (order instanceof OrderSpec.GameDay day) {
      problems.known(at, "service", day.service(), ids.services());
    } else if (order instanceof OrderSpec.Teach teach) {
      problems.known(at + ".teacher", "person", teach.teacher(), ids.people());
      problems.known(at + ".service", "service", teach.service(), ids.services());
      if (teach.person() != null && teach.person().equals(teach.teacher())) {
        problems.error(
            at + ".teacher",
            "\"" + teach.person() + "\" would teach themselves",
            "name somebody else, or leave \"teacher\" out for a course");
      }
    } else if (order instanceof OrderSpec.Back back) {
      problems.known(at, "practice", back.practice(), ids.practices());
    } else if (order instanceof OrderSpec.Reserve reserve) {
      problems.known(at + ".team", "team", reserve.team(), ids.teams());
    }
  }

  /** Somebody, or a whole team. */
  private void someone(String at, PersonId person, TeamId team) {
    problems.known(at + ".person", "person", person, ids.people());
    problems.known(at + ".team", "team", team, ids.teams());
    if ((person == null) == (team == null)) {
      problems.error(at, "it does not say who", "write either \"person\" or \"team\"");
    }
  }

  /** What takes less work: a stream, or what of a service wears out. */
  void automated(String at, OrderSpec.Automate automate) {
    problems.known(at + ".team", "team", automate.team(), ids.teams());
    problems.known(at + ".stream", "stream", automate.stream(), ids.streams());
    boolean decay = automate.service() != null && automate.decay() != null;
    if ((automate.stream() == null) != decay) {
      problems.error(
          at,
          "it does not say what takes less work",
          "write either \"stream\", or \"service\" and \"decay\"");
    }
  }
}

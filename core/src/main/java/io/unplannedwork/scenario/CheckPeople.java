package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ServiceClassId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.TeamId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Calendars, groups, teams, people, and whether every stage has somebody who can work in it. */
final class CheckPeople {
  private final Scenario scenario;
  private final Ids ids;
  private final Problems problems;

  CheckPeople(Scenario scenario, Ids ids, Problems problems) {
    this.scenario = scenario;
    this.ids = ids;
    this.problems = problems;
  }

  void check() {
    calendars();
    teams();
    people();
    stages();
  }

  private void calendars() {
    for (int i = 0; i < scenario.calendars().size(); i++) {
      CalendarSpec calendar = scenario.calendars().get(i);
      if (calendar.close().isBefore(calendar.open())) {
        problems.error(
            "calendars[" + i + "].close",
            "work ends at " + calendar.close() + ", before it begins at " + calendar.open(),
            "write a later time, or the same time for the whole day");
      }
      if (new HashSet<>(calendar.days()).size() < calendar.days().size()) {
        problems.error("calendars[" + i + "].days", "a day stands twice", "name each day once");
      }
    }
  }

  private void teams() {
    for (int i = 0; i < scenario.teams().size(); i++) {
      TeamSpec team = scenario.teams().get(i);
      String at = "teams[" + i + "]";
      problems.known(at + ".group", "group", team.group(), ids.groups());
      problems.known(at + ".calendar", "calendar", team.calendar(), ids.calendars());
      if (members(team).isEmpty() && !team.later()) {
        problems.note(
            at, "nobody is in the team \"" + team.id() + "\"", "add a person to it", "people");
      }
    }
    for (int i = 0; i < scenario.groups().size(); i++) {
      GroupSpec group = scenario.groups().get(i);
      if (scenario.teams().stream().noneMatch(team -> team.group().equals(group.id()))) {
        problems.note(
            "groups[" + i + "]",
            "no team is in the group \"" + group.id() + "\"",
            "add a team",
            "teams");
      }
    }
  }

  private List<PersonSpec> members(TeamSpec team) {
    return scenario.people().stream().filter(person -> person.team().equals(team.id())).toList();
  }

  private void people() {
    Set<String> needed = new TreeSet<>();
    scenario.stages().forEach(stage -> needed.add(stage.skill()));
    Set<String> missing = new TreeSet<>();
    scenario.stages().stream().filter(stage -> !isAble(stage)).forEach(s -> missing.add(s.skill()));
    for (int i = 0; i < scenario.people().size(); i++) {
      PersonSpec person = scenario.people().get(i);
      String at = "people[" + i + "]";
      problems.known(at + ".team", "team", person.team(), ids.teams());
      for (String skill : new TreeSet<>(person.skills().keySet())) {
        boolean said = Spelling.nearest(skill, needed).filter(missing::contains).isPresent();
        if (!needed.contains(skill) && !said) {
          problems.note(
              at + ".skills[\"" + skill + "\"]#key",
              "no stage takes the skill \"" + skill + "\"",
              Problems.meant(skill, needed),
              "stages");
        }
      }
      for (ServiceId service : new TreeSet<>(person.knows().keySet())) {
        problems.known(at + ".knows[\"" + service + "\"]#key", "service", service, ids.services());
      }
      idle(at, person, missing);
    }
  }

  /** Somebody whose team works in stages, none of which is for them, waits for ever. */
  private void idle(String at, PersonSpec person, Set<String> missing) {
    List<StageSpec> stages =
        scenario.stages().stream().filter(stage -> does(person.team(), stage)).toList();
    if (!stages.isEmpty()
        && stages.stream().noneMatch(stage -> missing.contains(stage.skill()))
        && stages.stream().noneMatch(stage -> person.skills().containsKey(stage.skill()))) {
      problems.note(
          at + ".skills",
          person.name()
              + " holds no skill that a stage of the team \""
              + person.team()
              + "\" takes",
          "add one of "
              + String.join(", ", new TreeSet<>(stages.stream().map(StageSpec::skill).toList())),
          "stages");
    }
  }

  /** Whether a team does a stage from the start, for some service at least. */
  private boolean does(TeamId team, StageSpec stage) {
    return stage.team().equals(team)
        || scenario.services().stream()
            .anyMatch(
                service ->
                    switch (stage.by()) {
                      case TEAM -> false;
                      case BUILDERS -> service.builtBy().equals(team);
                      case RUNNERS -> service.runBy().equals(team);
                    });
  }

  private void stages() {
    for (int i = 0; i < scenario.stages().size(); i++) {
      StageSpec stage = scenario.stages().get(i);
      String at = "stages[" + i + "]";
      if (!problems.known(at + ".team", "team", stage.team(), ids.teams())) {
        continue;
      }
      if (!isAble(stage)) {
        List<String> held = new TreeSet<>(skills(stage.team())).stream().toList();
        problems.error(
            at + ".skill",
            "nobody in the team \""
                + stage.team()
                + "\" holds the skill \""
                + stage.skill()
                + "\", so nothing passes the stage \""
                + stage.id()
                + "\"",
            Spelling.nearest(stage.skill(), held)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("give the skill to somebody of the team, or the stage to another team"),
            "people");
      }
      lanes(at, stage);
      if (stage.kind() != StageSpec.Kind.WORK && stage.makesDefects()) {
        problems.note(at + ".makesDefects", "only a WORK stage makes defects", "leave it out here");
      }
    }
  }

  private static boolean isHeld(PersonSpec person, String skill) {
    return person.skills().getOrDefault(skill, Permille.NONE).value() > 0;
  }

  /** Whether somebody of its team can work in a stage; a board needs no skill. */
  private boolean isAble(StageSpec stage) {
    return stage.kind() == StageSpec.Kind.APPROVAL
        || !ids.teams().contains(stage.team().value())
        || scenario.people().stream()
            .filter(person -> person.team().equals(stage.team()))
            .anyMatch(person -> isHeld(person, stage.skill()));
  }

  private List<String> skills(TeamId team) {
    return scenario.people().stream()
        .filter(person -> person.team().equals(team))
        .flatMap(person -> person.skills().keySet().stream())
        .toList();
  }

  private void lanes(String at, StageSpec stage) {
    for (ServiceClassId lane : new TreeSet<>(stage.lanes().keySet())) {
      String entry = at + ".lanes[\"" + lane + "\"]";
      problems.known(entry + "#key", "class of service", lane, ids.classes());
      long most = stage.lanes().get(lane);
      if (most < 0 || most > 10_000) {
        problems.error(entry, "the lane takes " + most + " items", "write 0 to 10000");
      }
    }
    blocking(at + ".blocking", stage);
    problems.known(at + ".runsOn", "service", stage.runsOn(), ids.services());
    if (stage.runsOn() != null && stage.kind() == StageSpec.Kind.APPROVAL) {
      problems.error(
          at + ".runsOn", "a board meets whatever is down", "leave it out of this stage");
    }
    if (stage.transfer() > 1 && stage.kind() != StageSpec.Kind.WORK) {
      problems.note(at + ".transfer", "only a WORK stage moves batches on", "leave it out here");
    }
    if (stage.wipLimit() > 0
        && stage.wipLimit() < stage.transfer()
        && stage.inflow() == StageSpec.Inflow.PULL) {
      problems.error(
          at + ".transfer",
          "a batch of " + stage.transfer() + " never fits into " + stage.wipLimit() + " places",
          "raise \"wipLimit\", or move smaller batches");
    }
  }

  private void blocking(String at, StageSpec stage) {
    BlockingSpec blocking = stage.blocking();
    if (blocking == null) {
      return;
    }
    problems.known(at + ".team", "team", blocking.team(), ids.teams());
    if ((blocking.team() == null) == (blocking.lasts() == null)) {
      problems.error(
          at,
          blocking.team() == null ? "nothing ends such a block" : "a team and time end it",
          "write one of \"team\" and \"lasts\"");
    }
    if (stage.kind() != StageSpec.Kind.WORK) {
      problems.error(at, "only work can be blocked", "leave it out of this stage");
    }
  }
}

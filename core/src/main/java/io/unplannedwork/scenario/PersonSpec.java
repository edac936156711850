package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.TeamId;
import java.util.Map;

/** A person. */
public record PersonSpec(
    @Field(value = "The person's id.", min = 1, max = 40) PersonId id,
    @Field(value = "The name players see.", min = 1, max = 40) String name,
    @Field(value = "What stands on the badge.", max = 60, absent = "\"\"") String title,
    @Field("The team.") TeamId team,
    @Field(
            value = "Speed at each skill: 1000 is a seasoned hand; absent skills are not held.",
            unit = "permille",
            min = 1,
            max = 2000)
        Map<String, Permille> skills,
    @Field(
            value = "How well the person knows each service: 1000 is all there is to know.",
            unit = "permille",
            max = 1000,
            absent = "{}")
        Map<ServiceId, Permille> knows,
    @Field(value = "Wage of a month.", unit = "whole money", max = 1_000_000, absent = "0")
        long wage,
    @Field(value = "One sentence about the person.", max = 300, absent = "\"\"") String about,
    @Field(value = "Not there at the start: a decision can hire them (\"hire\").", absent = "false")
        boolean candidate) {
  public PersonSpec {
    skills = Map.copyOf(skills);
    knows = Map.copyOf(knows);
  }
}

package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.TeamId;
import java.util.List;
import java.util.Map;

/** A practice a company can take up: effort first, then a dip, then its effects. */
public record PracticeSpec(
    @Field(value = "The practice's id.", min = 1, max = 40) PracticeId id,
    @Field(value = "The name players see.", min = 1, max = 40) String name,
    @Field(value = "One or two sentences on what it is.", max = 300, absent = "\"\"") String about,
    @Field("The role that can start it.") Role startedBy,
    @Field(value = "The role that must agree; null for none.", absent = "null") Role agreedBy,
    @Field("The team that does the work of introducing it.") TeamId team,
    @Field(value = "Work to introduce it.", unit = "minutes", min = 1, max = 200_000) long effort,
    @Field(
            value = "Days from introduced to full effect; effects grow evenly.",
            unit = "days",
            max = 365,
            absent = "10")
        int adoptionDays,
    @Field(value = "Money it costs once.", unit = "whole money", absent = "0") long cost,
    @Field(value = "Practices that must be adopted first.", max = 10, absent = "[]")
        List<PracticeId> needs,
    @Field(value = "What it changes.", max = 20, absent = "[]") List<EffectSpec> effects,
    @Field(
            value =
                "What every seat sees once it has taken hold; null for what follows from its effects: load, availability, care and small incidents where things are noticed sooner, values, defects, debt, trust and what others are paid for where less is lost or asked at handoffs.",
            max = 14,
            absent = "null")
        List<Knows> opens,
    @Field(value = "Where the numbers come from, or \"assumption\".", absent = "\"assumption\"")
        String source,
    @Field(value = "Whether it is adopted from the start.", absent = "false") boolean inForce,
    @Field(
            value = "How far it gets in its own silo, until others trust enough or it is backed.",
            unit = "permille",
            max = 1000,
            absent = "1000")
        Permille alone,
    @Field(
            value =
                "Work a week that keeps it up, shared where it is more than one person's week; without it, it fades.",
            unit = "minutes",
            max = 48_000,
            absent = "0")
        long upkeep,
    @Field(
            value = "Of a tool: pace of each team that works with it; 1000 leaves it as it is.",
            unit = "permille",
            min = 1,
            max = 2000,
            absent = "{}")
        Map<TeamId, Permille> fit,
    @Field(
            value =
                "A product: as far as it is adopted, whoever needs a stage's work does it themselves; null for none.",
            absent = "null")
        SelfServiceSpec selfService,
    @Field(
            value =
                "What people then do by themselves, as often as it is adopted: GAME_DAYS, once in a while one service broken on purpose; REVIEWS, those who run and those who built a service look back at each severe incident; null for nothing.",
            absent = "null")
        Habit habit) {
  public PracticeSpec {
    needs = List.copyOf(needs);
    effects = List.copyOf(effects);
    opens = opens == null ? null : List.copyOf(opens);
    fit = Map.copyOf(fit);
  }
}

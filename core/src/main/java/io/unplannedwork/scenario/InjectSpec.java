package io.unplannedwork.scenario;

import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import java.time.LocalDateTime;

/** Something that happens on a date, or when the facilitator waves a hand. */
public record InjectSpec(
    @Field(value = "The inject's id.", min = 1, max = 40) InjectId id,
    @Field(value = "A headline.", min = 1, max = 60) String title,
    @Field(value = "What players read.", max = 600, absent = "\"\"") String text,
    @Field(value = "When it happens; null leaves it to the facilitator.", absent = "null")
        LocalDateTime at,
    @Field("What it does.") What what,
    @Field(value = "The service concerned, if any.", absent = "null") ServiceId service,
    @Field(value = "For INCIDENT: its severity.", absent = "\"SEV2\"") Severity severity,
    @Field(value = "For DEMAND: demand on the service.", unit = "permille", absent = "1000")
        Permille demand,
    @Field(value = "For DEMAND: for how long.", unit = "minutes", absent = "0") long lasts,
    @Field(
            value = "Rings the bell: an INCIDENT as an alarm, anything else as news.",
            absent = "false")
        boolean bell,
    @Field(value = "For OFFER: to whom, and when they take it.", absent = "null") OfferSpec offer) {
  public enum What {
    MESSAGE,
    INCIDENT,
    DEMAND,
    OFFER
  }
}

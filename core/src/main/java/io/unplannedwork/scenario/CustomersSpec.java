package io.unplannedwork.scenario;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ServiceId;
import java.util.List;

/** Customers who stay, leave and return. Demand on the services they use goes with them. */
public record CustomersSpec(
    @Field(value = "How many there are at the start.", min = 1, max = 1_000_000_000) long start,
    @Field(value = "The services they use; empty for all.", max = 200, absent = "[]")
        List<ServiceId> services,
    @Field(
            value = "Who leaves for an hour without a service they use, at average demand.",
            unit = "permille",
            max = 1000,
            absent = "4")
        Permille perOutageHour,
    @Field(
            value = "Who leaves for a promise that was broken.",
            unit = "permille",
            max = 1000,
            absent = "5")
        Permille perBrokenPromise,
    @Field(
            value = "Who leaves for a fault they noticed themselves.",
            unit = "permille",
            max = 1000,
            absent = "1")
        Permille perFault,
    @Field(
            value = "Who of those that left returns in a day.",
            unit = "permille",
            max = 1000,
            absent = "5")
        Permille returns) {
  public CustomersSpec {
    services = List.copyOf(services);
  }
}

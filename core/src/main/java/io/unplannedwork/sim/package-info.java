/**
 * The simulated company.
 *
 * <p>{@link io.unplannedwork.sim.World} is what others see. Inside, {@link
 * io.unplannedwork.sim.Company} holds the state; steps act on it when the agenda says so.
 *
 * <p><b>To add a step</b>: write a class in {@code system} that implements {@link
 * io.unplannedwork.sim.Step} with a constructor that takes the company; list it in {@link
 * io.unplannedwork.sim.WorkingDay} at the place in the minute where it belongs; make its entries
 * with {@code company.agenda.entry(WorkingDay.MY_STEP, originKey, number)}, keep each in the
 * component of the entity it concerns, and put it on a minute with {@code agenda.move}. {@code
 * begin()} places the first entries. At any minute that was not announced a step does nothing.
 *
 * <p><b>To add a component</b>: plain public fields in {@code component}, implementing {@link
 * io.unplannedwork.sim.component.Numbered}; name it in {@link io.unplannedwork.sim.Kinds}; hold it
 * in {@code Company}, in an array if it is there from the start (see {@code Founding}), in a {@link
 * io.unplannedwork.sim.Registry} with {@code enter} and {@code leave} if it comes and goes; add it
 * to {@code Company.fingerprint}.
 *
 * <p><b>Services</b>: whatever bears on what a service serves ends in {@code serving.turn(service,
 * cause)}, where health, earnings, wear, exposure and waiting customers change together. A chore is
 * work of so many minutes about a service: {@code tending.order(...)}; what follows when it is done
 * stands in {@code Tending.finish}.
 *
 * <p><b>People</b>: {@code staff.interrupt(person, incident, cause)} calls somebody away, {@code
 * staff.send(person, cause)} sends them on an errand (a deployment), {@code staff.release(person,
 * cause)} gives them back. <b>Items</b>: {@code flow.arrive}, {@code flow.deploying}, {@code
 * flow.deployed}, {@code flow.stayForRelease}, {@code flow.sendBack}. <b>Events</b>: {@code
 * company.record(cause, event)} gives the number that the next event names as its cause. <b>Rows
 * that changed</b>: {@code company.touched}. <b>The bell</b>: {@code company.ringBell}.
 */
package io.unplannedwork.sim;

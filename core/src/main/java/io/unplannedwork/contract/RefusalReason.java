package io.unplannedwork.contract;

import java.util.List;

/** The catalogue of refusals. Each sentence says what was wrong and what would have worked. */
public enum RefusalReason {
  UNKNOWN_DECISION("There is no decision “{0}” open to this seat; open ones are: {1}."),
  WRONG_SEAT("“{0}” belongs to {1}; ask there."),
  WRONG_PHASE("“{0}” is possible in {1}; it is {2} now."),
  WRONG_KIND("“{0}” is answered by {1}."),
  UNKNOWN_OPTION("“{0}” is not offered; offered are: {1}."),
  INCOMPLETE_RANKING("A ranking names each of these once: {0}."),
  OUT_OF_RANGE("{0} is outside {1} to {2}; choose a number in between."),
  TOO_LONG("At most {0} characters fit; these are {1}."),
  NOTHING_TO_UNDO("Nothing of this plan is left to take back; decide something first."),
  ALREADY_SO("That is so already; choose something else."),
  NOT_OPEN_YET("“{0}” opens {1}."),
  UNKNOWN_PROPOSAL("Proposal {0} is settled or does not exist; open ones are: {1}."),
  NOT_YOURS_TO_ANSWER("Proposal {0} is for {1} to answer."),
  ONLY_CIO_OVERRULES("Only the CIO can overrule; accept or refuse."),
  ONLY_FACILITATOR("Only the facilitator can do this; ask them."),
  ONLY_ALONE("Only somebody who plays alone can let time rush; with others, ask them."),
  ONLY_HOST(
      "Only the host does this by itself, when somebody sits down or time is up; say “ready”."),
  UNKNOWN_SEAT("There is no seat “{0}”; seats are: {1}."),
  UNKNOWN_INJECT("There is no inject “{0}”; injects are: {1}."),
  UNKNOWN_CAUSE("“{0}” is not among the causes offered: {1}."),
  UNKNOWN_ACTION("“{0}” is not among the actions offered: {1}."),
  CAUSES_FIRST("Actions come after the causes are shown; name yours first."),
  ENOUGH_ACTIONS("A round has at most {0} actions; give one back first."),
  OWNER_TAKES("{0} must take it up in person; ask there."),
  NO_HOLD("Nothing is being held now."),
  GONE("{0} is over already."),
  NO_CAPACITY("{0} cannot take this on: {1}."),
  PREREQUISITE("“{0}” needs {1} first."),
  ANSWER_YOURSELF("Proposal {0} is for you to answer: accept or refuse."),
  ONE_COUNTER(
      "Proposal {0} has had its counter-offer; accept it, refuse it, or propose something else."),
  SAME_DECISION(
      "What you want in return must be another decision than “{0}”; change the answer to that one"
          + " instead."),
  A_THIRD_SEAT("“{0}” needs the yes of {1} as well; ask for something that {2} can give alone."),
  NOTHING_ASKED("No number is asked for in this round; go on with the plan."),
  GAME_OVER("The game is over; open its review or start a new one."),
  NOT_SEATED("Only somebody in a seat can do this; take a free seat first."),
  SEAT_TAKEN("{0} sits there; free seats are: {1}."),
  ALREADY_SEATED("You sit in “{0}” already."),
  ROOM_LOCKED("The facilitator has locked the room; ask them to let you in."),
  NAME_NEEDED("A name has 1 to {0} characters; type yours."),
  OUR_FAULT(
      "The host made an error (number {0}) and did not do this; go on with something else, and tell"
          + " the facilitator the number."),
  TOO_FAST("At most {0} commands a second are taken; wait a moment and send it again.");

  private final String template;

  RefusalReason(String template) {
    this.template = template;
  }

  /** The key of this entry in a bundle of translated texts. */
  public String key() {
    return "refusal." + name();
  }

  /** Fills the English template; a missing detail stays visible as its number. */
  public String sentence(List<String> details) {
    String sentence = template;
    for (int i = 0; i < details.size(); i++) {
      sentence = sentence.replace("{" + i + "}", details.get(i));
    }
    return sentence;
  }
}

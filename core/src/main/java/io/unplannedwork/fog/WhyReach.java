package io.unplannedwork.fog;

import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.Knows;

/** How far whoever asks "why?" can see. */
interface WhyReach {
  /** Whether this may be opened, or, of a measure, its number may be told. */
  boolean sees(Subject subject);

  /** Whether the asker knows things of this kind. */
  boolean knows(Knows what);

  /** Whether the asker may be told of this event; of one that nobody remembers, true. */
  boolean tells(Recorded recorded);

  /** Whether the asker heads the group a team belongs to. */
  boolean heads(TeamId team);

  /** Whom to ask about what lies beyond, such as "Ask VP Operations."; empty for nobody. */
  String ask(Subject subject);
}

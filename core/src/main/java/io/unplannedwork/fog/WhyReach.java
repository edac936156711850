package io.unplannedwork.fog;

import io.unplannedwork.contract.Subject;

/** How far whoever asks "why?" can see. */
interface WhyReach {
  /** Whether this may be opened, or, of a measure, its number may be told. */
  boolean sees(Subject subject);

  /** Whom to ask about what lies beyond, such as "Ask VP Operations."; empty for nobody. */
  String ask(Subject subject);
}

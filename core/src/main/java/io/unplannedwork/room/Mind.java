package io.unplannedwork.room;

import io.unplannedwork.contract.Command;
import io.unplannedwork.view.Seen;
import java.util.List;

/** Plays a seat without a person: a bot, or a script. It knows nothing but what the seat sees. */
public interface Mind {
  /** What to do now, in this order; empty for nothing. Asked again after things have changed. */
  List<Command> think(Seen view);
}

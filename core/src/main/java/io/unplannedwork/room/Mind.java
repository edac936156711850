package io.unplannedwork.room;

import io.unplannedwork.contract.Command;
import io.unplannedwork.view.View;
import java.util.List;

/** Plays a seat without a person: a bot, or a script. It knows nothing but the seat's view. */
public interface Mind {
  /** What to do now, in this order; empty for nothing. Asked again after things have changed. */
  List<Command> think(View view);
}

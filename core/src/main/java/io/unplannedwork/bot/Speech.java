package io.unplannedwork.bot;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.view.Body;
import java.util.List;
import java.util.Locale;

/** Why a bot says yes or no, in a sentence with a number where there is one. */
final class Speech {
  private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

  private final Taste taste;
  private final Temper temper;

  Speech(Taste taste, Temper temper) {
    this.taste = taste;
    this.temper = temper;
  }

  String agreed(List<Body.Leaning> leanings) {
    Body.Leaning best = taste.best(leanings);
    Body.Leaning worst = taste.worst(leanings);
    if (worst != null) {
      return say("bot.agreed.though", movement(worst));
    }
    if (best != null) {
      return say("bot.agreed.bonus", movement(best), taste.percent(best.measure()));
    }
    Body.Goal goal = taste.helped(leanings);
    return goal == null ? say("bot.agreed") : say("bot.agreed.goal", goal.title());
  }

  /** {@code distrust} is whether it would agree if it trusted whoever asks half. */
  String refused(List<Body.Leaning> leanings, SeatTrust distrust) {
    if (distrust.tooLittle()) {
      return say("bot.refused.trust", distrust.permille() / 10);
    }
    Body.Leaning worst = taste.worst(leanings);
    if (worst != null) {
      return say("bot.refused.bonus", movement(worst), taste.percent(worst.measure()), earned());
    }
    Body.Goal goal = taste.harmed(leanings);
    if (goal != null) {
      return say("bot.refused.goal", goal.title());
    }
    return temper.daring() < 0 ? say("bot.refused.bold") : say("bot.refused.nothing", earned());
  }

  /** Trust in whoever asks, and whether it is what a yes fails for. */
  record SeatTrust(int permille, boolean tooLittle) {}

  /** Why it wants something else than what was asked. */
  String rather(List<Body.Leaning> asked) {
    Body.Leaning worst = taste.worst(asked);
    return worst == null
        ? say("bot.rather")
        : say("bot.rather.bonus", movement(worst), taste.percent(worst.measure()));
  }

  /** What it wants in return would give it. */
  String inReturn(List<Body.Leaning> asked, List<Body.Leaning> wanted) {
    Body.Leaning worst = taste.worst(asked);
    Body.Leaning best = taste.best(wanted);
    if (worst == null || best == null) {
      return say("bot.inReturn");
    }
    return say("bot.inReturn.bonus", movement(worst), movement(best));
  }

  String overruled(Body.Goal goal) {
    return say("bot.overruled", goal.title());
  }

  private int earned() {
    return taste.earned();
  }

  private static String movement(Body.Leaning leaning) {
    Measure measure = leaning.measure();
    String kind =
        switch (measure.unit()) {
          case COUNT -> "count";
          case MINUTES -> measure == Measure.OUTAGE_MINUTES ? "count" : "time";
          // “a lower debt” and the like read better without the article
          case PERMILLE, CENTS -> Taste.isMass(measure) ? "mass" : "level";
        };
    String key = "bot." + kind + (leaning.permille() > 0 ? ".more" : ".less");
    return TEXTS.get(key, Taste.words(measure));
  }

  /** A sentence, cut where it is too long to be said. */
  private static String say(String key, Object... details) {
    String said = TEXTS.get(key, details);
    return said.length() <= Command.AnswerProposal.LONGEST_WHY
        ? said
        : said.substring(0, Command.AnswerProposal.LONGEST_WHY - 1) + "…";
  }
}

package io.unplannedwork.fog;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.measure.AuditWords;
import io.unplannedwork.measure.RoleAudit;
import io.unplannedwork.measure.ToilRanking;
import io.unplannedwork.measure.Words;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StreamSpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.view.Body;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a company does without deciding it: the answers to "role or culture?", and what is done by
 * hand again and again. Both are of the time from one review to the next.
 */
final class HabitParts implements Consumer<Recorded> {
  /** The longest lines of toil; what takes less is not worth a script. */
  private static final int MOST = 5;

  private final Scenario scenario;
  private final Texts texts;
  private final Words words;
  private final AuditWords sentences;
  private final RoleAudit audit;
  private final ToilRanking toil = new ToilRanking();
  private Body.Habits newest;

  HabitParts(Session session) {
    scenario = session.scenario();
    texts = session.texts();
    words = new Words(scenario, texts);
    sentences = new AuditWords(scenario, texts);
    audit = new RoleAudit(scenario);
  }

  @Override
  public void accept(Recorded recorded) {
    audit.accept(recorded);
    toil.accept(recorded);
    if (recorded.event() instanceof GameEvent.PhaseBegan began && began.phase() == Phase.REVIEW) {
      newest = make();
      audit.again();
      toil.again();
    }
  }

  /** Those of the newest review; null before the first. */
  Body.Habits newest() {
    return newest;
  }

  private Body.Habits make() {
    List<RoleAudit.Answer> answers = audit.answers();
    List<ToilRanking.Row> rows = toil.rows();
    long all = rows.stream().mapToLong(ToilRanking.Row::minutes).sum();
    return new Body.Habits(
        sentences.verdict(answers),
        sentences.said(answers).stream()
            .map(
                said ->
                    new Body.Asked(said.question(), said.answer(), said.known(), said.culture()))
            .toList(),
        rows.stream()
            .limit(MOST)
            .map(
                row ->
                    new Body.Toil(
                        name(row.kind()),
                        words.count("time", row.times()),
                        texts.get("toil.hours", (row.minutes() + 30) / 60),
                        all == 0 ? 0 : (int) (row.minutes() * 1000 / all)))
            .toList());
  }

  private String name(ToilRanking.Kind kind) {
    if (kind.stream() == null) {
      String chore = texts.get("told.chore." + kind.chore());
      String service =
          scenario.services().stream()
              .filter(each -> each.id().equals(kind.service()))
              .map(each -> each.name())
              .findFirst()
              .orElse("");
      return Words.sentence(
          service.isEmpty() ? chore : chore + " " + texts.get("told.choreOn", service));
    }
    List<String> titles =
        scenario.demand().stream()
            .filter(each -> each.id().equals(kind.stream()))
            .map(StreamSpec::titles)
            .findFirst()
            .orElseThrow();
    return titles.size() == 1
        ? titles.get(0)
        : texts.get("toil.stream", titles.get(0), titles.get(1));
  }
}

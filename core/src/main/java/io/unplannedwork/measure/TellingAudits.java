package io.unplannedwork.measure;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.Evidence;
import java.util.List;

/** Tells of auditors; null for what is none of theirs. */
final class TellingAudits {
  private final Telling telling;

  TellingAudits(Telling telling) {
    this.telling = telling;
  }

  String say(ChangeEvent event) {
    Words words = telling.words();
    if (event instanceof ChangeEvent.AuditBegan began) {
      return telling.told("auditBegan", words.count("change", began.changes()));
    } else if (event instanceof ChangeEvent.ChangeDrawn drawn) {
      return drawn.lacks().isEmpty()
          ? telling.told("drawn", drawn.title())
          : telling.told("drawn.lacks", drawn.title(), lacking(List.copyOf(drawn.lacks())));
    } else if (event instanceof ChangeEvent.ChangeShown shown) {
      return telling.told("changeShown", shown.title());
    } else if (event instanceof ChangeEvent.FindingMade finding) {
      return telling.told("finding", finding.title());
    } else if (event instanceof ChangeEvent.AuditEnded ended) {
      return telling.told("auditEnded", words.count("finding", ended.findings()));
    }
    return null;
  }

  private String lacking(List<Evidence> lacks) {
    String all = telling.told("lacks." + lacks.get(0));
    for (Evidence one : lacks.subList(1, lacks.size())) {
      all = telling.told("lacks.and", all, telling.told("lacks." + one));
    }
    return all;
  }
}

package io.unplannedwork.measure;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.Evidence;
import java.util.stream.Collectors;

/** Tells of auditors; null for what is none of theirs. */
final class TellingAudits {
  private TellingAudits() {}

  static String tell(ChangeEvent event) {
    if (event instanceof ChangeEvent.AuditBegan began) {
      return "an auditor drew " + Telling.count(began.changes(), "change") + " out of the log";
    } else if (event instanceof ChangeEvent.ChangeDrawn drawn) {
      return "the auditor drew “"
          + drawn.title()
          + "”; "
          + (drawn.lacks().isEmpty()
              ? "all of it was on record"
              : "the log did not show "
                  + drawn.lacks().stream()
                      .map(TellingAudits::evidence)
                      .collect(Collectors.joining(" and ")));
    } else if (event instanceof ChangeEvent.ChangeShown shown) {
      return "it was shown to the auditor how “" + shown.title() + "” went";
    } else if (event instanceof ChangeEvent.FindingMade finding) {
      return "“" + finding.title() + "” became a finding of the auditor";
    } else if (event instanceof ChangeEvent.AuditEnded ended) {
      return "the audit ended with " + Telling.count(ended.findings(), "finding");
    }
    return null;
  }

  private static String evidence(Evidence lacking) {
    return switch (lacking) {
      case AUTHORISATION -> "who had allowed it";
      case REVIEW -> "that anybody else had looked at it";
      case TEST -> "that it was tested";
      case SEPARATION -> "that somebody else brought it to production";
    };
  }
}

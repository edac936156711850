package io.unplannedwork.measure;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;

/**
 * Findings of auditors: drawn changes that nobody had authorised, or that were not shown in time.
 */
final class AuditFold implements Fold {
  private final Book book;

  AuditFold(Book book) {
    this.book = book;
  }

  @Override
  public void take(Recorded recorded) {
    if (recorded.event() instanceof ChangeEvent.FindingMade finding) {
      book.add(Measure.AUDIT_FINDINGS, 1, finding.audit());
    }
  }
}

package io.unplannedwork.sim;

import io.unplannedwork.contract.ItemId;
import io.unplannedwork.scenario.ChangePolicySpec;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.QueueOrder;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** The policies in force; orders change them. */
public final class Policies {
  public PolicySpec.Approval approval;
  public List<DayOfWeek> releaseDays;
  public LocalTime releaseTime;
  public int batch;

  /** Minutes; 0 never cuts. */
  public long slice;

  /** Permille. */
  public int debtShare;

  public PolicySpec.Rota rota;
  public PolicySpec.Response response;

  /** Index of the person everybody asks, −1 for none. */
  public int expert;

  public PolicySpec.ExpertServes expertServes;
  public boolean stopTheLine;

  /** Whether known-error records are kept. */
  public boolean records;

  public QueueOrder order;
  public ChangePolicySpec.Releases releases;

  /** Minutes a release may be taken out after its time; 0 for no end. */
  public long window;

  /** Good changes in a row that make a type of change standard; 0 for never. */
  public int standardAfter;

  public ChangePolicySpec.Emergencies emergencies;

  /** Changes assessed below this need no approval. */
  public ChangePolicySpec.Risk approvalFrom;

  /** Shares of customers a release meets step by step, permille; empty for all at once. */
  public List<Integer> rollout = List.of();

  /** Minutes each step is watched. */
  public long bake;

  /** Permille of changes behind a flag. */
  public int flags;

  public List<ItemId> rank = List.of();

  void addTo(Fingerprint print) {
    print.add(approval).add(releaseTime.toSecondOfDay()).add(batch).add(slice).add(debtShare);
    print
        .add(rota)
        .add(response)
        .add(expert)
        .add(expertServes)
        .add(stopTheLine)
        .add(records)
        .add(order);
    print.add(releases).add(window).add(standardAfter).add(emergencies);
    print.add(approvalFrom).add(bake).add(flags);
    for (int permille : rollout) {
      print.add(permille);
    }
    for (DayOfWeek day : releaseDays) {
      print.add(day);
    }
    for (ItemId item : rank) {
      print.add(item.value());
    }
  }
}

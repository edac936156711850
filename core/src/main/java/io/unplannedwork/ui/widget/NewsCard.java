package io.unplannedwork.ui.widget;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.List;

/**
 * News in full, over the foot of the wall: what has just come for as long as it takes to read it,
 * and all of the round when the line of news is pressed.
 */
public final class NewsCard extends Table {
  private static final float LEAST_SECONDS = 6;
  private static final float SECONDS_A_LETTER = 0.05f;
  private static final int FRESH = 2;
  private static final long OLD = 2 * SimTime.DAY;
  private static final float ALL_HEIGHT = 330;
  private static final float LEAST_WIDTH = 240;
  private final Ui ui;
  private int known = -1;
  private float left;
  private float shown;
  private boolean all;
  private boolean crowdedOut;

  public NewsCard(Ui ui) {
    this.ui = ui;
    setTouchable(Touchable.childrenOnly);
    bottom();
  }

  /** Keeps clear of what lies at its left and right; without room between them the news wait. */
  public void keepClear(float left, float right) {
    if (left != getPadLeft() || right != getPadRight()) {
      pad(0, left, 0, right);
      invalidate();
    }
    crowdedOut = getWidth() - left - right < ui.dp(LEAST_WIDTH);
  }

  /** What has just come has been read; all news of the round stay if they are looked at. */
  public void read() {
    if (!all) {
      shut();
    }
  }

  /** Shows all news of the round, or puts them away. */
  public void toggle() {
    boolean opens = !all;
    shut();
    all = opens && !news().isEmpty();
    if (all) {
      fill(news(), known);
    }
  }

  public boolean isOpen() {
    return all;
  }

  public void shut() {
    all = false;
    left = 0;
    clearChildren();
  }

  /** {@code seconds} of the room have passed; while time stands still, news stay. */
  public void pass(float seconds, Body.Clock clock) {
    List<Body.News> news = news();
    if (news.size() != known) {
      boolean came = known >= 0 && news.size() > known;
      int from = came ? Math.max(known, news.size() - FRESH) : news.size();
      known = news.size();
      if (came && clock.phase() == Phase.RUN) {
        left = LEAST_SECONDS;
        shown = 0;
        for (Body.News item : news.subList(from, known)) {
          left += (item.title().length() + item.text().length()) * SECONDS_A_LETTER;
        }
        fill(news, all ? known : known - from);
      } else {
        shut();
      }
    }
    boolean page = clock.phase() != Phase.RUN || clock.hold() == Body.Hold.MONDAY;
    setVisible(!crowdedOut && (all || !page));
    if (left > 0 && !page && !crowdedOut && !clock.paused()) {
      shown += seconds;
      // time that hurries leaves it behind, once it could be glanced at
      boolean past = ui.desk().minute() - news.get(known - 1).minute() > OLD;
      left = past && shown >= LEAST_SECONDS ? 0 : left - seconds;
      if (left <= 0 && !all) {
        clearChildren();
      }
    }
  }

  private List<Body.News> news() {
    return ui.desk().body("story", Body.Story.class).map(Body.Story::news).orElse(List.of());
  }

  /** The last {@code count}, newest first. */
  private void fill(List<Body.News> news, int count) {
    clearChildren();
    Table card = new Table();
    card.setBackground(ui.theme().raised(Palette.PAPER, Palette.LINE, 10));
    card.setTouchable(Touchable.enabled);
    card.pad(ui.dp(12), ui.dp(16), ui.dp(12), ui.dp(10));
    Table text = new Table();
    text.top().left();
    text.defaults().growX().left();
    for (int i = news.size() - 1; i >= news.size() - count; i--) {
      text.add(item(news.get(i))).padTop(ui.dp(i == news.size() - 1 ? 0 : 10)).row();
    }
    card.add(ui.scroll(text)).grow();
    card.add(ui.button(Press.Kind.QUIET, Icon.X, null, this::shut)).top().padLeft(ui.dp(8));
    add(card).growX().minHeight(0).maxHeight(ui.dp(ALL_HEIGHT));
  }

  private Table item(Body.News news) {
    Table row = new Table();
    row.add(ui.icon(Icon.NEWSPAPER, Type.ICON, Palette.QUIET)).top().padRight(ui.dp(10));
    Table lines = new Table();
    lines.defaults().growX().left();
    Table head = new Table();
    head.add(ui.wrapped(Type.STRONG, Palette.INK, news.title())).growX();
    head.add(ui.label(Type.SMALL, Palette.QUIET, ui.amounts().moment(news.minute())))
        .padLeft(ui.dp(10));
    lines.add(head).row();
    if (!news.text().isEmpty()) {
      lines.add(ui.wrapped(Type.BODY, Palette.INK, news.text())).padTop(ui.dp(2));
    }
    row.add(lines).growX();
    return row;
  }
}

package io.unplannedwork.ui.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.ui.Screen;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.ui.widget.Board;
import io.unplannedwork.ui.widget.DecisionForm;
import io.unplannedwork.ui.widget.EndSheet;
import io.unplannedwork.ui.widget.Inspector;
import io.unplannedwork.ui.widget.NewsCard;
import io.unplannedwork.ui.widget.NowPanel;
import io.unplannedwork.ui.widget.Press;
import io.unplannedwork.ui.widget.ReviewSheet;
import io.unplannedwork.ui.widget.Sheets;
import io.unplannedwork.ui.widget.SidePanel;
import io.unplannedwork.ui.widget.TopBar;
import io.unplannedwork.view.Body;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The wall: bar above, Now at the left, the stream in the middle, services at the right. */
public final class WallScreen extends Screen {
  private static final float LEFT = 238;
  private static final float RIGHT = 262;
  private static final float NARROW_LEFT = 230;
  private static final float NARROW_RIGHT = 214;
  private static final int USUAL_STAGES = 6;
  private static final float TOP = 60;
  private static final float TICKER = 32;
  private static final float FORM = 430;
  private static final float GAP = 10;

  /** What lies beside the services: a gap at the left, the edge at the right. */
  private static final float SIDE_GAPS = 26;

  private final Sheets sheets;
  private final ReviewSheet review;
  private final EndSheet end;
  private final WidgetGroup crowd = new WidgetGroup();
  private TopBar top;
  private NowPanel now;
  private Board board;
  private SidePanel side;
  private Table middle;
  private Table sheetPlace;
  private Table wideSheetPlace;
  private Table formPlace;
  private Table banner;
  private Label bannerText;
  private Label bannerLeft;
  private int bannerShows;
  private NewsCard newsCard;
  private Label ticker;
  private Label tickerTime;
  private Label keys;
  private Table link;
  private Label linkText;
  private DecisionId opened;
  private Set<DecisionId> known = Set.of();
  private boolean rushed;
  private long seen;
  private boolean hidden;
  private Phase shownPhase;
  private long sheetStamp;
  private long formStamp;

  public WallScreen(Ui ui) {
    super(ui);
    this.sheets = new Sheets(ui, this::open);
    this.review = new ReviewSheet(ui);
    this.end = new EndSheet(ui);
  }

  /** A stream of many stages gets the room it needs from the panels beside it. */
  private float left() {
    return manyStages() ? NARROW_LEFT : LEFT;
  }

  private float right() {
    return manyStages() ? NARROW_RIGHT : RIGHT;
  }

  private boolean manyStages() {
    return ui.desk().all(Body.Stage.class).size() > USUAL_STAGES;
  }

  @Override
  public void build(Table root) {
    sheetStamp = 0;
    formStamp = 0;
    sheets.restyle();
    crowd.clearChildren();
    crowd.setTouchable(Touchable.childrenOnly);
    top = new TopBar(ui);
    now = new NowPanel(ui, this::open);
    side = new SidePanel(ui);
    board = new Board(ui, crowd, side::spot);
    root.top();
    root.add(top).growX().height(ui.dp(TOP)).row();
    root.add(banner()).growX().row();
    middle = new Table();
    middle.pad(ui.dp(12), ui.dp(12), ui.dp(10), ui.dp(12));
    middle.add(now).width(ui.dp(left())).growY().padRight(ui.dp(14));
    Stack centre = new Stack();
    Table boardPlace = new Table();
    boardPlace.add(board).grow();
    centre.add(boardPlace);
    sheetPlace = new Table();
    formPlace = new Table();
    newsCard = new NewsCard(ui);
    middle.add(centre).grow();
    middle.add(side).width(ui.dp(right())).growY().padLeft(ui.dp(14));
    wideSheetPlace = new Table();
    Stack whole = new Stack();
    whole.add(middle);
    whole.add(crowd);
    Table centreOver = new Table();
    Stack over = new Stack();
    over.add(sheetPlace);
    over.add(newsCard);
    over.add(formPlace);
    centreOver.pad(ui.dp(12), ui.dp(12), ui.dp(10), ui.dp(12));
    centreOver.add().width(ui.dp(left())).padRight(ui.dp(14));
    centreOver.add(over).grow();
    centreOver.add().width(ui.dp(right())).padLeft(ui.dp(14));
    centreOver.setTouchable(Touchable.childrenOnly);
    over.setTouchable(Touchable.childrenOnly);
    sheetPlace.setTouchable(Touchable.childrenOnly);
    formPlace.setTouchable(Touchable.childrenOnly);
    wideSheetPlace.setTouchable(Touchable.childrenOnly);
    whole.add(centreOver);
    whole.add(wideSheetPlace);
    root.add(whole).grow().row();
    root.add(ticker()).growX().height(ui.dp(TICKER));
  }

  private Table banner() {
    bannerShows = 0;
    banner = new Table();
    banner.setBackground(ui.theme().plate(Palette.BAD, 3));
    banner.setVisible(false);
    bannerText = ui.oneLine(Type.HEADING, Palette.ON_ACCENT, "");
    bannerLeft = ui.label(Type.CLOCK, Palette.ON_ACCENT, "");
    return banner;
  }

  private Table ticker() {
    Table bar = new Table();
    bar.setBackground(ui.theme().plate(Palette.WALL_SHADE, 3));
    bar.pad(0, ui.dp(14), 0, ui.dp(14));
    Press line = new Press(ui, Press.Kind.BARE, () -> newsCard.toggle());
    line.add(ui.icon(Icon.NEWSPAPER, Type.ICON_SMALL, Palette.QUIET)).padRight(ui.dp(8));
    tickerTime = ui.label(Type.LABEL, Palette.QUIET, "");
    ticker = ui.oneLine(Type.LABEL, Palette.INK, "");
    line.add(tickerTime).padRight(ui.dp(8));
    line.add(ticker).minWidth(0).growX().left();
    bar.add(line).minWidth(0).grow();
    link = new Table();
    link.add(ui.icon(Icon.WIFI_OFF, Type.ICON_SMALL, Palette.BAD)).padRight(ui.dp(6));
    linkText = ui.label(Type.LABEL, Palette.BAD, "");
    link.add(linkText);
    link.setVisible(false);
    bar.add(link).right();
    keys = ui.label(Type.SMALL, Palette.QUIET, "");
    bar.add(keys).right().padLeft(ui.dp(16));
    return bar;
  }

  @Override
  public void pass(float seconds) {
    top.pass();
    now.pass();
    side.pass();
    board.pass();
    Body.Clock clock = ui.desk().clock().orElse(null);
    if (clock != null) {
      bell(clock);
      sheet(clock);
      sheets.pass();
      openWhatStopped(clock);
      keepClear(clock);
      newsCard.pass(seconds, clock);
    }
    form();
    news();
    boolean run = clock != null && clock.phase() == Phase.RUN;
    boolean steers = run && !ui.desk().projector();
    keys.setText(ui.t(steers ? "wall.keys.run" : "wall.keys"));
    boolean lost = ui.desk().state() != LinkState.OPEN;
    link.setVisible(lost);
    linkText.setText(lost ? ui.desk().sentence() : "");
  }

  /** The bell, or what stopped time that rushed until something needed this seat. */
  private void bell(Body.Clock clock) {
    boolean rings = clock.hold() == Body.Hold.BELL;
    boolean stopped = stopped(clock);
    int shows = rings ? 2 + clock.rings().ordinal() : stopped ? 1 : 0;
    if (shows != bannerShows) {
      bannerShows = shows;
      banner.setVisible(shows > 0);
      banner.clearChildren();
      banner.setBackground(ui.theme().plate(rings ? ground(clock) : Palette.ACCENT_DARK, 3));
      if (stopped) {
        banner.pad(ui.dp(7), ui.dp(18), ui.dp(8), ui.dp(18));
        banner.add(ui.icon(Icon.HAND, Type.ICON, Palette.ON_ACCENT)).padRight(ui.dp(12));
        banner.add(bannerText).minWidth(0).growX().left();
        banner
            .add(ui.label(Type.SMALL, Palette.ON_ACCENT, ui.t("clock.rushOn")))
            .padLeft(ui.dp(14));
      } else if (rings) {
        Label icon = ui.icon(icon(clock), Type.ICON_LARGE, Palette.GOLD);
        banner.pad(ui.dp(8), ui.dp(18), ui.dp(9), ui.dp(18));
        banner.add(icon).padRight(ui.dp(14));
        String kind = ui.t("bell." + clock.rings());
        banner.add(ui.label(Type.LABEL, Palette.GOLD, kind)).padRight(ui.dp(14));
        banner.add(bannerText).minWidth(0).growX().left();
        banner.add(bannerLeft).padLeft(ui.dp(14));
      } else {
        banner.pad(0);
      }
      banner.invalidateHierarchy();
    }
    if (stopped) {
      bannerText.setText(clock.holdText());
    }
    if (rings) {
      bannerText.setText(clock.holdText());
      bannerLeft.setText(clock.holdSeconds() > 0 ? ui.t("bell.left", ui.desk().holdLeft()) : "");
    }
  }

  /** An alarm looks like one, and nothing else does. */
  private static Color ground(Body.Clock clock) {
    return switch (clock.rings()) {
      case ALARM -> Palette.BAD;
      case NEWS -> Palette.DEEP_SOFT;
      case GOOD -> Palette.GOOD;
    };
  }

  private static Icon icon(Body.Clock clock) {
    return switch (clock.rings()) {
      case ALARM -> Icon.SIREN;
      case NEWS -> Icon.BELL;
      case GOOD -> Icon.SPARKLES;
    };
  }

  private static boolean stopped(Body.Clock clock) {
    return clock.hold() == Body.Hold.NONE && clock.paused() && !clock.holdText().isEmpty();
  }

  /** The card that stopped time that rushed is opened: nobody need look for it. */
  private void openWhatStopped(Body.Clock clock) {
    if (seen == ui.desk().changes()) {
      return;
    }
    seen = ui.desk().changes();
    if (TopBar.rushes(clock)) {
      rushed = true;
      return;
    }
    List<DecisionId> hand = ui.desk().decisions().stream().map(Body.Decision::id).toList();
    if (rushed && stopped(clock) && opened == null) {
      hand.stream().filter(each -> !known.contains(each)).findFirst().ifPresent(this::open);
    }
    rushed = false;
    known = Set.copyOf(hand);
  }

  /** News keep clear of an open form, or of the panel that says why; of both they cannot. */
  private void keepClear(Body.Clock clock) {
    boolean form = opened != null && clock.phase() == Phase.RUN;
    boolean why = ui.app().isInspecting();
    float inspector = Inspector.WIDTH + GAP - right() - SIDE_GAPS;
    newsCard.keepClear(
        form && !why ? ui.dp(FORM + GAP) : 0, why && !form ? ui.dp(inspector + GAP) : 0);
  }

  private void sheet(Body.Clock clock) {
    if (clock.phase() != shownPhase) {
      shownPhase = clock.phase();
      hidden = false;
      sheetStamp = 0;
      opened = null;
      now.mark(null);
      if (clock.phase() == Phase.PLAN) {
        List<Body.Decision> decisions = ui.desk().decisions();
        if (!decisions.isEmpty()) {
          open(decisions.get(0).id());
        }
      }
    }
    long stamp =
        ui.desk()
                .stamp(
                    "clock", "story", "review", "end", "goal/", "seat/", "decision/", "proposal/")
            + (hidden ? 1 : 0);
    if (stamp == sheetStamp) {
      return;
    }
    sheetStamp = stamp;
    sheetPlace.clearChildren();
    wideSheetPlace.clearChildren();
    under(true);
    if (hidden) {
      return;
    }
    switch (clock.phase()) {
      case BRIEFING -> sheetPlace.add(sheets.briefing()).grow();
      case PLAN -> sheetPlace.add(sheets.plan()).grow();
      case RUN -> {
        if (clock.hold() == Body.Hold.MONDAY) {
          sheetPlace.add(sheets.monday(clock)).width(ui.dp(600)).growY();
        }
      }
      case REVIEW ->
          ui.desk()
              .body("review", Body.Review.class)
              .ifPresent(body -> wide(review.show(body, () -> sheetStamp = 0)));
      case ENDED ->
          ui.desk()
              .body("end", Body.End.class)
              .ifPresent(body -> wide(end.show(body, () -> sheetStamp = 0)));
      default -> {}
    }
  }

  /** What lies wholly under a wide page is not drawn: it would look out at the corners. */
  private void under(boolean visible) {
    board.setVisible(visible);
    crowd.setVisible(visible);
    side.setVisible(visible);
  }

  private void wide(Table page) {
    under(false);
    wideSheetPlace.add(page).grow().pad(ui.dp(12), ui.dp(12 + left() + 14), ui.dp(10), ui.dp(12));
  }

  private void open(DecisionId decision) {
    opened = decision.equals(opened) ? null : decision;
    now.mark(opened);
    formStamp = 0;
  }

  private void shutForm() {
    opened = null;
    now.mark(null);
    formStamp = 0;
  }

  private void form() {
    // Under an open form the page could only be reached by keyboard, and would shade it twice.
    sheetPlace.setVisible(opened == null);
    long stamp = opened == null ? -1 : ui.desk().stamp("decision/" + opened, "standing", "clock");
    if (stamp == formStamp) {
      return;
    }
    formStamp = stamp;
    formPlace.clearChildren();
    Optional<Body.Decision> decision =
        opened == null
            ? Optional.empty()
            : ui.desk().decisions().stream().filter(d -> d.id().equals(opened)).findFirst();
    DecisionForm.Place place = DecisionForm.Place.CARD;
    if (decision.isEmpty()) {
      place = DecisionForm.Place.STANDING;
      decision = ui.desk().standingOrder(opened);
    }
    if (decision.isEmpty()) {
      return;
    }
    Table card = new Table();
    card.setBackground(ui.theme().raised(Palette.PAPER, Palette.LINE, 10));
    card.setTouchable(Touchable.enabled);
    card.add(new DecisionForm(ui, decision.get(), place, this::shutForm))
        .grow()
        .pad(ui.dp(18), ui.dp(20), ui.dp(16), ui.dp(20));
    formPlace.left();
    if (ui.desk().phase() == Phase.PLAN) {
      formPlace.add(card).grow();
    } else {
      formPlace.add(card).width(ui.dp(FORM)).growY();
      formPlace.add().growX();
    }
  }

  private void news() {
    List<Body.News> all =
        ui.desk().body("story", Body.Story.class).map(Body.Story::news).orElse(List.of());
    if (all.isEmpty()) {
      ticker.setText(ui.t("wall.noNews"));
      tickerTime.setText("");
      return;
    }
    Body.News last = all.get(all.size() - 1);
    tickerTime.setText(ui.amounts().moment(last.minute()));
    ticker.setText(last.text().isEmpty() ? last.title() : last.title() + " – " + last.text());
  }

  @Override
  public boolean key(int keycode) {
    if (ui.desk().projector() && keycode != Input.Keys.W) {
      return false;
    }
    switch (keycode) {
      case Input.Keys.SPACE -> top.togglePause();
      case Input.Keys.NUM_1, Input.Keys.NUMPAD_1 -> top.speedKey(1);
      case Input.Keys.NUM_2, Input.Keys.NUMPAD_2 -> top.speedKey(2);
      case Input.Keys.NUM_3, Input.Keys.NUMPAD_3 -> top.speedKey(3);
      case Input.Keys.NUM_4, Input.Keys.NUMPAD_4 -> top.speedKey(4);
      case Input.Keys.N -> {
        top.rush();
        newsCard.read();
        shutForm();
      }
      case Input.Keys.W -> hidden = !hidden;
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean escape() {
    if (opened != null) {
      shutForm();
      return true;
    }
    if (newsCard.isOpen()) {
      newsCard.shut();
      return true;
    }
    return false;
  }
}

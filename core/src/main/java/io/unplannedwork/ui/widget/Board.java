package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Plate;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The value stream: stages left to right, their notes, the people, and the walls between. */
public final class Board extends WidgetGroup {
  /** States in which somebody has taken an item up; in all others it waits. */
  private static final Set<String> IN_WORK =
      Set.of("WORKED_ON", "INTERRUPTED", "WAITING_FOR_ANSWER", "DEPLOYING");

  private static final float WALL_WIDTH = 24;
  private static final float THIN_WALL = 14;
  private static final float GAP_BETWEEN = 8;

  /** Below this a stream of many stages takes room from walls and gaps. */
  private static final float NARROW_LANE = 96;

  private static final float HEAD = 58;
  private static final float NOTE = 62;
  private static final float SLIP = 22;
  private static final float GAP = 5;
  private static final float BENCH = 66;
  private static final float PERSON = 26;

  /** The least from one person on a bench to the next; more of them are counted. */
  private static final int APART = 9;

  private static final float SECTION = 20;

  private final Ui ui;
  private final Function<ServiceId, Optional<Vector2>> serviceSpot;
  private final Plate lanePlate;
  private final Plate benchPlate;
  private final Night night;
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Bench> benches = new ArrayList<>();
  private final List<BrickWall> walls = new ArrayList<>();
  private final Map<ItemId, Note> notes = new HashMap<>();
  private final Map<PersonId, Figure> figures = new HashMap<>();
  private final Map<TeamId, Integer> teamIndex = new HashMap<>();
  private final Group fixed = new Group();
  private final Group paper = new Group();
  private final Group crowd;
  private final Vector2 spot = new Vector2();
  private long structure;
  private long content;
  private long day = -1;
  private float laidWidth;
  private float laidHeight;

  /** A stage's column. */
  private static final class Lane {
    Body.Stage stage;
    float x;
    float width;
    Press head;
    Label count;
    Label working;
    Label queued;
    Label moreWork;
    Label moreQueue;
    float queueLine;
  }

  /** Where a team's people are when they have nothing to do. */
  private static final class Bench {
    Body.Team team;
    float x;
    float width;
    List<PersonId> people = new ArrayList<>();
    Label more;
  }

  /**
   * @param crowd a layer above the whole wall, for the people
   * @param serviceSpot where a person stands who repairs a service, in the stage's coordinates
   */
  public Board(Ui ui, Group crowd, Function<ServiceId, Optional<Vector2>> serviceSpot) {
    this.ui = ui;
    this.crowd = crowd;
    this.serviceSpot = serviceSpot;
    this.lanePlate = ui.theme().plate(Palette.LANE, 6);
    this.night = new Night(ui);
    this.benchPlate = ui.theme().plate(Palette.WALL_SHADE, 6);
    setTouchable(Touchable.childrenOnly);
    addActor(fixed);
    addActor(paper);
  }

  /** Takes up what changed. Call once a frame, after the layout. */
  public void pass() {
    if (getWidth() <= 0) {
      return;
    }
    long newStructure = ui.desk().stamp("game");
    for (Body.Stage stage : ui.desk().all(Body.Stage.class)) {
      newStructure = 31 * newStructure + stage.id().hashCode() + stage.wall().hashCode();
    }
    for (Body.Person person : ui.desk().all(Body.Person.class)) {
      newStructure = 31 * newStructure + person.id().hashCode() + person.home().hashCode();
    }
    if (newStructure != structure || laidWidth != getWidth() || laidHeight != getHeight()) {
      structure = newStructure;
      laidWidth = getWidth();
      laidHeight = getHeight();
      content = 0;
      build();
    }
    long newContent =
        ui.desk().stamp("stage/", "item/", "person/", "wall/", "incident/", "service/");
    long today = SimTime.of(ui.desk().minute()).day();
    if (newContent != content || today != day) {
      content = newContent;
      day = today;
      fill();
    }
    people();
  }

  private void build() {
    fixed.clearChildren();
    lanes.clear();
    walls.clear();
    benches.clear();
    teamIndex.clear();
    Body.Game game = ui.desk().game().orElse(null);
    if (game == null) {
      return;
    }
    for (int i = 0; i < game.teams().size(); i++) {
      teamIndex.put(game.teams().get(i).id(), i);
    }
    List<Body.Stage> stages = new ArrayList<>(ui.desk().all(Body.Stage.class));
    stages.sort(Comparator.comparingInt(Body.Stage::order).thenComparing(Body.Stage::id));
    List<Body.Wall> between = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      between.add(wallBefore(stages.get(i)));
    }
    int wallCount = (int) between.stream().filter(wall -> wall != null).count();
    float gap = ui.dp(GAP_BETWEEN);
    float wallWidth = ui.dp(WALL_WIDTH);
    float width = laneWidth(stages.size(), wallCount, gap, wallWidth);
    if (width < ui.dp(NARROW_LANE)) {
      gap = ui.dp(GAP_BETWEEN) / 2;
      wallWidth = ui.dp(THIN_WALL);
      width = laneWidth(stages.size(), wallCount, gap, wallWidth);
    }
    float x = 0;
    float foot = ui.dp(BENCH) + ui.dp(GAP_BETWEEN);
    for (int i = 0; i < stages.size(); i++) {
      Body.Wall wall = between.get(i);
      if (wall != null) {
        BrickWall bricks = new BrickWall(ui, wall);
        bricks.setBounds(Math.round(x), foot, wallWidth, getHeight() - foot);
        fixed.addActor(bricks);
        walls.add(bricks);
        x += wallWidth + gap;
      }
      lanes.add(lane(stages.get(i), Math.round(x), width));
      x += width + gap;
    }
    benches(game);
  }

  private float laneWidth(int stages, int wallCount, float gap, float wallWidth) {
    float room = getWidth() - gap * Math.max(0, stages - 1) - wallCount * (wallWidth + gap);
    return (float) Math.floor(room / Math.max(1, stages));
  }

  private Body.Wall wallBefore(Body.Stage stage) {
    if (stage.wall().isEmpty()) {
      return null;
    }
    GroupId a = stage.wall().get(0);
    GroupId b = stage.wall().get(1);
    return ui.desk().all(Body.Wall.class).stream()
        .filter(w -> w.a().equals(a) && w.b().equals(b) || w.a().equals(b) && w.b().equals(a))
        .findFirst()
        .orElse(null);
  }

  private Lane lane(Body.Stage stage, float x, float width) {
    Lane lane = new Lane();
    lane.stage = stage;
    lane.x = x;
    lane.width = width;
    lane.head =
        new Press(ui, Press.Kind.QUIET, () -> ui.why(Subject.Kind.STAGE, stage.id().toString()));
    lane.head.setBounds(x, getHeight() - ui.dp(HEAD), width, ui.dp(HEAD));
    lane.head.top().left();
    float inner = width - ui.dp(16);
    lane.head
        .add(ui.label(Type.LABEL, Palette.INK, ui.fit(Type.LABEL, stage.name(), inner, 1)))
        .left()
        .growX()
        .pad(ui.dp(9), ui.dp(8), 0, ui.dp(8))
        .row();
    lane.count = ui.label(Type.NUMBER, Palette.INK, "");
    lane.head.add(lane.count).left().pad(ui.dp(3), ui.dp(8), 0, ui.dp(8));
    ui.tip(lane.head, () -> about(lane.stage));
    fixed.addActor(lane.head);
    lane.working = small();
    lane.queued = small();
    lane.moreWork = small();
    lane.moreQueue = small();
    return lane;
  }

  private Label small() {
    Label label = ui.label(Type.TINY, Palette.QUIET, "");
    label.setTouchable(Touchable.disabled);
    fixed.addActor(label);
    return label;
  }

  private String about(Body.Stage stage) {
    String about =
        stage.name()
            + "\n"
            + ui.words().count("stage.inWork", stage.inWork())
            + ", "
            + ui.words().count("stage.queued", stage.queued())
            + "\n"
            + (stage.wipLimit() > 0
                ? ui.t("stage.limit", stage.wipLimit())
                : ui.t("stage.noLimit"));
    about += runsOn(stage).map(service -> "\n" + ui.t("stage.runsOn", service.name())).orElse("");
    if (stage.teams().size() > 1) {
      about += "\n" + ui.t("stage.teams", String.join(", ", names(stage.teams())));
    }
    return stage.nextMoment() < 0
        ? about
        : about + "\n" + ui.t("stage.next", ui.amounts().moment(stage.nextMoment()));
  }

  private Optional<Body.Service> runsOn(Body.Stage stage) {
    return ui.desk().all(Body.Service.class).stream()
        .filter(service -> service.id().equals(stage.runsOn()))
        .findFirst();
  }

  /** What a stage runs on and stands still without. */
  private Optional<Body.Service> stoppedBy(Body.Stage stage) {
    return runsOn(stage).filter(service -> service.health() == Health.DOWN);
  }

  private List<String> names(List<TeamId> ids) {
    return ui.desk().game().stream()
        .flatMap(game -> game.teams().stream())
        .filter(team -> ids.contains(team.id()))
        .map(Body.Team::name)
        .toList();
  }

  private void benches(Body.Game game) {
    Set<TeamId> homes = new HashSet<>();
    ui.desk().all(Body.Person.class).forEach(person -> homes.add(person.home()));
    List<Body.Team> teams =
        game.teams().stream().filter(team -> homes.contains(team.id())).toList();
    int people = Math.max(1, ui.desk().all(Body.Person.class).size());
    float gap = ui.dp(8);
    float room = getWidth() - gap * Math.max(0, teams.size() - 1);
    float least = ui.dp(64);
    float spare = room - least * teams.size();
    float x = 0;
    for (Body.Team team : teams) {
      Bench bench = new Bench();
      bench.team = team;
      for (Body.Person person : ui.desk().all(Body.Person.class)) {
        if (person.home().equals(team.id())) {
          bench.people.add(person.id());
        }
      }
      bench.x = Math.round(x);
      bench.width = (float) Math.floor(least + spare * bench.people.size() / people);
      x += bench.width + gap;
      benches.add(bench);
      Label name =
          ui.label(
              Type.TINY,
              Palette.QUIET,
              ui.fit(
                  Type.TINY,
                  team.name(),
                  bench.width - ui.dp(bench.people.size() > seats(bench) ? 44 : 14),
                  1));
      name.setTouchable(Touchable.disabled);
      name.setPosition(bench.x + ui.dp(8), ui.dp(BENCH) - name.getPrefHeight() - ui.dp(4));
      fixed.addActor(name);
      bench.more = small();
    }
  }

  private void fill() {
    Set<ItemId> seen = new HashSet<>();
    Map<StageId, List<Body.Item>> working = new HashMap<>();
    Map<StageId, List<Body.Item>> waiting = new HashMap<>();
    for (Body.Item item : ui.desk().all(Body.Item.class)) {
      if (item.stage() == null || item.state().equals("LIVE") || item.state().equals("DONE")) {
        continue;
      }
      boolean queued = !IN_WORK.contains(item.state());
      (queued ? waiting : working)
          .computeIfAbsent(item.stage(), stage -> new ArrayList<>())
          .add(item);
      seen.add(item.id());
    }
    notes
        .entrySet()
        .removeIf(
            entry -> {
              boolean gone = !seen.contains(entry.getKey());
              if (gone) {
                entry.getValue().leave(getWidth());
              }
              return gone;
            });
    for (Lane lane : lanes) {
      lane.stage = ui.desk().body("stage/" + lane.stage.id(), Body.Stage.class).orElse(lane.stage);
      fill(
          lane,
          working.getOrDefault(lane.stage.id(), new ArrayList<>()),
          waiting.getOrDefault(lane.stage.id(), new ArrayList<>()));
    }
    for (BrickWall wall : walls) {
      wall.refresh();
    }
    for (Body.Person person : ui.desk().all(Body.Person.class)) {
      Figure figure = figures.get(person.id());
      if (figure == null) {
        figure = new Figure(ui, person, Palette.team(teamIndex.getOrDefault(person.home(), 0)));
        figures.put(person.id(), figure);
        crowd.addActor(figure);
      }
      figure.show(person);
    }
  }

  /** Before the queue stands what waits for something else; what is far back comes last. */
  private static int place(Body.Stage stage, Body.Item item) {
    int place = stage.queue().indexOf(item.id());
    return place < 0 && item.state().equals("QUEUED") ? Integer.MAX_VALUE : place;
  }

  private void fill(Lane lane, List<Body.Item> working, List<Body.Item> waiting) {
    Body.Stage stage = lane.stage;
    // Where the fog hides notes the stage's own count says more, where they only wait, the notes.
    int in = Math.max(stage.inWork() + stage.queued(), working.size() + waiting.size());
    boolean full = stage.wipLimit() > 0 && in >= stage.wipLimit();
    String count =
        stage.wipLimit() > 0
            ? ui.t("stage.ofLimit", in, stage.wipLimit())
            : ui.words().count("stage.open", in);
    boolean fits = ui.width(Type.NUMBER, count) <= lane.width - ui.dp(16);
    lane.count.setText(fits ? count : String.valueOf(in));
    lane.count.getStyle().fontColor = full ? Palette.BAD : Palette.INK;
    working.sort(Comparator.comparingLong(Body.Item::entered).thenComparing(Body.Item::id));
    waiting.sort(
        Comparator.comparingInt((Body.Item item) -> place(stage, item))
            .thenComparing(Body.Item::id));
    float top = getHeight() - ui.dp(HEAD) - ui.dp(4);
    float bottom = ui.dp(BENCH) + ui.dp(8) + ui.dp(6);
    float section = ui.dp(SECTION);
    float note = ui.dp(NOTE);
    float slip = ui.dp(SLIP);
    float gap = ui.dp(GAP);
    float room = top - bottom - 2 * section;
    float queueNeeds = Math.min(room * 0.4f, waiting.size() * (slip + gap));
    Placement work = Placement.of(working.size(), room - queueNeeds, note, slip, gap);
    float used = Math.max(note + gap, work.height(note, slip, gap));
    Placement queue = Placement.of(waiting.size(), room - used, note, slip, gap);
    put(lane.working, lane, ui.t("lane.working"), top);
    float y = place(lane, working, work, top - section, lane.moreWork);
    y = Math.min(y, top - section - note - gap);
    lane.queueLine = y - ui.dp(1);
    String queued = ui.t("lane.queue", waiting.size());
    if (ui.width(Type.TINY, queued) > lane.width - ui.dp(16)) {
      queued = ui.t("lane.queueShort", waiting.size());
    }
    Optional<Body.Service> stopped = stoppedBy(stage);
    lane.queued.getStyle().fontColor = stopped.isPresent() ? Palette.BAD : Palette.QUIET;
    put(
        lane.queued,
        lane,
        stopped.map(service -> stoppedBy(service, lane)).orElse(queued),
        y - ui.dp(3));
    place(lane, waiting, queue, y - section - ui.dp(1), lane.moreQueue);
  }

  private String stoppedBy(Body.Service service, Lane lane) {
    String whole = ui.t("lane.stopped", service.name());
    return ui.width(Type.TINY, whole) > lane.width - ui.dp(16)
        ? ui.t("lane.stoppedShort", service.name())
        : whole;
  }

  private void put(Label label, Lane lane, String text, float top) {
    label.setText(ui.fit(Type.TINY, text, lane.width - ui.dp(16), 1));
    label.pack();
    label.setPosition(Math.round(lane.x + ui.dp(8)), Math.round(top - label.getHeight()));
  }

  private float place(
      Lane lane, List<Body.Item> items, Placement placement, float from, Label more) {
    float pad = ui.dp(5);
    float width = lane.width - 2 * pad;
    float y = from;
    for (int i = 0; i < items.size(); i++) {
      Body.Item item = items.get(i);
      boolean shown = i < placement.full() + placement.slips();
      Note.Size size = i < placement.full() ? Note.Size.FULL : Note.Size.SLIP;
      float height = size == Note.Size.FULL ? ui.dp(NOTE) : ui.dp(SLIP);
      Note note = notes.get(item.id());
      if (note == null) {
        note = new Note(ui, item);
        notes.put(item.id(), note);
        paper.addActor(note);
      }
      note.setVisible(shown);
      if (shown) {
        note.show(item, size, width, height, item.worker() != null);
        y -= height;
        note.goTo(Math.round(lane.x + pad), Math.round(y));
        y -= ui.dp(GAP);
      } else {
        note.goTo(Math.round(lane.x + pad), Math.round(y - ui.dp(SLIP)));
      }
    }
    more.setVisible(placement.hidden() > 0);
    if (placement.hidden() > 0) {
      more.setText(ui.t("lane.more", placement.hidden()));
      more.pack();
      more.setPosition(
          Math.round(lane.x + ui.dp(8)), Math.round(y - ui.dp(SLIP) / 2f - more.getHeight() / 2));
      y -= ui.dp(SLIP) + ui.dp(GAP);
    }
    return y;
  }

  /** How many can sit there and still be told apart. */
  private int seats(Bench bench) {
    return 1 + (int) Math.max(0, (bench.width - ui.dp(12) - ui.dp(PERSON)) / ui.dp(APART));
  }

  private void people() {
    for (Bench bench : benches) {
      float width = ui.dp(PERSON);
      float room = bench.width - ui.dp(12);
      int seats = Math.min(seats(bench), bench.people.size());
      float step = seats < 2 ? 0 : Math.min(width + ui.dp(3), (room - width) / (seats - 1));
      boolean crowded = seats < bench.people.size();
      int seat = 0;
      int left = 0;
      for (PersonId id : bench.people) {
        Figure figure = figures.get(id);
        if (figure != null) {
          float x = bench.x + ui.dp(6) + step * Math.min(seat, seats - 1);
          boolean sits = stand(figure, x, ui.dp(5));
          figure.setVisible(!sits || seat < seats);
          left += sits && seat >= seats ? 1 : 0;
          // On a crowded bench those who are away leave their place to others.
          seat += sits || !crowded ? 1 : 0;
        }
      }
      bench.more.setText(left == 0 ? "" : ui.t("bench.more", left));
      bench.more.pack();
      bench.more.setPosition(
          Math.round(bench.x + bench.width - ui.dp(8) - bench.more.getWidth()),
          Math.round(ui.dp(BENCH) - bench.more.getHeight() - ui.dp(4)));
    }
  }

  /** Puts a figure where its person is; says whether that is on the bench. */
  private boolean stand(Figure figure, float benchX, float benchY) {
    Body.Person person = figure.person();
    if (person.incident() != null) {
      Optional<Vector2> there =
          ui.desk()
              .body("incident/" + person.incident(), Body.Incident.class)
              .flatMap(incident -> serviceSpot.apply(incident.service()));
      if (there.isPresent()) {
        crowd.stageToLocalCoordinates(spot.set(there.get()));
        figure.goTo(Math.round(spot.x), Math.round(spot.y));
        return false;
      }
    }
    Note note = person.item() == null ? null : notes.get(person.item());
    boolean works = note != null && note.isVisible() && note.getHeight() >= ui.dp(NOTE);
    if (works) {
      spot.set(note.standX(), note.standY());
    } else {
      spot.set(benchX, benchY);
    }
    localToStageCoordinates(spot);
    crowd.stageToLocalCoordinates(spot);
    figure.goTo(Math.round(spot.x), Math.round(spot.y));
    return !works;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    batch.setColor(1, 1, 1, parentAlpha);
    float foot = ui.dp(BENCH) + ui.dp(8);
    for (Lane lane : lanes) {
      lanePlate.draw(batch, getX() + lane.x, getY() + foot, lane.width, getHeight() - foot);
    }
    for (Bench bench : benches) {
      benchPlate.draw(batch, getX() + bench.x, getY(), bench.width, ui.dp(BENCH));
    }
    night.draw(batch, getX(), getY(), getWidth(), getHeight());
    for (Lane lane : lanes) {
      ui.theme()
          .fill(
              batch,
              Palette.LINE,
              parentAlpha,
              getX() + lane.x + ui.dp(6),
              getY() + lane.queueLine,
              lane.width - ui.dp(12),
              ui.dp(1));
      bar(batch, lane, parentAlpha);
    }
    super.draw(batch, parentAlpha);
  }

  /** How full the stage is, under its name. */
  private void bar(Batch batch, Lane lane, float alpha) {
    int limit = lane.stage.wipLimit();
    float x = getX() + lane.x + ui.dp(8);
    float y = getY() + getHeight() - ui.dp(HEAD) + ui.dp(6);
    float width = lane.width - ui.dp(16);
    ui.theme().fill(batch, Palette.LINE, alpha, x, y, width, ui.dp(3));
    if (limit > 0) {
      float share = Math.min(1, (lane.stage.inWork() + lane.stage.queued()) / (float) limit);
      Color color = share >= 1 ? Palette.BAD : Palette.ACCENT;
      ui.theme().fill(batch, color, alpha, x, y, Math.round(width * share), ui.dp(3));
    }
  }
}

package io.unplannedwork.desktop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.desktop.store.GamesFolder;
import io.unplannedwork.ui.Desk;
import io.unplannedwork.ui.Games;
import io.unplannedwork.view.Body;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptGamesTest {
  private static final int MOST_PASSES = 2000;
  @TempDir Path folder;

  @Test
  void aGamePlayedAloneIsOfferedAgainAndGoesOnWithItsSeats() throws Exception {
    MachineGames games = new MachineGames(new GamesFolder(folder.resolve("games")));
    assertThat(games.unfinished()).isEmpty();
    Games.Open first = games.play("first-release", 1);
    assertThat(first.kept()).contains(folder.toString());
    sitDownAndClose(first);

    Games.Unfinished left = games.unfinished().orElseThrow();
    Games.Open again = games.goOn(left);
    Desk desk = new Desk(again, "b", Desk.Spectate.PLAYER);
    until(desk, () -> desk.game().isPresent());
    assertThat(desk.game().orElseThrow().title()).isEqualTo(left.title());
    assertThat(desk.all(Body.Chair.class)).anyMatch(chair -> !chair.bot() && chair.away());
    desk.close();
  }

  @Test
  void aGameInWhichNobodySatDownIsNotOffered() throws Exception {
    MachineGames games = new MachineGames(new GamesFolder(folder.resolve("games")));
    Desk desk = new Desk(games.play("first-release", 1), "a", Desk.Spectate.PLAYER);
    until(desk, () -> desk.clock().isPresent() && desk.phase() == Phase.LOBBY);
    desk.close();
    assertThat(games.unfinished()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeLeavesAGameThatIsPlayedButNotKept() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "no folder");
    Games.Open open = new MachineGames(new GamesFolder(file)).play("first-release", 1);
    assertThat(open.kept()).startsWith("This game is not stored");
    Desk desk = new Desk(open, "a", Desk.Spectate.PLAYER);
    until(desk, () -> desk.game().isPresent());
    desk.close();
  }

  @Test
  void twoGamesBegunInTheSameSecondHaveFilesOfTheirOwn() throws Exception {
    GamesFolder games = new GamesFolder(folder);
    LocalDateTime now = LocalDateTime.of(2026, 3, 2, 9, 30);
    Path first = Files.createFile(games.fresh("lab/one", now, GamesFolder.Way.HOSTED));
    Path second = games.fresh("lab/one", now, GamesFolder.Way.HOSTED);
    assertThat(first).hasFileName("2026-03-02-093000-lab-one-hosted.journal");
    assertThat(second).isNotEqualTo(first);
    assertThat(GamesFolder.way(second)).isEqualTo(GamesFolder.Way.HOSTED);
  }

  @Test
  void theFolderFollowsTheUsersDataFolderWhereOneIsNamed() throws Exception {
    Path named = folder.resolve("data");
    GamesFolder games = GamesFolder.usual(Map.of("XDG_DATA_HOME", named.toString()), "unused");
    assertThat(games.fresh("x", LocalDateTime.MIN.withYear(2026), GamesFolder.Way.ALONE))
        .hasParentRaw(named.resolve("unplanned-work").resolve("games"));
  }

  private static void sitDownAndClose(Games.Open open) {
    Desk desk = new Desk(open, "a", Desk.Spectate.PLAYER);
    until(desk, () -> !desk.all(Body.Chair.class).isEmpty());
    SeatId seat = desk.all(Body.Chair.class).get(0).id();
    desk.takeSeat(seat, "Ada");
    until(desk, desk::seated);
    desk.close();
  }

  private static void until(Desk desk, BooleanSupplier so) {
    for (int i = 0; i < MOST_PASSES && !so.getAsBoolean(); i++) {
      desk.pass(0);
      LockSupport.parkNanos(5_000_000);
    }
    assertThat(so.getAsBoolean()).isTrue();
  }
}

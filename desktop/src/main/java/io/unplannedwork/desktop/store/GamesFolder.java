package io.unplannedwork.desktop.store;

import io.unplannedwork.room.JournalRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The user's own folder of games: a journal a game, named after when it began and what it is. */
public final class GamesFolder {
  private static final String ENDING = ".journal";
  private static final int MOST_LOOKED_AT = 20;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

  private final Path folder;

  /** How a game was opened, and so how it goes on. */
  public enum Way {
    ALONE,
    HOSTED;

    private String mark() {
      return "-" + name().toLowerCase(Locale.ROOT) + ENDING;
    }
  }

  /** A game that somebody played in and that is not over. */
  public record Unfinished(Path file, String title) {}

  public GamesFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Where the games of this user are: below {@code XDG_DATA_HOME} where that is an absolute path,
   * else below the user's home.
   */
  public static GamesFolder usual(Map<String, String> environment, String home) {
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return new GamesFolder(
        !data.isEmpty() && Path.of(data).isAbsolute()
            ? Path.of(data, "unplanned-work", "games")
            : Path.of(home, ".unplanned-work", "games"));
  }

  /** Where the window's settings are kept: beside the folder of games. */
  public Path settings() {
    return folder.resolveSibling("settings.properties");
  }

  /**
   * A file for a new game; the folder is there afterwards, the file not yet.
   *
   * @throws IOException with a sentence, when the folder cannot be made or written in
   */
  public Path fresh(String scenario, LocalDateTime began, Way way) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IOException("The folder " + folder + " cannot be made.", e);
    }
    if (!Files.isWritable(folder)) {
      throw new IOException("The folder " + folder + " cannot be written in.");
    }
    String name = STAMP.format(began) + "-" + scenario.replaceAll("[^A-Za-z0-9-]+", "-");
    Path file = folder.resolve(name + way.mark());
    for (int i = 2; Files.exists(file); i++) {
      file = folder.resolve(name + "-" + i + way.mark());
    }
    return file;
  }

  /** How the game in a file was opened. */
  public static Way way(Path file) {
    return file.toString().endsWith(Way.HOSTED.mark()) ? Way.HOSTED : Way.ALONE;
  }

  /** The game begun last that is not over, among the newest; files in use or damaged are passed. */
  public Optional<Unfinished> newest() {
    for (Path file : files()) {
      Optional<Unfinished> game = title(file).map(title -> new Unfinished(file, title));
      if (game.isPresent()) {
        return game;
      }
    }
    return Optional.empty();
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ENDING))
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .limit(MOST_LOOKED_AT)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The title of the running game in a file, if somebody sat down in it. */
  private static Optional<String> title(Path file) {
    try (Store store = new SqlStore(new Database.File(file))) {
      for (String room : store.running()) {
        List<JournalRecord> records = store.read(room).records();
        boolean played = records.stream().anyMatch(JournalRecord.SeatGranted.class::isInstance);
        if (played && records.get(0) instanceof JournalRecord.Opened opened) {
          return Optional.of(opened.scenario().title());
        }
      }
      return Optional.empty();
    } catch (StoreFailure e) {
      return Optional.empty();
    }
  }
}

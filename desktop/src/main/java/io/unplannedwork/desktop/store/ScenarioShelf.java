package io.unplannedwork.desktop.store;

import io.unplannedwork.json.Catalogue;
import io.unplannedwork.scenario.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds scenarios: folders of the user's, and those bundled with the game under the resource folder
 * {@code scenarios}.
 */
public final class ScenarioShelf {
  private static final String FILE = "scenario.json";
  private static final String CATALOGUE = "catalogue";

  /** What is larger is not even looked at; the reader has a stricter limit of its own. */
  private static final long MOST_BYTES = 8L << 20;

  private ScenarioShelf() {}

  /**
   * A scenario that was found, not yet checked.
   *
   * @param source where it stands, for messages: a path, or the name of what is bundled
   * @param utf8 the whole of {@code scenario.json}
   */
  public record Found(String source, byte[] utf8) {}

  /**
   * Finds a scenario.
   *
   * @param name a folder with a {@code scenario.json}, a file, or the id of a bundled scenario such
   *     as {@code first-release} or {@code lab/one-server}
   * @throws NoSuchScenario with a sentence that says what would have worked
   */
  public static Found find(String name) {
    Path path = asPath(name);
    if (path != null && Files.isDirectory(path)) {
      Path file = path.resolve(FILE);
      if (!Files.exists(file)) {
        throw new NoSuchScenario(
            "The folder " + path + " holds no " + FILE + "; " + instead(path) + ".");
      }
      return read(file);
    }
    if (path != null && Files.isRegularFile(path)) {
      return read(path);
    }
    if (path != null && Files.exists(path)) {
      throw new NoSuchScenario(name + " is neither a folder nor a file.");
    }
    if (bundled().contains(name)) {
      return bundledText(name);
    }
    throw new NoSuchScenario(
        "There is no scenario “"
            + name
            + "”: "
            + Spelling.nearest(name, bundled())
                .map(near -> "did you mean " + near + "? ")
                .orElse("")
            + "name a folder with a "
            + FILE
            + ", such a file, or one of the bundled scenarios: "
            + String.join(", ", bundled())
            + ".");
  }

  /** What to do about a folder without a scenario. */
  private static String instead(Path folder) {
    String hidden = FILE + ".txt"; // which some systems show without its end
    return Files.exists(folder.resolve(hidden))
        ? "its " + hidden + " needs to be called " + FILE
        : "name one that does";
  }

  /**
   * Finds one scenario as {@link #find} does, or all of a folder and the folders below it.
   *
   * @param unreadable told of each file below the folder that cannot be read
   * @throws NoSuchScenario with a sentence that says what would have worked
   */
  public static List<Found> findAll(String name, Consumer<Unreadable> unreadable) {
    Path path = asPath(name);
    if (path == null || !Files.isDirectory(path)) {
      return List.of(find(name));
    }
    List<Found> found = new ArrayList<>();
    List<Path> files = under(path);
    for (Path file : files) {
      try {
        found.add(read(file));
      } catch (Unreadable e) {
        unreadable.accept(e);
      }
    }
    if (files.isEmpty() && catalogues(name).isEmpty()) {
      throw new NoSuchScenario(
          "There is no " + FILE + " in " + path + " or below it; " + instead(path) + ".");
    }
    return found;
  }

  /** The folders called {@code catalogue} at this path and below it, each with its files. */
  public static SortedMap<String, List<Catalogue.File>> catalogues(String name) {
    SortedMap<String, List<Catalogue.File>> found = new TreeMap<>();
    Path path = asPath(name);
    if (path == null || !Files.isDirectory(path)) {
      return found;
    }
    try (Stream<Path> folders = Files.walk(path)) {
      for (Path folder :
          folders
              .filter(each -> each.toAbsolutePath().normalize().endsWith(CATALOGUE))
              .filter(Files::isDirectory)
              .filter(each -> !isHidden(path.relativize(each)))
              .toList()) {
        List<Catalogue.File> files = catalogue(folder);
        if (!files.isEmpty()) {
          found.put(folder.toString(), files);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new NoSuchScenario(path + " cannot be searched: " + e.getMessage() + ".");
    }
    return found;
  }

  private static List<Catalogue.File> catalogue(Path folder) {
    List<Catalogue.File> files = new ArrayList<>();
    for (String name : Catalogue.FILES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        files.add(new Catalogue.File(name, new String(read(file).utf8(), StandardCharsets.UTF_8)));
      }
    }
    return files;
  }

  /** The ids of the bundled scenarios, sorted: folder names, such as {@code lab/one-server}. */
  public static List<String> bundled() {
    URL root = ScenarioShelf.class.getResource("/scenarios");
    if (root == null) {
      return List.of();
    }
    try {
      URI uri = root.toURI();
      if (!uri.getScheme().equals("jar")) {
        return folders(Path.of(uri));
      }
      synchronized (ScenarioShelf.class) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return folders(jar.getPath("/scenarios"));
        }
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> folders(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root, 4)) {
      return files
          .filter(file -> file.getFileName() != null && file.getFileName().toString().equals(FILE))
          .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static Found bundledText(String id) {
    String resource = "scenarios/" + id + "/" + FILE;
    try (InputStream in = ScenarioShelf.class.getResourceAsStream("/" + resource)) {
      return new Found("bundled " + resource, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path asPath(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** All {@code scenario.json} under a folder, sorted; nothing hidden, no links followed. */
  private static List<Path> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName() != null && file.getFileName().toString().equals(FILE))
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new NoSuchScenario(folder + " cannot be searched: " + e.getMessage() + ".");
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static Found read(Path file) {
    if (Files.isDirectory(file)) {
      throw new Unreadable(
          file, "this is a folder", "name the file in it, or give it another name");
    }
    if (!Files.isReadable(file)) {
      throw new Unreadable(file, "you may not read this file", "let its owner allow it");
    }
    try {
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        throw new Unreadable(
            file,
            "the file holds " + size + " bytes, and a scenario at most " + MOST_BYTES,
            "see whether it is the right file");
      }
      return new Found(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new Unreadable(file, "this cannot be read: " + e.getMessage(), "see to the disk");
    }
  }

  /** A file that cannot be read. */
  public static final class Unreadable extends NoSuchScenario {
    private static final long serialVersionUID = 1;

    Unreadable(Path file, String wrong, String right) {
      super(file + ":1:1: " + wrong + "; " + right);
    }
  }

  /** There is no such scenario, or it cannot be read; the message is for the user. */
  public static class NoSuchScenario extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoSuchScenario(String message) {
      super(message);
    }
  }
}

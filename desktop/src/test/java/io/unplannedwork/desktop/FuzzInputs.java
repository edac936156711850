package io.unplannedwork.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Inputs that a fuzzer once found to do harm: tried again in every build. */
public final class FuzzInputs {
  private static final Path FOLDER = Path.of("src", "test", "resources", "fuzz");

  private FuzzInputs() {}

  /** Those of one target, in the order of their names. */
  public static List<byte[]> found(String target) {
    Path folder = FOLDER.resolve(target);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(FuzzInputs::bytes).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

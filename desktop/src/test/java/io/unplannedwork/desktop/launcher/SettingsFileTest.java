package io.unplannedwork.desktop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.ui.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void whatAPlayerSetsIsThereWhenTheWindowOpensAgain() {
    Path file = folder.resolve("new").resolve("settings.properties");
    Settings settings = new SettingsFile(file).read();
    settings.setScalePercent(150);
    settings.setMotion(Settings.Motion.REDUCED);
    Settings again = new SettingsFile(file).read();
    assertThat(again.scalePercent()).isEqualTo(150);
    assertThat(again.motion()).isEqualTo(Settings.Motion.REDUCED);
  }

  @Test
  void nonsenseInTheFileLeavesTheUsualSettingsAndIsOverwrittenByTheNextChange() throws Exception {
    Path file = folder.resolve("settings.properties");
    Files.writeString(file, "scalePercent=huge\nmotion=\\u12", StandardCharsets.UTF_8);
    Settings settings = new SettingsFile(file).read();
    assertThat(settings.scalePercent()).isEqualTo(Settings.LEAST_SCALE);
    assertThat(settings.motion()).isEqualTo(Settings.Motion.FULL);
    settings.setScalePercent(125);
    assertThat(new SettingsFile(file).read().scalePercent()).isEqualTo(125);
  }

  @Test
  void aFolderThatCannotBeMadeStopsNobody() throws Exception {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    Settings settings = new SettingsFile(inTheWay.resolve("settings.properties")).read();
    settings.setScalePercent(125);
    assertThat(settings.scalePercent()).isEqualTo(125);
  }
}

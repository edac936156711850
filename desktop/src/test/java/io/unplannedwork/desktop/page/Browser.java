package io.unplannedwork.desktop.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium of a given size, with a profile of its own. */
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;
  private final Path profile;

  /** How large the page is, in CSS pixels; {@code scale} device pixels to each. */
  enum Size {
    PHONE(390, 844, 1),
    LAPTOP(1366, 768, 1),
    /** A phone whose reader has set text to 200 %. */
    PHONE_AT_200(195, 422, 2);

    private final int width;
    private final int height;
    private final int scale;

    Size(int width, int height, int scale) {
      this.width = width;
      this.height = height;
      this.scale = scale;
    }
  }

  Browser(Size size) throws IOException {
    profile = Files.createTempDirectory("browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(NeedsBrowser.Condition.browser().orElseThrow());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-GB",
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, Level.ALL.getName()));
    File program = NeedsBrowser.Condition.driver().orElseThrow();
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(program).build(), options);
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", size.width,
            "height", size.height,
            "deviceScaleFactor", size.scale,
            "mobile", false));
  }

  void open(String address) {
    driver.get(address);
  }

  void reload() {
    driver.navigate().refresh();
  }

  /** The first visible element, waited for. */
  WebElement see(String css) {
    return waiting(20)
        .withMessage(() -> "nothing visible for " + css + " on a page that says: " + text())
        .until(
            d ->
                d.findElements(By.cssSelector(css)).stream()
                    .filter(Browser::isShown)
                    .findFirst()
                    .orElse(null));
  }

  private static boolean isShown(WebElement element) {
    try {
      return element.isDisplayed();
    } catch (StaleElementReferenceException gone) {
      return false;
    }
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  void click(String css) {
    waiting(20)
        .ignoring(StaleElementReferenceException.class)
        .until(
            d -> {
              WebElement element = see(css);
              driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
              element.click();
              return true;
            });
  }

  /** Waits until the page says this somewhere. */
  void hear(String words) {
    waiting(30)
        .withMessage(() -> "“" + words + "” is not on a page that says: " + text())
        .until(d -> text().contains(words));
  }

  /** Picks an entry of a list, from 0, and gives its words. */
  String choose(String css, int index) {
    return waiting(20)
        .ignoring(StaleElementReferenceException.class)
        .until(
            d -> {
              Select list = new Select(see(css));
              String words = list.getOptions().get(index).getText();
              list.selectByIndex(index);
              return words;
            });
  }

  /** Says yes to what the page asks in a dialog of the browser. */
  void agree() {
    waiting(20).until(ExpectedConditions.alertIsPresent()).accept();
  }

  /** Says no. */
  void decline() {
    waiting(20).until(ExpectedConditions.alertIsPresent()).dismiss();
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** Types into whatever has the focus, as a person without a mouse does. */
  void type(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Presses Tab until what has the focus matches. */
  void tabTo(String css) {
    for (int i = 0; i < 120; i++) {
      WebElement active = driver.switchTo().activeElement();
      Object matches =
          driver.executeScript("return arguments[0].matches(arguments[1])", active, css);
      if (Boolean.TRUE.equals(matches)) {
        return;
      }
      type(Keys.TAB);
    }
    throw new AssertionError("120 times Tab do not lead to " + css);
  }

  /** CSS pixels by which the page is wider than its window; 0 when it fits. */
  long overflow() {
    return (Long)
        driver.executeScript(
            "return Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
  }

  /** What the browser complained about so far: errors of scripts, refused resources. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(Object::toString)
        .toList();
  }

  /** Every address the page has asked for beyond its own host. */
  @SuppressWarnings("unchecked")
  List<String> foreignRequests() {
    return (List<String>)
        driver.executeScript(
            "return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(name => !name.startsWith(location.origin))");
  }

  /** Brings this to the middle of the window. */
  void show(String css) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", see(css));
  }

  /** A picture of the page as it is, for the eye. */
  void picture(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  private WebDriverWait waiting(int seconds) {
    return new WebDriverWait(driver, Duration.ofSeconds(seconds), Duration.ofMillis(50));
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (var files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}

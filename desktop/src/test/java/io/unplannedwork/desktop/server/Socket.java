package io.unplannedwork.desktop.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A websocket of the Java platform, as a stranger would use it. */
final class Socket implements WebSocket.Listener, AutoCloseable {
  private final List<String> heard = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final WebSocket socket;
  private int closeCode = -1;

  Socket(int port, String... headers) {
    this("ws://127.0.0.1:" + port + "/ws", headers);
  }

  static Socket at(int port, String path) {
    return new Socket("ws://127.0.0.1:" + port + path, new String[0]);
  }

  private Socket(String address, String[] headers) {
    WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    socket = builder.buildAsync(URI.create(address), this).join();
  }

  Socket say(String message) {
    socket.sendText(message, true).join();
    return this;
  }

  /** The first message heard so far that is one of these; waits for it. */
  synchronized String hear(String part) throws InterruptedException {
    await(() -> heard.stream().anyMatch(message -> message.contains(part)), part);
    return heard.stream().filter(message -> message.contains(part)).findFirst().orElseThrow();
  }

  synchronized long count(Predicate<String> which) {
    return heard.stream().filter(which).count();
  }

  synchronized int closed() throws InterruptedException {
    await(() -> closeCode >= 0, "the close");
    return closeCode;
  }

  private interface Condition {
    boolean holds();
  }

  private void await(Condition condition, String what) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!condition.holds()) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("never heard " + what + " but " + heard);
      }
      wait(left);
    }
  }

  @Override
  public synchronized CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    text.append(data);
    if (last) {
      heard.add(text.toString());
      text.setLength(0);
      notifyAll();
    }
    from.request(1);
    return null;
  }

  @Override
  public synchronized CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closeCode = code;
    notifyAll();
    return null;
  }

  @Override
  public synchronized void onError(WebSocket from, Throwable error) {
    closeCode = closeCode < 0 ? 1006 : closeCode;
    notifyAll();
  }

  @Override
  public void close() {
    socket.abort();
  }
}

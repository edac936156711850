package io.unplannedwork.desktop.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;

/**
 * A websocket that carries texts. It puts fragments together, answers pings, and keeps count of
 * what is queued to be sent: a reader that lets more than its limit pile up is dropped.
 */
abstract class TextSocket implements FrameHandler {
  /** What a frame costs in a queue besides its payload. */
  private static final int FRAME_OVERHEAD = 64;

  private static final int DROP_MILLIS = 100;
  private static final int CUTS = 50;

  private final int mostIn;
  private final long mostQueued;
  private final Duration idle;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final AtomicLong queued = new AtomicLong();
  private final AtomicBoolean dropped = new AtomicBoolean();
  private volatile CoreSession session;

  /**
   * @param mostIn largest message taken, in bytes
   * @param mostQueued most bytes that may wait to be sent
   * @param idle how long nothing may come before the connection is taken for lost
   */
  TextSocket(int mostIn, long mostQueued, Duration idle) {
    this.mostIn = mostIn;
    this.mostQueued = mostQueued;
    this.idle = idle;
  }

  abstract void opened(CoreSession opened);

  abstract void received(String message);

  /** Called once; nothing can be sent any more. */
  abstract void closed();

  /**
   * A message to be sent after those before it; {@code sent} runs when the network took it.
   *
   * @return how many bytes it has; 0 when the connection is closed
   */
  final int send(String message, Runnable sent) {
    return send(message.getBytes(StandardCharsets.UTF_8), sent);
  }

  /**
   * As above, for a text that is in UTF-8 already; the bytes are not copied and must not change.
   */
  final int send(byte[] message, Runnable sent) {
    CoreSession open = session;
    if (open == null) {
      return 0;
    }
    send(open, new Frame(OpCode.TEXT, ByteBuffer.wrap(message)), sent);
    return message.length;
  }

  private void send(CoreSession open, Frame frame, Runnable sent) {
    int size = frame.getPayloadLength() + FRAME_OVERHEAD;
    if (queued.addAndGet(size) > mostQueued) {
      drop();
      return;
    }
    open.sendFrame(
        frame,
        Callback.from(
            () -> {
              queued.addAndGet(-size);
              sent.run();
            },
            failure -> drop()),
        false);
  }

  /**
   * Ends the connection without a word. Nothing more is read from now on; the line is cut a moment
   * later, since Jetty may be in the middle of reading from it and would leave it open.
   */
  final void drop() {
    if (session != null && dropped.compareAndSet(false, true)) {
      cut(CUTS);
    }
  }

  /** Cuts the line, and again while it is still open. */
  private void cut(int tries) {
    CompletableFuture.delayedExecutor(DROP_MILLIS, TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              CoreSession open = session;
              if (open != null && tries > 0) {
                try {
                  open.abort();
                } finally {
                  cut(tries - 1);
                }
              }
            });
  }

  final void ping() {
    CoreSession open = session;
    if (open != null) {
      open.sendFrame(new Frame(OpCode.PING), Callback.NOOP, false);
    }
  }

  /** Closes after what was sent before has left; {@code code} is one of {@link CloseStatus}. */
  final void close(int code, String reason) {
    CoreSession open = session;
    if (open != null) {
      open.close(code, reason, Callback.NOOP);
    }
  }

  @Override
  public final void onOpen(CoreSession opened, Callback callback) {
    opened.setMaxFrameSize(mostIn);
    opened.setIdleTimeout(idle);
    session = opened;
    opened(opened);
    callback.succeeded();
    opened.demand();
  }

  @Override
  public final void onFrame(Frame frame, Callback callback) {
    CoreSession open = session;
    if (open == null || dropped.get()) {
      callback.succeeded();
      return;
    }
    switch (frame.getOpCode()) {
      case OpCode.TEXT, OpCode.CONTINUATION -> take(frame);
      case OpCode.BINARY -> close(CloseStatus.BAD_DATA, "Texts only.");
      case OpCode.PING ->
          send(open, new Frame(OpCode.PONG, ByteBuffer.wrap(bytes(frame))), () -> {});
      default -> {
        // a pong has done its work by coming; a close is answered by the session itself
      }
    }
    callback.succeeded();
    if (frame.getOpCode() != OpCode.CLOSE && !dropped.get()) {
      open.demand();
    }
  }

  private void take(Frame frame) {
    byte[] bytes = bytes(frame);
    if (text.size() + bytes.length > mostIn) {
      text.reset();
      close(CloseStatus.MESSAGE_TOO_LARGE, "A message has at most " + mostIn + " bytes.");
      return;
    }
    text.writeBytes(bytes);
    if (!frame.isFin()) {
      return;
    }
    String message;
    try {
      message =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(text.toByteArray()))
              .toString();
    } catch (CharacterCodingException e) {
      close(CloseStatus.BAD_PAYLOAD, "A message is UTF-8.");
      return;
    } finally {
      text.reset();
    }
    received(message);
  }

  private static byte[] bytes(Frame frame) {
    ByteBuffer payload = frame.getPayload();
    byte[] bytes = new byte[payload.remaining()];
    payload.duplicate().get(bytes);
    return bytes;
  }

  @Override
  public void onError(Throwable cause, Callback callback) {
    callback.succeeded();
  }

  @Override
  public final void onClosed(CloseStatus closeStatus, Callback callback) {
    session = null;
    closed();
    callback.succeeded();
  }
}

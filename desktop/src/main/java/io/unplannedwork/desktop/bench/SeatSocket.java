package io.unplannedwork.desktop.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * A websocket of a client that costs next to nothing, so that thousands of them and their clock fit
 * on one core beside the host that is measured. It knows as much of the protocol as our host uses.
 */
final class SeatSocket {
  private static final int OPEN = 101;
  private static final int LAST = 0x80;
  private static final byte TEXT = (byte) 0x81;
  private static final byte PONG = (byte) 0x8A;
  private static final int PING = 0x9;
  private static final int CLOSE = 0x8;

  private final SocketChannel channel;
  private final Deque<ByteBuffer> out = new ArrayDeque<>();
  private final Consumer<String> heard;
  private SelectionKey key;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private byte[] in = new byte[4096];
  private int filled;
  private boolean upgraded;
  private boolean closed;

  /** Connects; {@code heard} is given every text, on the thread that calls {@link #read}. */
  SeatSocket(Selector selector, InetSocketAddress host, Consumer<String> heard) throws IOException {
    this.heard = heard;
    channel = SocketChannel.open(host);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    String hello =
        "GET /ws HTTP/1.1\r\nHost: localhost:"
            + host.getPort()
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    channel.write(ByteBuffer.wrap(hello.getBytes(StandardCharsets.US_ASCII)));
    channel.configureBlocking(false);
    key = channel.register(selector, SelectionKey.OP_READ, this);
  }

  boolean closed() {
    return closed;
  }

  /** Sends a text of at most 64 KB. */
  void say(String text) throws IOException {
    send(TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  private void send(byte head, byte[] payload) throws IOException {
    int size = payload.length;
    ByteBuffer frame = ByteBuffer.allocate(size + 8);
    frame.put(head);
    // masked, as a client must, with a mask of zeros, which changes nothing
    if (size < 126) {
      frame.put((byte) (0x80 | size));
    } else {
      frame.put((byte) (0x80 | 126)).putShort((short) size);
    }
    frame.putInt(0).put(payload).flip();
    out.add(frame);
    flush();
  }

  /** Writes what the network takes. */
  void flush() throws IOException {
    while (!out.isEmpty()) {
      channel.write(out.peek());
      if (out.peek().hasRemaining()) {
        key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        return;
      }
      out.remove();
    }
    key.interestOps(SelectionKey.OP_READ);
  }

  /** Reads what has come, through a buffer that all sockets share. */
  void read(ByteBuffer buffer) throws IOException {
    buffer.clear();
    int count = channel.read(buffer);
    if (count < 0) {
      close();
      throw new EOFException("the host hung up");
    }
    buffer.flip();
    if (filled + count > in.length) {
      in = Arrays.copyOf(in, Math.max(in.length * 2, filled + count));
    }
    buffer.get(in, filled, count);
    filled += count;
    int taken = 0;
    if (!upgraded) {
      taken = upgrade();
    }
    while (upgraded) {
      int frame = frame(taken);
      if (frame == 0) {
        break;
      }
      taken += frame;
    }
    System.arraycopy(in, taken, in, 0, filled - taken);
    filled -= taken;
  }

  /** How many bytes the answer to the upgrade takes; 0 while it is not all there. */
  private int upgrade() throws IOException {
    String head = new String(in, 0, filled, StandardCharsets.US_ASCII);
    int end = head.indexOf("\r\n\r\n");
    if (end < 0) {
      return 0;
    }
    if (!head.startsWith("HTTP/1.1 " + OPEN)) {
      throw new IOException("the host answers " + head.substring(0, head.indexOf('\r')));
    }
    upgraded = true;
    return end + 4;
  }

  /** Takes the frame that begins there; 0 while it is not all there. */
  private int frame(int at) throws IOException {
    if (filled - at < 2) {
      return 0;
    }
    long size = in[at + 1] & 0x7F;
    int head = 2;
    if (size == 126) {
      head = 4;
    } else if (size == 127) {
      head = 10;
    }
    if (filled - at < head) {
      return 0;
    }
    if (head > 2) {
      size = 0;
      for (int i = 2; i < head; i++) {
        size = size << 8 | in[at + i] & 0xFF;
      }
    }
    if (filled - at < head + size) {
      return 0;
    }
    int kind = in[at] & 0xF;
    if (kind == CLOSE) {
      close();
      throw new EOFException("the host says goodbye");
    }
    if (kind == PING) {
      send(PONG, Arrays.copyOfRange(in, at + head, (int) (at + head + size)));
    } else {
      text.write(in, at + head, (int) size);
      if ((in[at] & LAST) != 0) {
        heard.accept(text.toString(StandardCharsets.UTF_8));
        text.reset();
      }
    }
    return (int) (head + size);
  }

  void close() throws IOException {
    closed = true;
    channel.close();
  }
}

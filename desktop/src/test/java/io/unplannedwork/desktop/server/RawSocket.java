package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Frames and sockets by hand, for what no client of ours would do. */
final class RawSocket {
  private RawSocket() {}

  /** A client's frame; the mask is all zeros. */
  static byte[] frame(int first, byte[] payload) {
    byte[] frame = new byte[payload.length + 8];
    frame[0] = (byte) first;
    frame[1] = (byte) 0xFE;
    frame[2] = (byte) (payload.length >> 8);
    frame[3] = (byte) payload.length;
    System.arraycopy(payload, 0, frame, 8, payload.length);
    return frame;
  }

  /** The same with a payload of at most 125 bytes, as frames that control must be. */
  static byte[] shortFrame(int first, byte[] payload) {
    byte[] frame = new byte[payload.length + 6];
    frame[0] = (byte) first;
    frame[1] = (byte) (0x80 | payload.length);
    System.arraycopy(payload, 0, frame, 6, payload.length);
    return frame;
  }

  /** A socket that speaks in frames from now on, and takes very little at a time. */
  static Socket upgraded(int port) throws IOException {
    Socket socket = new Socket();
    // before it connects: to shrink an announced window stalls both directions
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress("127.0.0.1", port));
    String upgrade =
        "GET /ws HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    socket.getOutputStream().write(upgrade.getBytes(StandardCharsets.ISO_8859_1));
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      head.append((char) socket.getInputStream().read());
    }
    assertThat(head).contains(" 101 ");
    return socket;
  }
}

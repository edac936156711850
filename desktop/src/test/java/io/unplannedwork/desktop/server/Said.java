package io.unplannedwork.desktop.server;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One frame of the host's, as it comes over the wire. */
record Said(int opcode, byte[] payload) {
  static final int TEXT = 1;
  static final int CLOSE = 8;

  static Said next(DataInputStream in) throws IOException {
    int opcode = in.readUnsignedByte() & 0x0F;
    int length = in.readUnsignedByte();
    if (length == 126) {
      length = in.readUnsignedShort();
    } else if (length == 127) {
      length = (int) in.readLong();
    }
    return new Said(opcode, in.readNBytes(length));
  }

  String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }
}

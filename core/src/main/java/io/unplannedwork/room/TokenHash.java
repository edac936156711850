package io.unplannedwork.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a secret token, in hexadecimal: what is kept of it. Tokens are 128 random bits, so
 * a plain hash cannot be turned back by guessing.
 */
public record TokenHash(String hex) {
  public TokenHash {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a token's hash is 64 hexadecimal digits");
    }
  }

  public static TokenHash of(String token) {
    return new TokenHash(HexFormat.of().formatHex(sha256(token)));
  }

  /** Whether a token is the one; takes the same time wherever they differ. */
  public boolean matches(String token) {
    return MessageDigest.isEqual(HexFormat.of().parseHex(hex), sha256(token));
  }

  private static byte[] sha256(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

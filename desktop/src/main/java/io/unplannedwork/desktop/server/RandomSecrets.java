package io.unplannedwork.desktop.server;

import io.unplannedwork.room.Secrets;
import java.security.SecureRandom;
import java.util.Base64;

/** Codes and tokens from the machine's secure randomness. */
public final class RandomSecrets implements Secrets {
  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int CODE_LENGTH = 8;
  private static final int TOKEN_BYTES = 16;
  private final SecureRandom random = new SecureRandom();

  @Override
  public String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(CROCKFORD.charAt(random.nextInt(CROCKFORD.length())));
    }
    return code.toString();
  }

  @Override
  public String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

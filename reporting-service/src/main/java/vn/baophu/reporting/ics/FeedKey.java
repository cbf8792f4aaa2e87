package vn.baophu.reporting.ics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret in the address of a calendar: 256 random bits. Of the subscription only its hash is kept. Where
 * the caller sends {@code Idempotency-Key}, the first answer, address included, lies among the kept answers until purged.
 */
record FeedKey(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static FeedKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256, hexadecimal. No salt: there is nothing to guess in 256 random bits. */
    String hash() {
        return sha256(text);
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    /** The key is a secret, also in logs. */
    @Override
    public String toString() {
        return "FeedKey[…]";
    }
}

package vn.baophu.local.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One thing to send.
 *
 * @param file where it stands in the demo, for the sentence that says what was refused
 * @param person whose token it carries
 * @param path below {@code /api/v1}, with its query
 * @param ifMatch the version it changes; null for a new thing
 */
record Posting(String file, String person, String path, String type, String body, String ifMatch) {
    static Posting csv(String file, String person, String path, String body) {
        return new Posting(file, person, path, "text/csv; charset=UTF-8", body, null);
    }

    static Posting json(String file, String person, String path, String body) {
        return new Posting(file, person, path, "application/json", body, null);
    }

    Posting changing(String version) {
        return new Posting(file, person, path, type, body, version);
    }

    /** The same thing sent twice has the same key, a thing edited in between has another one. */
    String idempotencyKey() {
        try {
            var sum =
                    MessageDigest.getInstance("SHA-256").digest((path + "\n" + body).getBytes(StandardCharsets.UTF_8));
            return "demo-" + HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

package vn.baophu.bench.deadline;

import java.util.UUID;

/**
 * A report that the service has taken.
 *
 * @param key the idempotency key that it was sent with
 * @param body what was answered
 */
record Written(UUID submission, UUID obligation, String key, String body) {
    /** From the answer to a submission. */
    static Written of(String body, String key) {
        return new Written(id(body, "\"id\":\""), id(body, "\"obligation\":\""), key, body);
    }

    private static UUID id(String body, String before) {
        var at = body.indexOf(before) + before.length();
        return UUID.fromString(body.substring(at, at + 36));
    }
}

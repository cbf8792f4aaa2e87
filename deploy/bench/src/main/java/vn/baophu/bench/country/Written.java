package vn.baophu.bench.country;

import java.util.UUID;

/**
 * A report that the service has taken.
 *
 * @param submission its identity, from the answer
 * @param province whose office reviews it
 * @param number its place among all reports of the run
 */
public record Written(UUID submission, String province, int number) {
    static Written of(String body, String province, int number) {
        var before = "\"id\":\"";
        var at = body.indexOf(before) + before.length();
        return new Written(UUID.fromString(body.substring(at, at + 36)), province, number);
    }
}

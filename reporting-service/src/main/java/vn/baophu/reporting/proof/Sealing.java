package vn.baophu.reporting.proof;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.baophu.reporting.submission.Submission;

/**
 * That a version was accepted: which, by whom and when.
 *
 * @param revision 1 as first accepted, one more with each accepted correction
 * @param firstSubmittedAt what decides whether the report was in time
 * @param serves further obligations that the report fulfils
 */
record Sealing(
        UUID submission,
        int sending,
        int revision,
        Instant firstSubmittedAt,
        Instant acceptedAt,
        String acceptedBy,
        List<UUID> serves) {
    private static final String FORM = "vn.baophu.acceptance.v1";

    /** Of a report that has just been accepted. */
    static Sealing of(Submission report) {
        var acceptance = report.acceptance();
        return new Sealing(
                report.id(),
                report.last().number(),
                acceptance.acceptedTimes(),
                report.firstSubmittedAt(),
                acceptance.acceptedAt(),
                acceptance.acceptedBy(),
                report.serves());
    }

    /** What goes into the chain: the hash of the acceptance and of the content that was accepted. */
    Hash seal(Hash content) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("form", FORM);
        fields.put("content", content.toString());
        fields.put("submission", submission.toString());
        fields.put("sending", sending);
        fields.put("revision", revision);
        fields.put("firstSubmittedAt", Moment.of(firstSubmittedAt));
        fields.put("acceptedAt", Moment.of(acceptedAt));
        fields.put("acceptedBy", acceptedBy);
        fields.put(
                "serves",
                serves.isEmpty() ? null : serves.stream().map(UUID::toString).toList());
        return Hash.of(CanonicalJson.of(fields));
    }
}

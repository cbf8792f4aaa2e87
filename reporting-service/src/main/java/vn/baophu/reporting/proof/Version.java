package vn.baophu.reporting.proof;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.submission.Figure;
import vn.baophu.reporting.submission.Said;
import vn.baophu.reporting.submission.Submission;

/**
 * One version of a report: what its reporter said, for what, and when. Its {@link #content} is what is sealed when it is
 * accepted and what the reporter signs.
 *
 * @param sending number of the sending, 1 for the first
 * @param regime code
 * @param reason why an accepted report was corrected; null for any other version
 * @param said null where what was sent can not be read any more
 * @param digests SHA-256 of the files that it names, hex, by their id
 */
public record Version(
        UUID submission,
        int sending,
        UUID obligation,
        String regime,
        Reporter reporter,
        String period,
        Instant submittedAt,
        String submittedBy,
        String reason,
        Said said,
        Map<UUID, String> digests) {
    private static final String FORM = "vn.baophu.report.v1";

    /** The version that was sent last. */
    static Version last(Submission report, Map<UUID, String> digests) {
        var owed = report.obligation();
        var sent = report.last();
        return new Version(
                report.id(),
                sent.number(),
                owed.id(),
                owed.regime().code(),
                owed.reporter(),
                owed.period(),
                sent.submittedAt(),
                sent.submittedBy(),
                sent.reason(),
                sent.content(),
                digests);
    }

    /** The canonical content: the same bytes for whoever writes it, {@link CanonicalJson}. */
    public byte[] content() {
        var content = new LinkedHashMap<>(words());
        content.put("form", FORM);
        content.put("submission", submission.toString());
        content.put("sending", sending);
        content.put("obligation", obligation.toString());
        content.put("regime", regime);
        content.put(reporter.unitId() == null ? "agency" : "unit", reporter.id().toString());
        content.put("reporter", reporter.code());
        content.put("period", period);
        content.put("submittedAt", Moment.of(submittedAt));
        content.put("submittedBy", submittedBy);
        content.put("reason", reason);
        return CanonicalJson.of(content);
    }

    Hash contentHash() {
        return Hash.of(content());
    }

    /** Of the words and figures alone: tells whether they were altered, or only what stands around them. */
    Hash saidHash() {
        return Hash.of(CanonicalJson.of(words()));
    }

    private Map<String, Object> words() {
        var words = new LinkedHashMap<String, Object>();
        words.put("figures", said.figures().stream().map(Version::figure).toList());
        words.put("narrative", said.narrative());
        words.put(
                "sections",
                optional(said.sections().stream()
                        .map(section -> Map.of("code", section.code(), "text", section.text()))
                        .toList()));
        words.put(
                "attachments",
                optional(said.attachments().stream()
                        .map(id -> Map.of("id", id.toString(), "sha256", digests.getOrDefault(id, "")))
                        .toList()));
        return words;
    }

    private static Map<String, Object> figure(Figure figure) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("indicator", figure.indicator());
        fields.put("participants", figure.participants());
        fields.put("denominator", figure.denominator());
        fields.put("confirmation", figure.confirmation());
        return fields;
    }

    private static <T> List<T> optional(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}

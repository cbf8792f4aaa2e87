package vn.baophu.reporting.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes what each link seals again from the rows of its report. */
final class VersionCheck {
    private final Map<String, Accepted> versions = new HashMap<>();
    private final Set<String> sealed = new HashSet<>();
    private final Findings findings;

    VersionCheck(List<Accepted> rows, Findings findings) {
        // two acceptances of one sending: the first is the one that can have been sealed
        rows.forEach(row -> versions.putIfAbsent(
                key(row.version().submission(), row.version().sending()), row));
        this.findings = findings;
    }

    void check(Link link) {
        sealed.add(key(link.submission(), link.sending()));
        var row = versions.get(key(link.submission(), link.sending()));
        var sending = Findings.row("submission_id", link.submission(), "number", link.sending());
        if (row == null) {
            findings.deleted("sending", sending, link.submission());
        } else if (row.version().said() == null || !row.version().saidHash().equals(link.said())) {
            findings.altered("sending", sending, link.submission(), "content");
        } else if (!row.version().contentHash().equals(link.content())) {
            findings.altered(
                    "sending", sending, link.submission(), "submitted_at, submitted_by, reason (or its obligation)");
        }
        if (row != null) {
            acceptance(link, row);
        }
    }

    private void acceptance(Link link, Accepted row) {
        var decision = Findings.row("submission_id", link.submission(), "sending", link.sending(), "kind", "ACCEPTED");
        if (row.sealing() == null) {
            findings.deleted("decision", decision, link.submission());
        } else if (!row.sealing().seal(link.content()).equals(link.seal())) {
            findings.altered(
                    "decision",
                    decision,
                    link.submission(),
                    "decided_at, decided_by (or first_submitted_at, serves of its submission)");
        } else if (counts(row) && contradicts(row)) {
            findings.altered(
                    "submission",
                    Findings.row("id", link.submission()),
                    link.submission(),
                    "counted_id, accepted_at, accepted_by, accepted_times");
        }
    }

    /** Whether it is the last accepted version: the one of which the report itself says that it counts. */
    private static boolean counts(Accepted row) {
        return row.sealing().revision() >= row.counts().times();
    }

    private static boolean contradicts(Accepted row) {
        var sealing = row.sealing();
        return !row.counts()
                .equals(new Accepted.Counts(
                        sealing.revision(), sealing.sending(), sealing.acceptedBy(), Moment.of(sealing.acceptedAt())));
    }

    /** After all links: what was accepted and stands in no chain, unless it was so before there were chains. */
    void inserted(Set<String> unproven) {
        versions.forEach((key, row) -> {
            if (row.sealing() != null && !sealed.contains(key) && !unproven.contains(key)) {
                var version = row.version();
                findings.inserted(
                        "decision",
                        Findings.row(
                                "submission_id",
                                version.submission(),
                                "sending",
                                version.sending(),
                                "kind",
                                "ACCEPTED"),
                        version.submission());
            }
        });
    }

    /** How versions are told apart. */
    static String key(Object submission, int sending) {
        return submission + "/" + sending;
    }
}

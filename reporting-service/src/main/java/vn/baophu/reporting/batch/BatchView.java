package vn.baophu.reporting.batch;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;

/**
 * Many reports that were sent in together.
 *
 * @param id absent where it was only tried
 * @param reports sent and unchanged ones
 * @param sent reports that it sent in
 * @param unchanged reports that were there already and say exactly the same
 * @param blank reports of a table of which no cell is filled in; passed over
 * @param figures of the reports that it sent in
 */
@Schema(name = "SubmissionBatch", examples = """
                {"id":"01900000-0000-7000-8000-000000000080","format":"CSV","dryRun":false,"reports":3321,"sent":3320,"unchanged":1,
                "blank":0,"figures":66400,"receivedAt":"2024-07-05T02:00:00Z","receivedBy":"system-lgsp"}""")
record BatchView(
        UUID id,
        Delivery.Format format,
        boolean dryRun,
        int reports,
        int sent,
        int unchanged,
        int blank,
        int figures,
        Instant receivedAt,
        String receivedBy)
        implements Tagged {
    static BatchView of(SubmissionBatch batch, boolean dryRun) {
        var tally = batch.tally();
        return new BatchView(
                dryRun ? null : batch.id(),
                batch.format(),
                dryRun,
                tally.sent() + tally.unchanged(),
                tally.sent(),
                tally.unchanged(),
                tally.blank(),
                tally.figures(),
                batch.receivedAt(),
                batch.receivedBy());
    }

    @Override
    public String etag() {
        return id == null ? null : "0";
    }
}

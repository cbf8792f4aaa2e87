package vn.baophu.reporting.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;

/**
 * What is known of a file that was sent for a report.
 *
 * @param obligation what its report is for
 * @param code which of the files that the regime asks for it is; absent for any other
 * @param mediaType as declared, and confirmed by the bytes
 * @param size bytes
 * @param sha256 of the bytes, 64 hex digits
 * @param submission the report that names it; absent while it can be taken back
 */
@Schema(name = "Attachment", examples = """
                {"id":"01900000-0000-7000-8000-000000000030","obligation":"01900000-0000-7000-8000-000000000010",
                "code":"PL01","fileName":"Bieu 01.xlsx",
                "mediaType":"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet","size":18211,
                "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "storedAt":"2024-07-03T01:50:00Z","storedBy":"reporter-ho-xa","revision":0}""")
public record AttachmentView(
        UUID id,
        UUID obligation,
        String code,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant storedAt,
        String storedBy,
        UUID submission,
        int revision)
        implements Tagged {
    static AttachmentView of(Attachment attachment) {
        var file = attachment.file();
        return new AttachmentView(
                attachment.id(),
                attachment.obligationId(),
                attachment.code(),
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                attachment.storedAt(),
                attachment.storedBy(),
                attachment.submissionId(),
                attachment.version());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}

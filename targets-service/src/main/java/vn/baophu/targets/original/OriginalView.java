package vn.baophu.targets.original;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;

/**
 * What is known of the file of a plan.
 *
 * @param mediaType told by the content
 * @param size bytes
 * @param sha256 of the bytes, 64 hex digits
 * @param storedBy subject of the token of who sent it
 */
@Schema(examples = """
        {"fileName": "127-KH-UBND.pdf", "mediaType": "application/pdf", "size": 412345,
         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         "storedAt": "2024-07-01T01:15:00Z", "storedBy": "planner-vinh-linh"}""")
record OriginalView(
        String fileName, String mediaType, long size, String sha256, Instant storedAt, String storedBy, String etag)
        implements Tagged {
    static OriginalView of(Original original) {
        var file = original.file();
        return new OriginalView(
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                original.storedAt(),
                original.storedBy(),
                String.valueOf(original.version()));
    }
}

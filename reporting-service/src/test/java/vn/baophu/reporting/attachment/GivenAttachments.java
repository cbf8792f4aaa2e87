package vn.baophu.reporting.attachment;

import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import vn.baophu.platform.id.Ids;

/** What a test does with files past the door. */
@ApplicationScoped
public class GivenAttachments {
    private final AttachmentStore store;

    GivenAttachments(AttachmentStore store) {
        this.store = store;
    }

    /** A report names the file. */
    @Transactional
    public void claim(String id) {
        store.claim(Map.of(UUID.fromString(id), Ids.next()));
    }

    String base64(byte[] content) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** Sends so many bytes without saying before how many. */
    ValidatableResponse chunked(String files, int size) {
        return as("reporter", HO_XA)
                .contentType("application/pdf")
                .body(new ByteArrayInputStream(new byte[size]))
                .post(files)
                .then();
    }
}

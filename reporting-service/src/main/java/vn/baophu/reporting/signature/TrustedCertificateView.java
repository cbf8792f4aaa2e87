package vn.baophu.reporting.signature;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;

/**
 * A certificate on the list of those that are trusted.
 *
 * @param subject whose it is, RFC 2253
 * @param issuer who issued it, RFC 2253
 * @param serialNumber its number with the issuer, hex
 * @param sha256 of the certificate, 64 hex digits
 * @param authority whether those it issues are trusted too
 * @param removedAt from when on it is not trusted; absent while it is
 */
@Schema(name = "TrustedCertificate", examples = """
                {"id":"01900000-0000-7000-8000-000000000040","subject":"CN=CA của Chính phủ,O=Ban Cơ yếu Chính phủ,C=VN",
                "issuer":"CN=CA của Chính phủ,O=Ban Cơ yếu Chính phủ,C=VN","serialNumber":"1a2b",
                "validFrom":"2020-01-01T00:00:00Z","validTo":"2040-01-01T00:00:00Z",
                "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","authority":true,
                "addedAt":"2024-01-02T03:00:00Z","addedBy":"registrar","revision":0}""")
public record TrustedCertificateView(
        UUID id,
        String subject,
        String issuer,
        String serialNumber,
        Instant validFrom,
        Instant validTo,
        String sha256,
        boolean authority,
        String note,
        Instant addedAt,
        String addedBy,
        Instant removedAt,
        String removedBy,
        String removalReason,
        int revision)
        implements Tagged {
    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}

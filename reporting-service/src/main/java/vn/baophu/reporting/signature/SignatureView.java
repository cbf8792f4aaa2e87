package vn.baophu.reporting.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.tag.Tagged;

/**
 * A signature under a report, checked against the rows of this moment and against whom we trusted when it came in.
 *
 * @param sending number of the version that is signed
 * @param valid whether it holds
 * @param signer absent where the signature does not tell
 * @param signedAt as the signer says, else when it came in
 * @param reasons why it does not hold; none where it does
 * @param trustRemovedSince whether its signer, or an authority above, has been taken off the list after it came in
 */
@Schema(name = "Signature", examples = """
                {"id":"01900000-0000-7000-8000-000000000050","submission":"01900000-0000-7000-8000-000000000020","sending":1,
                "valid":true,"signer":{"subject":"CN=Nguyễn Thị An,O=UBND thị trấn Hồ Xá,C=VN",
                "issuer":"CN=CA của Chính phủ,O=Ban Cơ yếu Chính phủ,C=VN","serialNumber":"2f01",
                "validFrom":"2023-01-01T00:00:00Z","validTo":"2026-01-01T00:00:00Z"},
                "signedAt":"2024-07-03T02:05:00Z","receivedAt":"2024-07-03T02:06:10Z","receivedFrom":"reporter-ho-xa",
                "reasons":[],"trustRemovedSince":false}""")
public record SignatureView(
        UUID id,
        UUID submission,
        int sending,
        boolean valid,
        SignerView signer,
        Instant signedAt,
        Instant receivedAt,
        String receivedFrom,
        List<ReasonView> reasons,
        boolean trustRemovedSince)
        implements Tagged {
    /** Who signed, as the certificate says. */
    public record SignerView(String subject, String issuer, String serialNumber, Instant validFrom, Instant validTo) {
        static SignerView of(X509Certificate certificate) {
            return certificate == null
                    ? null
                    : new SignerView(
                            certificate.getSubjectX500Principal().getName(),
                            certificate.getIssuerX500Principal().getName(),
                            certificate.getSerialNumber().toString(16),
                            certificate.getNotBefore().toInstant(),
                            certificate.getNotAfter().toInstant());
        }
    }

    /** Why a signature does not hold; {@code sentence} for people, in the language of the request. */
    public record ReasonView(String code, String sentence) {}

    static SignatureView of(ReportSignature signature, Checked then, Checked now, Language language) {
        return new SignatureView(
                signature.id(),
                signature.submissionId(),
                signature.sending(),
                then.valid(),
                SignerView.of(then.signer()),
                then.signedAt(),
                signature.receivedAt(),
                signature.receivedFrom(),
                then.sorted().stream()
                        .map(reason -> new ReasonView(reason.name(), language.say(reason, List.of())))
                        .toList(),
                !then.reasons().contains(SignatureRefusal.CERTIFICATE_REMOVED)
                        && now.reasons().contains(SignatureRefusal.CERTIFICATE_REMOVED));
    }

    /** What it says moves with the rows that it is checked against. */
    @Override
    public String etag() {
        return id + "-" + Integer.toHexString(hashCode());
    }
}

package vn.baophu.reporting.signature;

import static vn.baophu.reporting.signature.SignatureRefusal.CERTIFICATE_ALREADY_REMOVED;
import static vn.baophu.reporting.signature.SignatureRefusal.CERTIFICATE_UNREADABLE;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;

/**
 * A certificate that is trusted, until it is removed. Of an authority those that it issues are trusted too. Removing is how
 * it is revoked; one that was removed can be added anew, as another entry.
 */
@Entity
@Audited
class TrustedCertificate {
    @Id
    private UUID id;

    @Version
    private int version;

    private String sha256;
    private String subject;
    private String issuer;
    private String serialNumber;
    private Instant validFrom;
    private Instant validTo;
    private boolean authority;
    private byte[] content;
    private String note;
    private Instant addedAt;
    private String addedBy;
    private Instant removedAt;
    private String removedBy;
    private String removalReason;

    protected TrustedCertificate() {} // for Hibernate

    TrustedCertificate(UUID id, X509Certificate certificate, String note, String by, Instant now) {
        this.id = id;
        this.content = encoded(certificate);
        this.sha256 = Certificate.digest(content);
        this.subject = certificate.getSubjectX500Principal().getName();
        this.issuer = certificate.getIssuerX500Principal().getName();
        this.serialNumber = certificate.getSerialNumber().toString(16);
        this.validFrom = certificate.getNotBefore().toInstant();
        this.validTo = certificate.getNotAfter().toInstant();
        this.authority = Certificate.isAuthority(certificate);
        this.note = note;
        this.addedBy = by;
        this.addedAt = now;
    }

    /** From now on it is not trusted any more. */
    void remove(String reason, String by, Instant now) {
        if (removedAt != null) {
            throw new Refused(CERTIFICATE_ALREADY_REMOVED);
        }
        removedAt = now;
        removedBy = by;
        removalReason = reason;
    }

    boolean trustedAt(Instant moment) {
        return removedAt == null || removedAt.isAfter(moment);
    }

    X509Certificate certificate() {
        try {
            return Certificate.of(content);
        } catch (CertificateException alteredByHand) {
            throw new IllegalStateException(alteredByHand);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException unwritable) {
            throw new Refused(CERTIFICATE_UNREADABLE);
        }
    }

    TrustedCertificateView view() {
        return new TrustedCertificateView(
                id,
                subject,
                issuer,
                serialNumber,
                validFrom,
                validTo,
                sha256,
                authority,
                note,
                addedAt,
                addedBy,
                removedAt,
                removedBy,
                removalReason,
                version);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
